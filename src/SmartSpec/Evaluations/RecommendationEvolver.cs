namespace SmartSpec;

internal static class RecommendationEvolver
{
    public static Strategy Evolve(Strategy state, RecommendationEvent happened) =>
        happened switch
        {
            RecommendationEvent.Responded e => Change(
                state,
                e.Recommendation,
                held =>
                    held with
                    {
                        Step = StepOf(e.Outcome),
                        Reason = e.Reason,
                        RespondedOn = e.RespondedOn,
                        LeadsTo = e.LeadsTo,
                    }
            ),
            RecommendationEvent.FollowedThrough e => Change(state, e.Recommendation, held => held with { LeadsTo = e.LeadsTo }),
            RecommendationEvent.Carried e => Change(state, e.Recommendation, held => held with { Area = e.Area }),
            _ => state,
        };

    private static RecommendationStep StepOf(RecommendationOutcome outcome) =>
        outcome switch
        {
            RecommendationOutcome.Accepted => RecommendationStep.Accepted,
            RecommendationOutcome.PartlyAccepted => RecommendationStep.PartlyAccepted,
            _ => RecommendationStep.Declined,
        };

    private static Strategy Change(Strategy state, Id<Recommendation> id, Func<Recommendation, Recommendation> change) =>
        state with
        {
            Recommendations = state.Recommendations.Change(id, change),
        };
}
