namespace SmartSpec;

/// <summary>Whether an evaluation or a recommendation may be moved or edited, apart from what the command itself brings.</summary>
internal static class EvaluationRules
{
    public static bool May(Deliberation d, Evaluation evaluation, EvaluationTrigger trigger, Command? input) =>
        d.Leads(EvaluationLifecycle.Table, Subject.Of(evaluation.Id), evaluation.Step, trigger)
        && d.May(EvaluationLifecycle.Table.Key(trigger), During.Living, GateSubject.Of(d.State, evaluation), input);

    public static bool MayStateQuestions(Deliberation d, Evaluation evaluation) =>
        d.Editable("evaluation", Subject.Of(evaluation.Id), evaluation.Step, "evaluation.state-questions", EvaluationStep.Planned, EvaluationStep.Commissioned)
        && d.May("evaluation.state-questions", During.Living, GateSubject.Of(d.State, evaluation));

    /// <summary>Whether the one who asks may respond: while the report stands, not while it is written anew.</summary>
    public static bool MayRespond(Deliberation d, Recommendation recommendation, RecommendationTrigger trigger, Command? input)
    {
        var evaluation = d.State.Evaluations[recommendation.Evaluation];
        if (!d.Leads(RecommendationLifecycle.Table, Subject.Of(recommendation.Id), recommendation.Step, trigger, "recommendation.respond"))
            return false;
        if (!recommendation.Lapsed && !d.Editable(
            "evaluation", Subject.Of(evaluation.Id), evaluation.Step, "recommendation.respond", EvaluationStep.Reported, EvaluationStep.Concluded))
            return false;
        if (!d.May("recommendation.respond", During.Living, GateSubject.Of(d.State, recommendation), input))
            return false;
        d.Rule(!recommendation.Lapsed, EvaluationRefusals.RecommendationLapsed, ("recommendation", recommendation.Id), ("evaluation", evaluation.Id));
        return true;
    }

    public static bool MayFollowThrough(Deliberation d, Recommendation recommendation) =>
        d.Editable(
            "recommendation", Subject.Of(recommendation.Id), recommendation.Step, "recommendation.follow-through",
            RecommendationStep.Accepted, RecommendationStep.PartlyAccepted)
        && d.May("recommendation.follow-through", During.Living, GateSubject.Of(d.State, recommendation));
}
