namespace SmartSpec;

internal static class FollowUpEvolver
{
    /// <param name="state">The state before.</param>
    /// <param name="happened">The event.</param>
    /// <param name="at">
    /// When it was recorded: on which day a cycle was opened is told by that, since the event is the same whenever it is
    /// settled.
    /// </param>
    public static Strategy Evolve(Strategy state, FollowUpEvent happened, Instant at) =>
        happened switch
        {
            FollowUpEvent.Scheduled e => Settlement.WithNextDue(
                state with
                {
                    Cycles = WithoutScheduled(state.Cycles).Put(Scheduled(e)),
                }
            ),
            FollowUpEvent.Opened e => Settlement.WithNextDue(
                Change(
                    state,
                    e.Cycle,
                    cycle =>
                        cycle with
                        {
                            Step = FollowUpStep.Open,
                            OpenedOn = OpenedOn(state, cycle, at),
                            Reports = e.Reports.Select(owed => new CycleReport(owed.Report, owed.Area)).ToEquatableArray(),
                        }
                )
            ),
            FollowUpEvent.ReportOwed e => Change(
                state,
                e.Cycle,
                cycle => cycle with { Reports = cycle.Reports.Add(new(e.Report.Report, e.Report.Area)) }
            ),
            FollowUpEvent.Closed e => Change(
                state,
                e.Cycle,
                cycle =>
                    cycle with
                    {
                        Step = FollowUpStep.Closed,
                        ClosedOn = e.ClosedOn,
                        Conclusion = e.Conclusion,
                        Waivers = e.Waivers,
                    }
            ),
            _ => state,
        };

    public static Strategy Evolve(Strategy state, ReportEvent happened) =>
        happened switch
        {
            ReportEvent.Submitted e => Change(
                state,
                e.Report,
                report =>
                    report with
                    {
                        Step = ReportStep.Submitted,
                        SubmittedOn = e.SubmittedOn,
                        Status = e.Status,
                        Deviations = e.Deviations,
                        Outlook = e.Outlook,
                        Proposers = report.Proposers.Add(e.Proposer),
                    }
            ),
            ReportEvent.Accepted e => Change(state, e.Report, report => report with { Step = ReportStep.Accepted }),
            ReportEvent.Returned e => Change(state, e.Report, report => report with { Step = ReportStep.Due, Reason = e.Reason }),
            ReportEvent.Carried e => Change(state, e.Report, report => report with { Area = e.Area }),
            ReportEvent.Excused e => Change(
                state,
                e.Report,
                report => report with { Step = ReportStep.Excused, Reason = e.Reason }
            ),
            _ => state,
        };

    /// <summary>The day when it was opened: on time also where the time zone has no day after the last one.</summary>
    private static LocalDate OpenedOn(Strategy state, FollowUpCycle cycle, Instant at)
    {
        var (zone, due) = (state.Charter.Zone, cycle.LastDay.PlusDays(1));
        var day = zone.DayOf(at);
        return day > due && zone.StartOfDay(day) == zone.StartOfDay(due) ? due : day;
    }

    private static FollowUpCycle Scheduled(FollowUpEvent.Scheduled e) =>
        new()
        {
            Id = e.Cycle,
            Number = e.Number,
            FirstDay = e.FirstDay,
            LastDay = e.LastDay,
            DueOn = e.DueOn,
            CloseBy = e.CloseBy,
        };

    private static EntitySet<FollowUpCycle> WithoutScheduled(EntitySet<FollowUpCycle> cycles) =>
        cycles.Last is { Step: FollowUpStep.Scheduled } scheduled ? cycles.Without(scheduled.Id) : cycles;

    private static Strategy Change(Strategy state, Id<CycleReport> id, Func<CycleReport, CycleReport> change) =>
        Change(state, CycleReport.CycleOf(id), cycle => cycle.With(id, change));

    private static Strategy Change(Strategy state, Id<FollowUpCycle> id, Func<FollowUpCycle, FollowUpCycle> change) =>
        state with
        {
            Cycles = state.Cycles.Change(id, change),
        };
}
