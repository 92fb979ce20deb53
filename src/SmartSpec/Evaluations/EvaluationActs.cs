using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Factories for the acts on evaluations and recommendations.</summary>
internal static class EvaluationActs
{
    /// <summary>A step of an evaluation's lifecycle.</summary>
    public static StepAct<Evaluation, EvaluationStep, EvaluationTrigger> Step(
        EvaluationTrigger trigger,
        params ReadOnlySpan<Type> events
    ) =>
        new(EvaluationLifecycle.Table, trigger, static evaluation => evaluation.Step)
        {
            On = SubjectKind.Evaluation,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };

    /// <summary>An edit of an evaluation.</summary>
    public static EditAct<Evaluation, EvaluationStep> Edit(
        string command,
        ImmutableArray<EvaluationStep> steps,
        params ReadOnlySpan<Type> events
    ) =>
        new(command, EvaluationLifecycle.Table.Name, static evaluation => evaluation.Step, steps)
        {
            On = SubjectKind.Evaluation,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };

    /// <summary>
    /// The response to a recommendation, which moves it by its outcome: every trigger leads on from the same step.
    /// </summary>
    public static StepAct<Recommendation, RecommendationStep, RecommendationTrigger> Response(
        string command,
        params ReadOnlySpan<Type> events
    ) =>
        new(RecommendationLifecycle.Table, RecommendationTrigger.Accept, static recommendation => recommendation.Step)
        {
            Name = command,
            On = SubjectKind.Recommendation,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };

    /// <summary>An edit of a recommendation.</summary>
    public static EditAct<Recommendation, RecommendationStep> Edit(
        string command,
        ImmutableArray<RecommendationStep> steps,
        params ReadOnlySpan<Type> events
    ) =>
        new(command, RecommendationLifecycle.Table.Name, static recommendation => recommendation.Step, steps)
        {
            On = SubjectKind.Recommendation,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };
}
