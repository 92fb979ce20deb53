namespace SmartSpec;

/// <summary>The name of the lifecycle to which a type of steps belongs.</summary>
internal static class StepNames
{
    private static readonly Dictionary<Type, string> Lifecycles = new()
    {
        [typeof(StrategyStep)] = StrategyLifecycle.Table.Name,
        [typeof(AreaStep)] = AreaLifecycle.Table.Name,
        [typeof(ChangeStep)] = ChangeLifecycle.Table.Name,
        [typeof(ReviewStep)] = ReviewLifecycle.Table.Name,
        [typeof(PlanStep)] = PlanLifecycle.Table.Name,
        [typeof(EffortStep)] = EffortLifecycle.Table.Name,
        [typeof(ConsultationStep)] = ConsultationLifecycle.Table.Name,
        [typeof(FollowUpStep)] = FollowUpLifecycle.Table.Name,
        [typeof(ReportStep)] = ReportLifecycle.Table.Name,
        [typeof(EvaluationStep)] = EvaluationLifecycle.Table.Name,
        [typeof(RecommendationStep)] = RecommendationLifecycle.Table.Name,
        [typeof(SignalStep)] = SignalLifecycle.Table.Name,
        [typeof(PointStep)] = PointLifecycle.Table.Name,
    };

    public static string Of<TStep>(TStep step)
        where TStep : struct, Enum =>
        Lifecycles.TryGetValue(typeof(TStep), out var lifecycle)
            ? $"step.{lifecycle}.{Kebab.Of(step)}"
            : throw new ArgumentException($"{typeof(TStep).Name} is not the steps of a lifecycle.", nameof(step));
}
