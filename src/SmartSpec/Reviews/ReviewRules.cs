namespace SmartSpec;

/// <summary>The rules of reviews that other concepts share.</summary>
internal static class ReviewRules
{
    /// <summary>Whether the grounds of a review or a change rest on things that exist, each named once.</summary>
    public static bool RestsOnKnown(DecisionContext context, EquatableArray<Subject> restsOn)
    {
        foreach (var subject in restsOn)
            if (!context.Exists(subject, out _))
                return false;
        return context.AreDistinct(restsOn, "restsOn");
    }

    /// <summary>Whether a command fires the trigger; the other follows from the end of the area.</summary>
    public static bool HasCommand(ReviewTrigger trigger) => trigger is ReviewTrigger.Reaffirm;

    /// <summary>The event that ends the open review of an area that ends; none where no review is open.</summary>
    public static IEnumerable<Event> EndingWith(Strategy state, Id<Area> area)
    {
        if (state.OpenReview(area) is { } open)
            yield return new ReviewEvent.EndedByChange(open.Id);
    }
}
