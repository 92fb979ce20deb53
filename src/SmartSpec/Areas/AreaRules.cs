namespace SmartSpec;

/// <summary>Whether an area may be moved, apart from what the command itself brings.</summary>
internal static class AreaRules
{
    public static bool May(Deliberation d, Area area, AreaTrigger trigger, Command? input) =>
        d.Leads(AreaLifecycle.Table, Subject.Of(area.Id), area.Step, trigger)
        && d.May(AreaLifecycle.Table.Key(trigger), PermittedDuring(trigger), GateSubject.Of(area), input);

    /// <summary>Whether an area may be edited: a candidate, and but for its name a selected area; never one that has ended.</summary>
    public static bool MayEdit(Deliberation d, Area area, string key) =>
        d.Editable("area", Subject.Of(area.Id), area.Step, key, AreaSteps.Editable(key))
        && d.May(key, area.Step.IsSelected() ? During.Living : During.Groundwork, GateSubject.Of(area));

    /// <summary>The triggers that a command fires; the others follow from plans, changes and the strategy's end.</summary>
    public static bool HasCommand(AreaTrigger trigger) => trigger <= AreaTrigger.Withdraw;

    public static During PermittedDuring(AreaTrigger trigger) => trigger switch
    {
        AreaTrigger.BeginAnalysis or AreaTrigger.Nominate or AreaTrigger.Reconsider => During.Groundwork,
        AreaTrigger.Withdraw or AreaTrigger.Return or AreaTrigger.Deselect => During.Living,
        _ => During.Running,
    };
}
