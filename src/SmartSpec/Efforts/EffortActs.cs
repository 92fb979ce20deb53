using System.Collections.Immutable;
using static SmartSpec.Model.EffortStep;

namespace SmartSpec;

/// <summary>Factories for the acts on efforts, and the steps in which an effort can be edited.</summary>
internal static class EffortActs
{
    /// <summary>An effort that is worked on: neither completed nor cancelled.</summary>
    public static readonly ImmutableArray<EffortStep> Open = [Proposed, Prioritised, Financed, Underway, Paused];

    /// <summary>An effort that is worked on and has its place in the order of priority.</summary>
    public static readonly ImmutableArray<EffortStep> Ranked = [Prioritised, Financed, Underway, Paused];

    /// <summary>A step of the lifecycle.</summary>
    public static StepAct<Effort, EffortStep, EffortTrigger> Step(EffortTrigger trigger, params ReadOnlySpan<Type> events) =>
        new(EffortLifecycle.Table, trigger, static effort => effort.Step)
        {
            On = SubjectKind.Effort,
            Stages = StrategyStages.Ongoing,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };

    /// <summary>An edit, or something that is begun in an effort.</summary>
    public static EditAct<Effort, EffortStep> Edit(
        string command,
        ImmutableArray<EffortStep> steps,
        params ReadOnlySpan<Type> events
    ) =>
        new(command, EffortLifecycle.Table.Name, static effort => effort.Step, steps)
        {
            On = SubjectKind.Effort,
            Stages = StrategyStages.Ongoing,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };
}
