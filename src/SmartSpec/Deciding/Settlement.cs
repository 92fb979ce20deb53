namespace SmartSpec;

/// <summary>The settlement: what happens by itself when its day has come. With nothing due it costs one comparison.</summary>
internal static class Settlement
{
    private static readonly Func<Strategy, LocalDate?>[] NextDues =
    [
        .. Concepts.All.Select(concept => concept.NextDue).OfType<Func<Strategy, LocalDate?>>(),
    ];

    public static void Settle(DecisionContext context)
    {
        if (context.Now >= context.State.SettlesAt)
            context.AsSystem(DayByDay);
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

    /// <summary>Each day on which something is due, in order; what happens on one day may make another due.</summary>
    private static void DayByDay(DecisionContext context)
    {
        while (context.Now >= context.State.SettlesAt && context.State.NextDue is { } day)
        {
            var before = context.State.Length;
            foreach (var concept in Concepts.All)
                concept.Settle?.Invoke(context, day);
            if (context.State.Length == before)
                return;
        }
    }

    /// <summary>The first day on which something falls due by itself; null where nothing will.</summary>
    public static LocalDate? NextDue(Strategy state)
    {
        if (StrategyLifecycle.Table.IsFinal(state.Step))
            return null;
        LocalDate? first = null;
        foreach (var next in NextDues)
            if (next(state) is { } day && (first is null || day < first))
                first = day;
        return first;
    }

    /// <summary>The instant at which a due day begins in the strategy's time zone.</summary>
    public static Instant DueAt(Charter charter, LocalDate? day) =>
        day is { } due ? charter.Zone.StartOfDay(due) : Instant.MaxValue;
}
