namespace SmartSpec;

/// <summary>Whether an area may be moved, apart from what the command itself brings.</summary>
internal static class AreaRules
{
    public static bool May(DecisionContext context, Area area, AreaTrigger trigger, Command? input) =>
        context.CanMove(AreaLifecycle.Table, Subject.Of(area.Id), area.Step, trigger)
        && context.May(AreaLifecycle.Table.Key(trigger), PermittedDuring(trigger), GateSubject.Of(area), input);

    /// <summary>
    /// Whether an area may be edited: a candidate, and but for its name a selected area; never one that has ended.
    /// </summary>
    public static bool MayEdit(DecisionContext context, Area area, string key) =>
        context.Editable("area", Subject.Of(area.Id), area.Step, key, AreaSteps.Editable(key))
        && context.May(key, area.Step.IsSelected() ? StrategyStages.Living : StrategyStages.Groundwork, GateSubject.Of(area));

    /// <summary>The triggers that a command fires; the others follow from plans, changes and the strategy's end.</summary>
    public static bool HasCommand(AreaTrigger trigger) => trigger <= AreaTrigger.Withdraw;

    public static StrategyStages PermittedDuring(AreaTrigger trigger) =>
        trigger switch
        {
            AreaTrigger.BeginAnalysis or AreaTrigger.Nominate or AreaTrigger.Reconsider => StrategyStages.Groundwork,
            AreaTrigger.Withdraw or AreaTrigger.Return or AreaTrigger.Deselect => StrategyStages.Living,
            _ => StrategyStages.Running,
        };
}
