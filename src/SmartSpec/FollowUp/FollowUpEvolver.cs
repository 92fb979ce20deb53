namespace SmartSpec;

internal static class FollowUpEvolver
{
    /// <summary>The day when it was opened: on time also where the time zone has no day after the last one.</summary>
    public static LocalDate OpenedOn(Strategy state, FollowUpCycle cycle, Instant at)
    {
        var (zone, due) = (state.Charter.Zone, cycle.LastDay.PlusDays(1));
        var day = zone.DayOf(at);
        return day > due && zone.StartOfDay(day) == zone.StartOfDay(due) ? due : day;
    }

    public static FollowUpCycle Scheduled(FollowUpEvent.Scheduled e) =>
        new()
        {
            Id = e.Cycle,
            Number = e.Number,
            FirstDay = e.FirstDay,
            LastDay = e.LastDay,
            DueOn = e.DueOn,
            CloseBy = e.CloseBy,
        };

    public static EntitySet<FollowUpCycle> WithoutScheduled(EntitySet<FollowUpCycle> cycles) =>
        cycles.Last is { Step: FollowUpStep.Scheduled } scheduled ? cycles.Without(scheduled.Id) : cycles;

    public static Strategy Change(Strategy state, Id<CycleReport> id, Func<CycleReport, CycleReport> change) =>
        Change(state, CycleReport.CycleOf(id), cycle => cycle.With(id, change));

    public static Strategy Change(Strategy state, Id<FollowUpCycle> id, Func<FollowUpCycle, FollowUpCycle> change) =>
        state with
        {
            Cycles = state.Cycles.Change(id, change),
        };
}
