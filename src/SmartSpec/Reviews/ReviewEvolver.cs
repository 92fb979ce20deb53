namespace SmartSpec;

internal static class ReviewEvolver
{
    public static Strategy Evolve(Strategy state, ReviewEvent happened) =>
        happened switch
        {
            ReviewEvent.Opened e => state with
            {
                Reviews = state.Reviews.Put(
                    new()
                    {
                        Id = e.Review,
                        Area = e.Area,
                        Grounds = e.Grounds,
                        RestsOn = e.RestsOn,
                        OpenedOn = e.OpenedOn,
                        LastDay = e.LastDay,
                        Proposers = [e.Proposer],
                    }
                ),
            },
            ReviewEvent.Reaffirmed e => Change(
                state,
                e.Review,
                held =>
                    held with
                    {
                        Step = ReviewStep.Reaffirmed,
                        Decision = e.Decision,
                        DecidedIn = state.Length + 1,
                        Motivation = e.Motivation,
                    }
            ),
            ReviewEvent.EndedByChange e => Change(state, e.Review, held => held with { Step = ReviewStep.Changed }),
            _ => state,
        };

    /// <summary>Notes in the area's open review, if it has one, that the area has been assessed by a criterion.</summary>
    public static Strategy Assessed(Strategy state, Id<Area> area, Id<Criterion> criterion) =>
        state.OpenReview(area) is { } open && !open.Assessed.Contains(criterion)
            ? Change(state, open.Id, held => held with { Assessed = held.Assessed.Add(criterion) })
            : state;

    private static Strategy Change(Strategy state, Id<Review> id, Func<Review, Review> change) =>
        state with
        {
            Reviews = state.Reviews.Change(id, change),
        };
}
