namespace SmartSpec;

/// <content>Evaluations and what they recommend.</content>
internal sealed partial class NextSteps
{
    private void OfEvaluation(Evaluation evaluation)
    {
        var on = GateSubject.Of(state, evaluation);
        foreach (var trigger in EvaluationLifecycle.Table.From(evaluation.Step))
        {
            if (
                EvaluationConcept.Concept.Acts.FirstOrDefault(act => act.Command == EvaluationLifecycle.Table.Key(trigger))
                    is not Act<Evaluation> act
                || act.IsOffered?.Invoke(state, evaluation) is false
            )
                continue;
            act.May(context.Reset(), evaluation);
            Asked(
                EvaluationLifecycle.Table.Key(trigger),
                EvaluationLifecycle.Table.Key(trigger),
                on,
                [.. act.MoreInput?.Invoke(state, evaluation) ?? []]
            );
        }

        Edits("evaluation.edit", on.Subject, evaluation, EditList.OfEvaluation);
    }

    private void OfRecommendation(Recommendation recommendation)
    {
        var on = GateSubject.Of(state, recommendation);
        if (recommendation.Awaits)
        {
            RecommendationCommand.Respond.Act.May(context.Reset(), recommendation);
            Asked("recommendation.respond", "recommendation.respond", on);
        }
        else if (recommendation.LeadsNowhere && state.Areas.Count > 0)
        {
            RecommendationCommand.FollowThrough.Act.May(context.Reset(), recommendation);
            Asked("recommendation.follow-through", "recommendation.follow-through", on);
        }

        Edits("recommendation.edit", on.Subject, recommendation, EditList.OfRecommendation);
    }

    /// <summary>
    /// The evaluation asked about, or those that cover the area; of the strategy those that cover it as a whole.
    /// </summary>
    private IEnumerable<Evaluation> ConcernedEvaluations() =>
        about switch
        {
            null => state.Evaluations,
            { Kind: SubjectKind.Evaluation } asked => Id<Evaluation>.IsWellFormed(asked.Id)
            && state.Evaluations.Find(asked.Id) is { } one
                ? [one]
                : [],
            { Kind: SubjectKind.Area } asked => Id<Area>.IsWellFormed(asked.Id) ? state.EvaluationsOf(asked.Id) : [],
            { Kind: SubjectKind.Strategy } => state.Evaluations.Where(evaluation => evaluation.CoversAll),
            _ => [],
        };

    /// <summary>
    /// The recommendation asked about, or those of the evaluation; of an area those about it, and about all that an evaluation
    /// which names it covers.
    /// </summary>
    private IEnumerable<Recommendation> ConcernedRecommendations() =>
        about switch
        {
            null => state.Recommendations,
            { Kind: SubjectKind.Recommendation } asked => Id<Recommendation>.IsWellFormed(asked.Id)
            && state.Recommendations.Find(asked.Id) is { } one
                ? [one]
                : [],
            { Kind: SubjectKind.Evaluation } asked => state.Recommendations.Under(asked),
            { Kind: SubjectKind.Area } asked => state.Recommendations.Where(recommendation =>
                (recommendation.Area?.Value ?? asked.Id) == asked.Id
                && (
                    recommendation.Area is not null
                    || state.Evaluations[recommendation.Evaluation].Areas.Any(area => area.Value == asked.Id)
                )
            ),
            { Kind: SubjectKind.Strategy } => state.Recommendations.Where(recommendation =>
                recommendation.Area is null && state.Evaluations[recommendation.Evaluation].CoversAll
            ),
            _ => [],
        };
}
