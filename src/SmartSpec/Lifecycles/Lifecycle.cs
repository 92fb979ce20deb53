namespace SmartSpec.Definitions;

/// <summary>
/// A lifecycle: the steps of a kind of object, and what leads from one to the next. Lifecycles are the same in every definition;
/// what a definition sets is who may take a step, and the gates before it.
/// </summary>
public sealed class Lifecycle
{
    private readonly Lazy<string> mermaid;

    internal Lifecycle(
        Type stepType,
        string name,
        string initial,
        EquatableArray<string> steps,
        EquatableArray<LifecycleTransition> transitions,
        Lazy<string> mermaid
    ) => (StepType, Name, Initial, Steps, Transitions, this.mermaid) = (stepType, name, initial, steps, transitions, mermaid);

    /// <summary>All lifecycles.</summary>
    public static IReadOnlyList<Lifecycle> All { get; } =
    [
        StrategyLifecycle.Table.Description,
        AreaLifecycle.Table.Description,
        ChangeLifecycle.Table.Description,
        ReviewLifecycle.Table.Description,
        PlanLifecycle.Table.Description,
        EffortLifecycle.Table.Description,
        ConsultationLifecycle.Table.Description,
        FollowUpLifecycle.Table.Description,
        ReportLifecycle.Table.Description,
        EvaluationLifecycle.Table.Description,
        RecommendationLifecycle.Table.Description,
        SignalLifecycle.Table.Description,
        PointLifecycle.Table.Description,
    ];

    /// <summary>The kind of object that goes through it, such as <c>area</c>.</summary>
    public string Name { get; }

    /// <summary>The enum of its steps, such as <see cref="AreaStep"/>.</summary>
    internal Type StepType { get; }

    /// <summary>The code of the first step, such as <c>proposed</c>.</summary>
    public string Initial { get; }

    /// <summary>The codes of all steps, in their order.</summary>
    public EquatableArray<string> Steps { get; }

    /// <summary>The transitions, in the order of the steps.</summary>
    public EquatableArray<LifecycleTransition> Transitions { get; }

    /// <summary>The lifecycle as a Mermaid state diagram.</summary>
    public string Mermaid => mermaid.Value;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
