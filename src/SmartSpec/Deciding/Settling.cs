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
    /// Settles, unless something is due and the last event is more than <see cref="StrategyEngine.MostDaysUnsettled"/> days back:
    /// then that speaks against it.
    /// </summary>
    /// <returns>Whether what is due has been settled.</returns>
    public static bool TrySettle(Deliberation d)
    {
        if (d.Now >= d.State.DueAt)
        {
            var last = d.State.Charter.Zone.DayOf(d.State.RecordedAt);
            var days = Period.DaysBetween(last, d.Today);
            if (days > StrategyEngine.MostDaysUnsettled)
                return d.Refuse(
                    DecidingRefusals.ClockFarAhead, ("last-event", last), ("today", d.Today), ("days", days),
                    ("limit", StrategyEngine.MostDaysUnsettled));
        }

        Settle(d);
        return true;
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
