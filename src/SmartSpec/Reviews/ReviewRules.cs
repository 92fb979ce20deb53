namespace SmartSpec;

/// <summary>
/// Whether a review may be opened or moved, apart from what the command itself brings; and how it ends with its area.
/// </summary>
internal static class ReviewRules
{
    public static bool MayOpen(DecisionContext context, Area area, Command? input)
    {
        if (
            !context.Editable(
                "area",
                Subject.Of(area.Id),
                area.Step,
                "review.open",
                AreaStep.DevelopmentPlanning,
                AreaStep.ActionPlanning,
                AreaStep.Implementing
            ) || !context.May("review.open", StrategyStages.Running, GateSubject.Of(area), input)
        )
            return false;
        if (context.State.OpenReview(area.Id) is { } open)
            context.Require(false, ReviewRefusals.AlreadyOpen, ("review", open.Id), ("area", area.Id));
        return true;
    }

    public static bool May(DecisionContext context, Review review, ReviewTrigger trigger, Command? input) =>
        context.CanMove(ReviewLifecycle.Table, Subject.Of(review.Id), review.Step, trigger, fits: HasCommand)
        && context.May(ReviewLifecycle.Table.Key(trigger), StrategyStages.Ongoing, GateSubject.Of(context.State, review), input);

    /// <summary>The triggers that a command fires; the other follows from the area's end.</summary>
    public static bool HasCommand(ReviewTrigger trigger) => trigger is ReviewTrigger.Reaffirm;

    /// <summary>What an area's end, whatever ends it, makes of its reviews.</summary>
    public static IEnumerable<Event> EndingWith(Strategy state, Id<Area> area)
    {
        if (state.OpenReview(area) is { } open)
            yield return new ReviewEvent.EndedByChange(open.Id);
    }
}
