namespace SmartSpec;

internal static class RecommendationEvolver
{
    public static RecommendationStep StepOf(RecommendationOutcome outcome) =>
        outcome switch
        {
            RecommendationOutcome.Accepted => RecommendationStep.Accepted,
            RecommendationOutcome.PartlyAccepted => RecommendationStep.PartlyAccepted,
            _ => RecommendationStep.Declined,
        };

    public static Strategy Change(Strategy state, Id<Recommendation> id, Func<Recommendation, Recommendation> change) =>
        state with
        {
            Recommendations = state.Recommendations.Change(id, change),
        };
}
