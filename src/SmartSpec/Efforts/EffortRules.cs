using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Whether an effort may be moved or edited, apart from what the command itself brings.</summary>
internal static class EffortRules
{
    private static readonly ImmutableArray<EffortStep> Open =
        [EffortStep.Proposed, EffortStep.Prioritised, EffortStep.Financed, EffortStep.Underway, EffortStep.Paused];

    public static bool May(Deliberation d, Effort effort, EffortTrigger trigger, Command? input) =>
        d.Leads(EffortLifecycle.Table, Subject.Of(effort.Id), effort.Step, trigger)
        && d.May(EffortLifecycle.Table.Key(trigger), During.Ongoing, GateSubject.Of(d.State, effort), input);

    public static bool MayEdit(Deliberation d, Effort effort, string key) =>
        d.Editable("effort", Subject.Of(effort.Id), effort.Step, key, Open.AsSpan())
        && d.May(key, During.Ongoing, GateSubject.Of(d.State, effort));

    /// <summary>Whether the one who asks may propose efforts in an area.</summary>
    public static bool MayPropose(Deliberation d, Area area) =>
        d.Editable("area", Subject.Of(area.Id), area.Step, "effort.propose", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
        && d.May("effort.propose", During.Running, GateSubject.Of(area));
}
