using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Whether an effort may be moved or edited, apart from what the command itself brings.</summary>
internal static class EffortRules
{
    private static readonly ImmutableArray<EffortStep> Open =
        [EffortStep.Proposed, EffortStep.Prioritised, EffortStep.Financed, EffortStep.Underway, EffortStep.Paused];

    public static bool May(Deliberation d, Effort effort, EffortTrigger trigger, Command? input)
    {
        if (!d.Leads(EffortLifecycle.Table, Subject.Of(effort.Id), effort.Step, trigger)
            || !d.May(EffortLifecycle.Table.Key(trigger), During.Ongoing, d.On(effort), input))
            return false;
        if (trigger is EffortTrigger.Start)
            AreaPausing.MustNotBePaused(d, d.On(effort).Area);
        return true;
    }

    /// <summary>Whether the effort can still be worked on.</summary>
    public static bool IsOpen(Deliberation d, Effort effort, string key) => d.Editable("effort", Subject.Of(effort.Id), effort.Step, key, Open.AsSpan());

    public static bool MayEdit(Deliberation d, Effort effort, string key) =>
        IsOpen(d, effort, key)
        && d.May(key, During.Ongoing, d.On(effort));

    public static bool MayReprioritise(Deliberation d, Effort effort) =>
        d.Editable("effort", Subject.Of(effort.Id), effort.Step, "effort.reprioritise", Open.AsSpan()[1..])
        && d.May("effort.reprioritise", During.Ongoing, d.On(effort));

    /// <summary>What giving an effort up entails: what measures its output is measured no more.</summary>
    public static IEnumerable<Event> Cancelling(Strategy state, Id<Effort> effort, Text reason)
    {
        yield return new EffortEvent.Cancelled(effort, reason);
        foreach (var indicator in state.Indicators.Under(Subject.Of(effort)))
            if (indicator.ClosedBecause is null)
                yield return new IndicatorEvent.Closed(indicator.Id, reason);
    }

    /// <summary>Whether the one who asks may propose efforts in an area: a selected one, or one that has ended, for a call that was announced before the change that ended it holds.</summary>
    public static bool MayPropose(Deliberation d, Area area, Call? call) =>
        (call is not null ? IsFromBefore(d.State, area, call) : d.State.Calls.Any(held => IsFromBefore(d.State, area, held) && held.Areas.Contains(area.Id) && d.Today <= held.ClosesOn))
            ? d.May("effort.propose", During.Running, GateSubject.Of(area))
            : MayPropose(d, area);

    private static bool IsFromBefore(Strategy state, Area area, Call call) =>
        state.Changes.Find(area.EndedBy) is { CallsFrom: { } from } && call.AnnouncedOn < from;

    private static bool MayPropose(Deliberation d, Area area) =>
        d.Editable("area", Subject.Of(area.Id), area.Step, "effort.propose", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
        && d.May("effort.propose", During.Running, GateSubject.Of(area));
}
