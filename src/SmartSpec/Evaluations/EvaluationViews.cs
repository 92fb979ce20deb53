namespace SmartSpec;

/// <summary>Queries about evaluations and recommendations.</summary>
public static class EvaluationViews
{
    /// <summary>
    /// The evaluations that cover an area, alone or as part of the whole, in the order in which they were planned.
    /// </summary>
    public static IEnumerable<Evaluation> EvaluationsOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Evaluations.Where(evaluation => evaluation.Covers(area));
    }

    /// <summary>
    /// The recommendations of an evaluation, in the order in which they were reported; also those that have lapsed.
    /// </summary>
    public static IEnumerable<Recommendation> RecommendationsOf(this Strategy strategy, Id<Evaluation> evaluation)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Recommendations.Under(Subject.Of(evaluation));
    }

    /// <summary>
    /// The recommendations that can be responded to and have no response: their evaluation is reported or concluded.
    /// </summary>
    public static IEnumerable<Recommendation> UnansweredRecommendations(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Recommendations.Where(recommendation =>
            recommendation.Awaits
            && strategy.Evaluations.Find(recommendation.Evaluation)?.Step is EvaluationStep.Reported or EvaluationStep.Concluded
        );
    }

    /// <summary>The recommendations that were accepted, at least in part, and lead to nothing yet.</summary>
    public static IEnumerable<Recommendation> AcceptedLeadingNowhere(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Recommendations.Where(recommendation => recommendation.LeadsNowhere);
    }
}
