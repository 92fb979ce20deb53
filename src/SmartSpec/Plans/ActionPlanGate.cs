namespace SmartSpec;

/// <summary>The gates on an action plan. Cancelled efforts in its list are ignored.</summary>
internal abstract record ActionPlanGate : Gate
{
    private ActionPlanGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Plan;

    private protected static IEnumerable<Effort> Efforts(GateCase on) =>
        on.Plan!.Action.Efforts.Select(id => on.State.Efforts.Find(id))
            .OfType<Effort>()
            .Where(effort => effort.Step is not EffortStep.Cancelled);

    /// <summary>
    /// Returns met where the plan lists efforts and none of them fails. What has been completed cannot be changed, and stands
    /// as it is.
    /// </summary>
    private protected static GateVerdict None(GateCase on, Func<Effort, bool> fails, params IEnumerable<Parameter> more)
    {
        var failing = Efforts(on).Where(effort => effort.IsOpen && fails(effort)).ToList();
        return failing.Count == 0 && Efforts(on).Any()
            ? GateVerdict.Met
            : GateVerdict.Unmet([Parameter.Named("efforts", failing, effort => effort.Id, effort => effort.Name), .. more]);
    }

    /// <summary>Every effort has a main development field of the plan in force.</summary>
    public sealed record EffortsTraced : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "efforts-traced";

        internal override GateVerdict Judge(GateCase on)
        {
            var plan = on.State.PlanInForce(on.Plan!.Area, PlanKind.Development);
            return None(on, effort => effort.Field is not { } field || plan?.Field(field) is null);
        }
    }

    /// <summary>Every effort has an owner.</summary>
    public sealed record EffortsOwned : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "efforts-owned";

        internal override GateVerdict Judge(GateCase on) => None(on, effort => effort.Owner is null);
    }

    /// <summary>Every effort has its days, and ends by the last activity day unless a decision lets it go on.</summary>
    public sealed record EffortsTimed : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "efforts-timed";

        internal override GateVerdict Judge(GateCase on)
        {
            var last = on.State.Charter.Period.LastActivityDay;
            return None(
                on,
                effort => effort.LastDay is null || EffortRules.EndsAfter(on.State, effort, last),
                Parameter.Of("last-activity-day", last)
            );
        }
    }

    /// <summary>Every effort has an output indicator.</summary>
    public sealed record OutputIndicators : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "output-indicators";

        internal override GateVerdict Judge(GateCase on)
        {
            var indicators = on.State.Indicators;
            return None(
                on,
                effort =>
                    !indicators
                        .Under(Subject.Of(effort.Id))
                        .Any(indicator => indicator is { Kind: IndicatorKind.Output, ClosedBecause: null })
            );
        }
    }

    /// <summary>Every effort has been prioritised.</summary>
    public sealed record Prioritised : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "prioritised";

        internal override GateVerdict Judge(GateCase on) => None(on, effort => effort.Step is EffortStep.Proposed);
    }

    /// <summary>The committed funding covers what is to start soon.</summary>
    /// <param name="Percent">How much of the budget at least, in percent. Default: 50.</param>
    /// <param name="Months">Of what starts within so many months of the day from which the plan applies. Default: 12.</param>
    public sealed record FundingCovers(decimal Percent = 50, int Months = 12) : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "funding-covers";

        internal override FaultText? Fault =>
            FaultText.Outside("percent", Percent, 0, 100) ?? FaultText.Outside("months", Months, 1, 120);

        internal override GateVerdict Judge(GateCase on)
        {
            if (on.Input is null && ActKeys.IsEffective(on.Act))
                return Foreseen(on);
            var soon = Soon(on, on.EffectiveFrom);
            return Covers(on, soon) ? GateVerdict.Met : Unmet(on, soon);
        }

        /// <summary>
        /// Judges without a command: whether the funding covers what is to start soon after some, or every, day that a command
        /// could name.
        /// </summary>
        private GateVerdict Foreseen(GateCase on)
        {
            var (earliest, latest) = on.EffectiveDates();
            var (covered, uncovered) = (false, false);
            foreach (var day in RelevantDays(on, earliest, latest))
            {
                if (Covers(on, Soon(on, day)))
                    covered = true;
                else
                    uncovered = true;
            }

            return !covered ? Unmet(on, Soon(on, on.EffectiveFrom))
                : uncovered ? GateVerdict.DependsOnInput
                : GateVerdict.Met;
        }

        /// <summary>The earliest day, and every later day from which one more effort is among those that start soon.</summary>
        private IEnumerable<LocalDate> RelevantDays(GateCase on, LocalDate earliest, LocalDate latest) =>
            Efforts(on)
                .Select(effort => effort.FirstDay)
                .OfType<LocalDate>()
                .Select(day => day.PlusMonths(-Months).PlusDays(1))
                .Where(day => earliest < day && day <= latest)
                .Prepend(earliest)
                .Distinct();

        private List<Effort> Soon(GateCase on, LocalDate effective)
        {
            var last =
                effective > LocalDate.MaxIsoValue.PlusMonths(-Months) ? LocalDate.MaxIsoValue : effective.PlusMonths(Months);
            return Efforts(on).Where(effort => effort.FirstDay is { } day && day < last).ToList();
        }

        private bool Covers(GateCase on, List<Effort> soon) =>
            soon.Aggregate(default(ExactMoney), (sum, effort) => sum + ExactMoney.Of(on.State, effort)).IsCovered(Percent);

        private GateVerdict Unmet(GateCase on, List<Effort> soon) =>
            GateVerdict.Unmet(
                Parameter.Of("percent", Percent),
                Parameter.Of("budget", new Money(soon.Sum(effort => effort.TotalBudget), on.State.Charter.Currency)),
                Parameter.Of("committed", new Money(soon.Sum(effort => effort.Committed), on.State.Charter.Currency)),
                Parameter.Of("months", Months)
            );
    }

    /// <summary>
    /// Public and private money is committed to the plan, and no source has more than its share of an effort or of the plan.
    /// </summary>
    /// <param name="Shares">
    /// Each source's greatest share of all that is committed, in percent; a source not named has no limit.
    /// </param>
    public sealed record CoFinancing(EquatableArray<SourceShare> Shares) : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "co-financing";

        internal override FaultText? Fault =>
            Shares
                .Select(share => FaultText.Outside("maxPercent", share.MaxPercent, 0, 100))
                .FirstOrDefault(fault => fault is not null);

        internal override GateVerdict Judge(GateCase on)
        {
            var efforts = Efforts(on).ToList();
            var broken = new List<Breach>();
            var all = CommittedMoney.Of(on.State, efforts);
            all.AddMissing(broken, on.Subject);
            foreach (var effort in efforts)
                CommittedMoney.Of(on.State, effort).AddOver(broken, Shares, Subject.Of(effort.Id), effort.Name);
            all.AddOver(broken, Shares, on.Subject, null);
            return broken.Count == 0 ? GateVerdict.Met : GateVerdict.Unmet(Ceilings.Describe(broken));
        }
    }

    /// <summary>The area's development plan is in force.</summary>
    public sealed record DevelopmentPlanInForce : ActionPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "development-plan-in-force";

        internal override string? MendedBy(GateCase on) => PlanRules.LeadsOn(on.State, on.Plan!.Area, PlanKind.Development);

        internal override GateVerdict Judge(GateCase on) =>
            on.State.PlanInForce(on.Plan!.Area, PlanKind.Development) is null ? GateVerdict.Unmet() : GateVerdict.Met;
    }
}
