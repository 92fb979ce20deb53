namespace SmartSpec;

/// <summary>Queries about selection reviews.</summary>
public static class ReviewViews
{
    /// <summary>The review of an area that is open; null if none is.</summary>
    public static Review? OpenReview(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        foreach (var review in strategy.Reviews.Under(Subject.Of(area)))
            if (review.Step is ReviewStep.Open)
                return review;
        return null;
    }

    /// <summary>The reviews of an area, in the order in which they were opened.</summary>
    public static IEnumerable<Review> ReviewsOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Reviews.Under(Subject.Of(area));
    }
}
