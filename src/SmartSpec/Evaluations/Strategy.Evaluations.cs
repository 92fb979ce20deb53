namespace SmartSpec;

/// <content>Queries about evaluations and recommendations.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The evaluations that cover an area, alone or as part of the whole, in the order in which they were planned.
    /// </summary>
    public IEnumerable<Evaluation> EvaluationsOf(Id<Area> area) => Evaluations.Where(evaluation => evaluation.Covers(area));

    /// <summary>
    /// The recommendations of an evaluation, in the order in which they were reported; also those that have lapsed.
    /// </summary>
    public IEnumerable<Recommendation> RecommendationsOf(Id<Evaluation> evaluation) =>
        Recommendations.Under(Subject.Of(evaluation));

    /// <summary>
    /// The recommendations that can be responded to and have no response: their evaluation is reported or concluded.
    /// </summary>
    public IEnumerable<Recommendation> UnansweredRecommendations() =>
        Recommendations.Where(recommendation =>
            recommendation.Awaits
            && Evaluations.Find(recommendation.Evaluation)?.Step is EvaluationStep.Reported or EvaluationStep.Concluded
        );

    /// <summary>The recommendations that were accepted, at least in part, and lead to nothing yet.</summary>
    public IEnumerable<Recommendation> AcceptedLeadingNowhere() =>
        Recommendations.Where(recommendation => recommendation.LeadsNowhere);
}
