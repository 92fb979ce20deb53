namespace SmartSpec;

/// <summary>What happens by itself when its day has come. With nothing due it costs one comparison.</summary>
internal static class Settling
{
    public static void Settle(Deliberation d)
    {
        if (d.Now >= d.State.DueAt)
            d.AsSystem(DayByDay);
    }

    /// <summary>
    /// Settles, unless there is something to do, by commands or by itself, and the last event is more than
    /// <see cref="StrategyEngine.MostDaysUnsettled"/> days back: that is a reason against it.
    /// </summary>
    /// <param name="d">The deliberation.</param>
    /// <param name="hasCommands">Whether there are commands.</param>
    /// <returns>Whether what is due has been settled.</returns>
    public static bool TrySettle(Deliberation d, bool hasCommands)
    {
        if ((hasCommands || d.Now >= d.State.DueAt) && !IsNear(d))
            return false;
        Settle(d);
        return true;
    }

    /// <summary>Whether the last event is not too many days back; refuses where it is.</summary>
    public static bool IsNear(Deliberation d) => Gap(d) is not { } gap || d.Refuse(
        DecidingRefusals.ClockFarAhead, ("last-event", gap.From), ("today", gap.To), ("days", gap.Days),
        ("limit", StrategyEngine.MostDaysUnsettled));

    /// <summary>The days from the last event until today where they are too many; null where they are not.</summary>
    public static StrategyEvent.GapCrossed? Gap(Deliberation d)
    {
        // Two days of a time zone are never further apart than the hours between them, and a day.
        if (d.State.Length == 0 || d.Now - d.State.RecordedAt < Duration.FromDays(StrategyEngine.MostDaysUnsettled - 2))
            return null;
        var last = d.State.Charter.Zone.DayOf(d.State.RecordedAt);
        var days = Period.DaysBetween(last, d.Today);
        return days > StrategyEngine.MostDaysUnsettled ? new(last, d.Today, days) : null;
    }

    /// <summary>Each day on which something is due, in order; what happens on one day may make another due.</summary>
    private static void DayByDay(Deliberation d)
    {
        while (d.Now >= d.State.DueAt && d.State.NextDue is { } day)
        {
            var before = d.State.Length;
            FollowUpSettling.Settle(d, day);
            PlanSettling.Settle(d, day);
            ChangeSettling.Settle(d, day);

            // Last on each day: they see what the day has brought.
            SignalSettling.Settle(d, day);
            if (d.State.Length == before)
                return;
        }
    }

    /// <summary>The state with its next due day found anew.</summary>
    public static Strategy WithNextDue(Strategy state)
    {
        var next = StrategyLifecycle.Table.IsFinal(state.Step) ? null
            : Earlier(Earlier(FollowUpSettling.NextDue(state), state.SignalsDueOn), Earlier(PlanSettling.NextDue(state), ChangeSettling.NextDue(state)));
        return state with { NextDue = next, DueAt = DueAt(state.Charter, next) };
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;

    /// <summary>The instant at which a due day begins in the strategy's time zone.</summary>
    public static Instant DueAt(Charter charter, LocalDate? day) =>
        day is { } due ? charter.Zone.StartOfDay(due) : Instant.MaxValue;
}
