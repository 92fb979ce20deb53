namespace SmartSpec;

/// <summary>
/// Whether an evaluation or a recommendation may be moved or edited, apart from what the command itself brings.
/// </summary>
internal static class EvaluationRules
{
    public static bool May(DecisionContext context, Evaluation evaluation, EvaluationTrigger trigger, Command? input) =>
        context.CanMove(EvaluationLifecycle.Table, Subject.Of(evaluation.Id), evaluation.Step, trigger)
        && context.May(
            EvaluationLifecycle.Table.Key(trigger),
            StrategyStages.Living,
            GateSubject.Of(context.State, evaluation),
            input
        );

    public static bool MayStateQuestions(DecisionContext context, Evaluation evaluation) =>
        context.Editable(
            "evaluation",
            Subject.Of(evaluation.Id),
            evaluation.Step,
            "evaluation.state-questions",
            EvaluationStep.Planned,
            EvaluationStep.Commissioned
        ) && context.May("evaluation.state-questions", StrategyStages.Living, GateSubject.Of(context.State, evaluation));

    /// <summary>Whether the one who asks may respond: while the report stands, not while it is written anew.</summary>
    public static bool MayRespond(
        DecisionContext context,
        Recommendation recommendation,
        RecommendationTrigger trigger,
        Command? input
    )
    {
        var evaluation = context.State.Evaluations[recommendation.Evaluation];
        if (
            !context.CanMove(
                RecommendationLifecycle.Table,
                Subject.Of(recommendation.Id),
                recommendation.Step,
                trigger,
                "recommendation.respond"
            )
        )
            return false;
        if (
            !recommendation.Lapsed
            && !context.Editable(
                "evaluation",
                Subject.Of(evaluation.Id),
                evaluation.Step,
                "recommendation.respond",
                EvaluationStep.Reported,
                EvaluationStep.Concluded
            )
        )
            return false;
        if (!context.May("recommendation.respond", StrategyStages.Living, GateSubject.Of(context.State, recommendation), input))
            return false;
        context.Require(
            !recommendation.Lapsed,
            EvaluationRefusals.RecommendationLapsed,
            ("recommendation", recommendation.Id),
            ("evaluation", evaluation.Id)
        );
        return true;
    }

    public static bool MayFollowThrough(DecisionContext context, Recommendation recommendation) =>
        context.Editable(
            "recommendation",
            Subject.Of(recommendation.Id),
            recommendation.Step,
            "recommendation.follow-through",
            RecommendationStep.Accepted,
            RecommendationStep.PartlyAccepted
        ) && context.May("recommendation.follow-through", StrategyStages.Living, GateSubject.Of(context.State, recommendation));
}
