using System.Collections.Immutable;
using static SmartSpec.Model.AreaStep;

namespace SmartSpec;

/// <summary>Factories for the acts on areas, and the steps in which an area can be edited.</summary>
/// <remarks>A nominated area cannot be edited; only its lead may change.</remarks>
internal static class AreaActs
{
    /// <summary>A candidate that is worked on.</summary>
    public static readonly ImmutableArray<AreaStep> Candidates = [Proposed, UnderAnalysis];

    /// <summary>An area that has been selected and has not ended.</summary>
    public static readonly ImmutableArray<AreaStep> Selected = [DevelopmentPlanning, ActionPlanning, Implementing];

    /// <summary>An area that is worked on: all but nominated ones, and those that have ended.</summary>
    public static readonly ImmutableArray<AreaStep> Living = [.. Candidates, .. Selected];

    /// <summary>An area that has a lead: also a nominated one.</summary>
    public static readonly ImmutableArray<AreaStep> Led = [.. Candidates, Nominated, .. Selected];

    /// <summary>A step of the lifecycle.</summary>
    public static StepAct<Area, AreaStep, AreaTrigger> Step(
        AreaTrigger trigger,
        StrategyStages stages,
        params ReadOnlySpan<Type> events
    ) =>
        new(AreaLifecycle.Table, trigger, static area => area.Step)
        {
            On = SubjectKind.Area,
            Stages = stages,
            Events = EquatableArray.Create(events),
            Place = static (_, area) => GateSubject.Of(area),
        };

    /// <summary>An edit: of candidates before and while the strategy runs, of selected areas as long as it lives.</summary>
    public static EditAct<Area, AreaStep> Edit(
        string command,
        ImmutableArray<AreaStep> steps,
        params ReadOnlySpan<Type> events
    ) =>
        new(command, AreaLifecycle.Table.Name, static area => area.Step, steps)
        {
            On = SubjectKind.Area,
            Stages = StrategyStages.Living,
            StagesOf = static area => area.Step.IsSelected() ? StrategyStages.Living : StrategyStages.Groundwork,
            Events = EquatableArray.Create(events),
            Place = static (_, area) => GateSubject.Of(area),
        };

    /// <summary>Something that is done to a selected area, or begun in it.</summary>
    public static EditAct<Area, AreaStep> OnSelected(string command, StrategyStages stages, params ReadOnlySpan<Type> events) =>
        new(command, AreaLifecycle.Table.Name, static area => area.Step, Selected)
        {
            On = SubjectKind.Area,
            Stages = stages,
            Events = EquatableArray.Create(events),
            Place = static (_, area) => GateSubject.Of(area),
        };
}
