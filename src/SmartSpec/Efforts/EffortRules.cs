using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Whether an effort may be moved or edited, apart from what the command itself brings.</summary>
internal static class EffortRules
{
    private static readonly ImmutableArray<EffortStep> Open =
    [
        EffortStep.Proposed,
        EffortStep.Prioritised,
        EffortStep.Financed,
        EffortStep.Underway,
        EffortStep.Paused,
    ];

    public static bool May(DecisionContext context, Effort effort, EffortTrigger trigger, Command? input)
    {
        if (
            !context.CanMove(EffortLifecycle.Table, Subject.Of(effort.Id), effort.Step, trigger)
            || !context.May(EffortLifecycle.Table.Key(trigger), StrategyStages.Ongoing, context.On(effort), input)
        )
            return false;
        if (trigger is EffortTrigger.Start)
            AreaRules.MustNotBePaused(context, context.On(effort).Area);
        return true;
    }

    /// <summary>Whether the effort can still be worked on.</summary>
    public static bool IsOpen(DecisionContext context, Effort effort, string key) =>
        context.Editable("effort", Subject.Of(effort.Id), effort.Step, key, Open.AsSpan());

    public static bool MayEdit(DecisionContext context, Effort effort, string key) =>
        IsOpen(context, effort, key) && context.May(key, StrategyStages.Ongoing, context.On(effort));

    public static bool MayReprioritise(DecisionContext context, Effort effort) =>
        context.Editable("effort", Subject.Of(effort.Id), effort.Step, "effort.reprioritise", Open.AsSpan()[1..])
        && context.May("effort.reprioritise", StrategyStages.Ongoing, context.On(effort));

    /// <summary>What giving an effort up entails: what measures its output is measured no more.</summary>
    public static IEnumerable<Event> Cancelling(Strategy state, Id<Effort> effort, Text reason)
    {
        yield return new EffortEvent.Cancelled(effort, reason);
        foreach (var indicator in state.Indicators.Under(Subject.Of(effort)))
            if (indicator.ClosedBecause is null)
                yield return new IndicatorEvent.Closed(indicator.Id, reason);
    }

    /// <summary>
    /// Whether the one who asks may propose efforts in an area: a selected one, or one that has ended, for a call that was
    /// announced before the change that ended it holds.
    /// </summary>
    public static bool MayPropose(DecisionContext context, Area area, Call? call) =>
        (
            call is not null
                ? IsFromBefore(context.State, area, call)
                : context.State.Calls.Any(held =>
                    IsFromBefore(context.State, area, held) && held.Areas.Contains(area.Id) && context.Today <= held.ClosesOn
                )
        )
            ? context.May("effort.propose", StrategyStages.Running, GateSubject.Of(area))
            : MayPropose(context, area);

    private static bool IsFromBefore(Strategy state, Area area, Call call) =>
        state.Changes.Find(area.EndedBy) is { CallsFrom: { } from } && call.AnnouncedOn < from;

    private static bool MayPropose(DecisionContext context, Area area) =>
        context.Editable(
            "area",
            Subject.Of(area.Id),
            area.Step,
            "effort.propose",
            AreaStep.DevelopmentPlanning,
            AreaStep.ActionPlanning,
            AreaStep.Implementing
        ) && context.May("effort.propose", StrategyStages.Running, GateSubject.Of(area));
}
