namespace SmartSpec;

/// <summary>The gates on a follow-up cycle.</summary>
internal abstract record FollowUpGate : Gate
{
    private FollowUpGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Cycle;

    private static FollowUpCycle CycleOf(GateCase on) => on.Cycle!;

    private static GateVerdict Unmet(string name, IReadOnlyCollection<Indicator> indicators) =>
        indicators.Count == 0
            ? GateVerdict.Met
            : GateVerdict.Unmet(Parameter.Named(name, indicators, indicator => indicator.Id, indicator => indicator.Terms.Name));

    private static GateVerdict Unmet(Strategy state, IReadOnlyCollection<CycleReport> reports) =>
        reports.Count == 0
            ? GateVerdict.Met
            : GateVerdict.Unmet(
                Parameter.Named(
                    "reports",
                    reports,
                    report => report.Id,
                    report => state.Areas.Find(report.Area)?.Name ?? state.Charter.Name
                )
            );

    /// <summary>Every report of the cycle has been accepted or excused.</summary>
    public sealed record ReportsAccepted : FollowUpGate
    {
        /// <inheritdoc/>
        public override string Code => "reports-accepted";

        internal override string? MendedBy(GateCase on) =>
            CycleOf(on).Reports.Any(report => report.Step is ReportStep.Submitted)
                ? base.MendedBy(on)
                : ReportCommand.Submit.Act.Command;

        internal override GateVerdict Judge(GateCase on) =>
            Unmet(on.State, CycleOf(on).Reports.Without(report => report.Step is ReportStep.Accepted or ReportStep.Excused));
    }

    /// <summary>
    /// Every indicator of a selected area, or of an effort that is carried out, that is measured at intervals, and due by the
    /// cycle's last day, has a value within its interval up to that day, or a report that there is none. Waivable.
    /// </summary>
    public sealed record IndicatorsMeasured : FollowUpGate
    {
        /// <inheritdoc/>
        public override string Code => "indicators-measured";

        /// <inheritdoc/>
        public override bool IsWaivable => true;

        internal override GateVerdict Judge(GateCase on) =>
            Unmet("indicators", [.. on.State.Indicators.Where(indicator => IsLacking(on.State, indicator, CycleOf(on).LastDay))]);

        /// <summary>
        /// Whether an indicator is due and has neither. An indicator of an effort is due while the effort is carried out,
        /// also in an area that has ended. One with no day to count from is due.
        /// </summary>
        private static bool IsLacking(Strategy state, Indicator indicator, LocalDate by)
        {
            var isOwed =
                indicator is { ClosedBecause: null, Terms.EveryMonths: not null }
                && (
                    indicator.Effort is { } effort
                        ? state.Efforts.Find(effort)?.IsCarriedOut is true
                        : state.Areas.Find(indicator.Area)?.Step.IsSelected() is true
                );
            return isOwed && !(MeasurementDue.Next(state, indicator, indicator.LatestBy(by)) > by);
        }
    }

    /// <summary>
    /// Every area that owes a report, and has an indicator at risk or off its path on the cycle's last day, has submitted one
    /// that explains the deviations. Waivable.
    /// </summary>
    public sealed record DeviationsExplained : FollowUpGate
    {
        /// <inheritdoc/>
        public override string Code => "deviations-explained";

        /// <summary>A report is written, or returned to be written again; an accepted one cannot be changed.</summary>
        internal override string? MendedBy(GateCase on)
        {
            var unexplained = Unexplained(on).Select(report => report.Step).ToList();
            return unexplained.Contains(ReportStep.Due) ? base.MendedBy(on)
                : unexplained.Contains(ReportStep.Submitted) ? ReportCommand.Return.Act.Command
                : null;
        }

        /// <inheritdoc/>
        public override bool IsWaivable => true;

        internal override GateVerdict Judge(GateCase on) => Unmet(on.State, Unexplained(on));

        private static EquatableArray<CycleReport> Unexplained(GateCase on)
        {
            var cycle = CycleOf(on);
            return cycle.Reports.Without(report =>
                report.Area is not { } area || IsExplained(report) || !Deviates(on.State, area, cycle.LastDay)
            );
        }

        private static bool IsExplained(CycleReport report) =>
            report is { Step: ReportStep.Submitted or ReportStep.Accepted, Deviations.IsEmpty: false };

        private static bool Deviates(Strategy state, Id<Area> area, LocalDate on)
        {
            if (AnyDeviates(state, Subject.Of(area), on))
                return true;
            foreach (var effort in state.Efforts.Under(Subject.Of(area)))
                if (AnyDeviates(state, Subject.Of(effort.Id), on))
                    return true;
            return false;
        }

        private static bool AnyDeviates(Strategy state, Subject under, LocalDate on)
        {
            foreach (var indicator in state.Indicators.Under(under))
                if (
                    indicator.ClosedBecause is null
                    && IndicatorStanding.Of(state.Definition, indicator, on).Status
                        is IndicatorStatus.AtRisk
                            or IndicatorStatus.OffTrack
                )
                    return true;
            return false;
        }
    }
}
