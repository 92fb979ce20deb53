namespace SmartSpec;

/// <summary>What happens by itself when its day has come. With nothing due it costs one comparison.</summary>
internal static class Settlement
{
    public static void Settle(DecisionContext context)
    {
        if (context.Now >= context.State.SettlesAt)
            context.AsSystem(DayByDay);
    }

    /// <summary>
    /// Settles, unless there is something to do, by commands or by itself, and the last event is more than
    /// <see cref="StrategyEngine.MostDaysUnsettled"/> days back: that is a reason against it.
    /// </summary>
    /// <param name="context">The deliberation.</param>
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
            FollowUpSettlement.Settle(context, day);
            PlanSettlement.Settle(context, day);
            ChangeSettlement.Settle(context, day);

            // Last on each day: they see what the day has brought.
            SignalSettlement.Settle(context, day);
            if (context.State.Length == before)
                return;
        }
    }

    /// <summary>The first day on which something falls due by itself; null where nothing will.</summary>
    public static LocalDate? NextDue(Strategy state) =>
        StrategyLifecycle.Table.IsFinal(state.Step)
            ? null
            : Earlier(
                Earlier(FollowUpSettlement.NextDue(state), state.SignalsDueOn),
                Earlier(PlanSettlement.NextDue(state), ChangeSettlement.NextDue(state))
            );

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;

    /// <summary>The instant at which a due day begins in the strategy's time zone.</summary>
    public static Instant DueAt(Charter charter, LocalDate? day) =>
        day is { } due ? charter.Zone.StartOfDay(due) : Instant.MaxValue;
}
