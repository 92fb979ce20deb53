namespace SmartSpec;

/// <content>Queries about selection reviews.</content>
public sealed partial record Strategy
{
    /// <summary>The review of an area that is open; null if none is.</summary>
    public Review? OpenReview(Id<Area> area)
    {
        foreach (var review in Reviews.Under(Subject.Of(area)))
            if (review.Step is ReviewStep.Open)
                return review;
        return null;
    }

    /// <summary>The reviews of an area, in the order in which they were opened.</summary>
    public IEnumerable<Review> ReviewsOf(Id<Area> area) => Reviews.Under(Subject.Of(area));
}
