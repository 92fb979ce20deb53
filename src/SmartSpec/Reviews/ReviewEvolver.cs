namespace SmartSpec;

internal static class ReviewEvolver
{
    /// <summary>Notes in the area's open review, if it has one, that the area has been assessed by a criterion.</summary>
    public static Strategy Assessed(Strategy state, Id<Area> area, Id<Criterion> criterion) =>
        state.OpenReview(area) is { } open && !open.Assessed.Contains(criterion)
            ? Change(state, open.Id, held => held with { Assessed = held.Assessed.Add(criterion) })
            : state;

    public static Strategy Change(Strategy state, Id<Review> id, Func<Review, Review> change) =>
        state with
        {
            Reviews = state.Reviews.Change(id, change),
        };
}
