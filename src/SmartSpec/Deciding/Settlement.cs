namespace SmartSpec;

/// <summary>The settlement: what happens by itself when its day has come. With nothing due it costs one comparison.</summary>
internal static class Settlement
{
    private static readonly Concept[] Settling = [.. Concepts.All.Where(concept => concept.Settle is not null)];

    public static void Settle(DecisionContext context)
    {
        if (context.Now >= context.State.SettlesAt)
            context.AsSystem(DayByDay);
        context.SettledBy = context.Today;
    }

    /// <summary>
    /// Settles, unless there is something to do, by commands or by itself, and the last event is more than
    /// <see cref="StrategyEngine.MostDaysUnsettled"/> days back: that is a reason against it.
    /// </summary>
    /// <param name="context">The decision; reasons and events are added to it.</param>
    /// <param name="hasCommands">Whether there are commands.</param>
    /// <returns>Whether what is due has been settled.</returns>
    public static bool TrySettle(DecisionContext context, bool hasCommands)
    {
        if ((hasCommands || context.Now >= context.State.SettlesAt) && !IsNear(context))
            return false;
        Settle(context);
        return true;
    }

    /// <summary>Whether the last event is not too many days back; refuses where it is.</summary>
    public static bool IsNear(DecisionContext context) =>
        Gap(context) is not { } gap
        || context.Refuse(
            DecidingRefusals.ClockFarAhead,
            ("last-event", gap.From),
            ("today", gap.To),
            ("days", gap.Days),
            ("limit", StrategyEngine.MostDaysUnsettled)
        );

    /// <summary>The days from the last event until today where they are too many; null where they are not.</summary>
    public static StrategyEvent.GapCrossed? Gap(DecisionContext context)
    {
        // Two days of a time zone are never further apart than the hours between them, and a day.
        if (
            context.State.Length == 0
            || context.Now - context.State.RecordedAt < Duration.FromDays(StrategyEngine.MostDaysUnsettled - 2)
        )
            return null;
        var last = context.State.Charter.Zone.DayOf(context.State.RecordedAt);
        var days = Period.DaysBetween(last, context.Today);
        return days > StrategyEngine.MostDaysUnsettled ? new(last, context.Today, days) : null;
    }

    /// <summary>The strategy, with the day on which it is to be settled next.</summary>
    /// <param name="state">The strategy.</param>
    /// <param name="settled">The day by which it has been settled.</param>
    public static Strategy Scheduled(Strategy state, LocalDate settled)
    {
        var due = NextDue(state, settled);
        return state with { NextDue = due, SettlesAt = DueAt(state.Charter, due) };
    }

    /// <summary>The first day on which something can happen by itself, after it has been settled by a day; null for none.</summary>
    public static LocalDate? NextDue(Strategy state, LocalDate settled)
    {
        if (StrategyLifecycle.Table.IsFinal(state.Step))
            return null;
        LocalDate? first = null;
        foreach (var concept in Settling)
            if (concept.NextDue!(state, settled) is { } day && (first is null || day < first))
                first = day;
        return first;
    }

    /// <summary>Each due day in order; what happens on one day may make another due, also an earlier one.</summary>
    private static void DayByDay(DecisionContext context)
    {
        var settled = context.SettledBy;
        while (NextDue(context.State, settled) is { } day && DueAt(context.State.Charter, day) <= context.Now)
        {
            var before = context.State.Length;
            foreach (var concept in Settling)
                if (concept.NextDue!(context.State, settled) <= day)
                    concept.Settle!(context, day);
            if (day <= settled && context.State.Length == before)
                return;
            settled = LocalDate.Max(settled, day);
        }
    }

    /// <summary>The instant at which a due day begins in the strategy's time zone.</summary>
    public static Instant DueAt(Charter charter, LocalDate? day) =>
        day is { } due ? charter.Zone.StartOfDay(due) : Instant.MaxValue;
}
