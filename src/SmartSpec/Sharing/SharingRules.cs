namespace SmartSpec;

/// <summary>The rules for areas and efforts that are shared between strategies.</summary>
internal static class SharingRules
{
    /// <summary>Whether an object is of a kind that can be shared; refuses it where not.</summary>
    public static bool IsShareable(DecisionContext context, Subject subject, string member) =>
        subject.Kind is SubjectKind.Area or SubjectKind.Effort
        || context.Refuse(
            SharingRefusals.NotShareable,
            Parameter.Label("kind", $"kind.{Kebab.Of(subject.Kind)}"),
            Parameter.Of("member", context.PlaceOf(member))
        );

    /// <summary>Whether the days are in order and in the period, or between today and its end where it has not begun.</summary>
    public static bool AreDaysGood(DecisionContext context, LocalDate firstDay, LocalDate? lastDay)
    {
        var period = context.State.Charter.Period;
        var from = LocalDate.Min(period.FirstDay, context.Today);
        return context.IsInOrder(firstDay, lastDay ?? firstDay)
            && context.IsInRange(firstDay, from, period.LastActivityDay, "firstDay")
            && (lastDay is not { } last || context.IsInRange(last, from, period.LastActivityDay, "lastDay"));
    }

    /// <summary>
    /// Whether the first day without it is among the days on which it would have been in force, or the day after.
    /// </summary>
    public static bool IsEndGood(DecisionContext context, LocalDate firstDay, LocalDate? lastDay, LocalDate from) =>
        context.IsInRange(from, firstDay, (lastDay ?? context.State.Charter.Period.LastActivityDay).PlusDays(1), "from");

    /// <summary>Refuses this strategy as its own partner or home.</summary>
    public static void MustBeAnother(DecisionContext context, Id<Strategy> strategy) =>
        context.Require(strategy != context.State.Id, SharingRefusals.SharedWithItself, ("strategy", strategy));

    /// <summary>Refuses an area or effort that has ended.</summary>
    public static void MustBeOpen(DecisionContext context, Subject subject)
    {
        if (!IsOpen(context.State, subject) && context.State.StepOf(subject) is { } step)
            context.Refuse(
                SharingRefusals.SharedObjectEnded,
                Parameter.Of("object", subject),
                Parameter.Label("step", $"step.{step.Lifecycle}.{step.Code}")
            );
    }

    /// <summary>Whether an area or effort is there and has not ended.</summary>
    public static bool IsOpen(Strategy state, Subject subject) =>
        subject.Kind is SubjectKind.Effort
            ? state.Efforts.Find(subject.Id) is { IsOpen: true }
            : state.Areas.Find(subject.Id) is { } area && IsOpen(area);

    /// <summary>Whether an area has not ended.</summary>
    public static bool IsOpen(Area area) => !AreaLifecycle.Table.IsFinal(area.Step);

    /// <summary>Whether two periods have a day in common.</summary>
    public static bool Overlap(
        LocalDate first,
        LocalDate? last,
        LocalDate otherFirst,
        LocalDate? otherLast,
        SharingEnd? otherEnd
    ) =>
        !(last < otherFirst)
        && Partnership.IsBefore(otherLast, otherEnd, first)
        && !(otherEnd is { } end && end.From <= otherFirst);
}
