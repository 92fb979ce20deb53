namespace SmartSpec;

/// <summary>The settlement of cycles: each is opened once, on the day after its last, and the next one is scheduled.</summary>
internal static class FollowUpSettlement
{
    /// <summary>The day on which the scheduled cycle opens; null where none is scheduled. It is always the last cycle.</summary>
    public static LocalDate? NextDue(Strategy state) =>
        state.Cycles.Last is { Step: FollowUpStep.Scheduled } next ? next.LastDay.PlusDays(1) : null;

    /// <summary>
    /// Opens the cycle that is due on a day. This comes before what takes effect on the same day, which was not in force on the
    /// cycle's last day.
    /// </summary>
    public static void Settle(DecisionContext context, LocalDate day)
    {
        if (context.State.Cycles.Last is not { Step: FollowUpStep.Scheduled } cycle || cycle.LastDay >= day)
            return;
        context.Append(new FollowUpEvent.Opened(cycle.Id, DueReports(context.State, cycle.Id)), day);
        Schedule(context, cycle.LastDay.PlusDays(1), cycle.Number + 1, day);
    }

    /// <summary>
    /// Adds the report of an area whose action plan took effect late to the open cycles on whose last day the plan is in force.
    /// </summary>
    public static void Owe(DecisionContext context, PlanVersion plan)
    {
        if (plan is not { Kind: PlanKind.Action, EffectiveFrom: { } from })
            return;
        foreach (
            var cycle in context
                .State.OpenCycles()
                .Where(cycle => from <= cycle.LastDay && cycle.ReportOn(plan.Area) is null)
                .ToList()
        )
            context.Append(
                new FollowUpEvent.ReportOwed(cycle.Id, new(CycleReport.IdOf(cycle.Id, cycle.Reports.Count), plan.Area)),
                from
            );
    }

    /// <summary>
    /// The open cycles to which a change comes late, and for which nothing has been reported on an area that it ends.
    /// </summary>
    public static IReadOnlyList<Id<FollowUpCycle>> Unreported(Strategy state, Change change, LocalDate from)
    {
        var ending = change.Proposal.Ending();
        return
        [
            .. state
                .OpenCycles()
                .Where(cycle => from <= cycle.LastDay && ending.Any(area => cycle.ReportOn(area) is { Step: ReportStep.Due }))
                .Select(cycle => cycle.Id),
        ];
    }

    /// <summary>Adds the reports of the successors of a change that took effect late, where they owe one and have none.</summary>
    public static void Owe(DecisionContext context, Change change, IReadOnlyList<Id<FollowUpCycle>> cycles, LocalDate from)
    {
        foreach (var id in cycles)
        foreach (var area in change.Proposal.Successors())
            if (Owes(context.State, area) && context.State.Cycles[id] is var cycle && cycle.ReportOn(area) is null)
                context.Append(new FollowUpEvent.ReportOwed(id, new(CycleReport.IdOf(id, cycle.Reports.Count), area)), from);
    }

    /// <summary>
    /// Schedules the first cycle of a strategy that has been launched or taken over: from a day, or after its existing cycles.
    /// </summary>
    public static void Begin(DecisionContext context, LocalDate from) =>
        context.AsSystem(system =>
        {
            var last = system.State.Cycles.Last;
            Schedule(system, last?.LastDay.PlusDays(1) ?? from, (last?.Number ?? 0) + 1);
        });

    /// <summary>
    /// Schedules the next cycle again, since the last activity day has been corrected. A cycle that has been opened remains.
    /// </summary>
    public static void Amend(DecisionContext context) =>
        context.AsSystem(system =>
        {
            var last = system.State.Cycles.Last;
            if (last is { Step: FollowUpStep.Scheduled })
                Schedule(system, last.FirstDay, last.Number);
            else if (last is not null)
                Schedule(system, last.LastDay.PlusDays(1), last.Number + 1);
            else if (system.State.Step is StrategyStep.Running or StrategyStep.WindingDown)
                Schedule(system, system.Today, 1);
        });

    /// <summary>
    /// Schedules the next cycle by another definition: a cycle that has begun ends with the span of the new rhythm that the
    /// day falls in, so that no day is left out or reported on twice. Where the definition has no follow-up, it is cancelled.
    /// A cycle that has been opened remains.
    /// </summary>
    public static void Move(DecisionContext context, LocalDate day)
    {
        var last = context.State.Cycles.Last;
        if (last is not { Step: FollowUpStep.Scheduled })
            Schedule(
                context,
                last is null ? day : LocalDate.Max(day, last.LastDay.PlusDays(1)),
                (last?.Number ?? 0) + 1,
                effective: day
            );
        else if (context.State.Definition.FollowUp is null)
            context.Append(new FollowUpEvent.Cancelled(last.Id), day);
        else
            Schedule(context, last.FirstDay, last.Number, effective: day, within: LocalDate.Max(day, last.FirstDay));
    }

    private static void Schedule(
        DecisionContext context,
        LocalDate from,
        int number,
        LocalDate? effective = null,
        LocalDate? within = null
    )
    {
        var lastActivity = context.State.Charter.Period.LastActivityDay;
        if (context.State.Definition.FollowUp is not { } rhythm || from > lastActivity)
            return;
        var lastDay = LocalDate.Min(rhythm.SpanOf(within ?? from).LastDay, lastActivity);
        var dueOn = context.State.WorkingDayFrom(lastDay.PlusDays(rhythm.GraceDays));
        var closeBy = AnswerDays.After(context.State, dueOn);
        var id = FollowUpCycle.IdOf(lastDay);
        var known = context.State.Cycles.Find(id);
        if (known is null || (known.Step is FollowUpStep.Scheduled && (known.DueOn, known.CloseBy) != (dueOn, closeBy)))
            context.Append(new FollowUpEvent.Scheduled(id, number, from, lastDay, dueOn, closeBy), effective);
    }

    /// <summary>
    /// Whether an area is reported on: it has an action plan in force, or an effort that is carried out, also where it has ended.
    /// </summary>
    private static bool Owes(Strategy state, Id<Area> area) =>
        state.PlanInForce(area, PlanKind.Action) is not null || state.EffortsOf(area).Any(effort => effort.IsCarriedOut);

    /// <summary>The strategy's own report, and one for each area that owes one.</summary>
    private static EquatableArray<OwedReport> DueReports(Strategy state, Id<FollowUpCycle> cycle) =>
        [
            new(CycleReport.IdOf(cycle, 0)),
            .. state
                .Areas.Where(area => Owes(state, area.Id))
                .Select((area, index) => new OwedReport(CycleReport.IdOf(cycle, index + 1), area.Id)),
        ];
}
