namespace SmartSpec;

/// <summary>Whether a review may be opened or moved, apart from what the command itself brings; and how it ends with its area.</summary>
internal static class ReviewRules
{
    public static bool MayOpen(Deliberation d, Area area, Command? input)
    {
        if (!d.Editable("area", Subject.Of(area.Id), area.Step, "review.open", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
            || !d.May("review.open", During.Running, GateSubject.Of(area), input))
            return false;
        if (d.State.OpenReview(area.Id) is { } open)
            d.Rule(false, ReviewRefusals.AlreadyOpen, ("review", open.Id), ("area", area.Id));
        return true;
    }

    public static bool May(Deliberation d, Review review, ReviewTrigger trigger, Command? input) =>
        d.Leads(ReviewLifecycle.Table, Subject.Of(review.Id), review.Step, trigger, fits: HasCommand)
        && d.May(ReviewLifecycle.Table.Key(trigger), During.Ongoing, GateSubject.Of(d.State, review), input);

    /// <summary>The triggers that a command fires; the other follows from the area's end.</summary>
    public static bool HasCommand(ReviewTrigger trigger) => trigger is ReviewTrigger.Reaffirm;

    /// <summary>What an area's end, whatever ends it, makes of its reviews.</summary>
    public static IEnumerable<Event> EndingWith(Strategy state, Id<Area> area)
    {
        if (state.OpenReview(area) is { } open)
            yield return new ReviewEvent.EndedByChange(open.Id);
    }
}
