namespace SmartSpec;

internal static class PlanContentEvolver
{
    public static Strategy Development(Strategy state, Id<PlanVersion> id, Func<DevelopmentContent, DevelopmentContent> change) =>
        state with
        {
            Plans = state.Plans.Change(id, plan => plan with { Development = change(plan.Development) }),
        };

    public static Strategy Action(Strategy state, Id<PlanVersion> id, Func<ActionContent, ActionContent> change) =>
        state with
        {
            Plans = state.Plans.Change(id, plan => plan with { Action = change(plan.Action) }),
        };

    /// <summary>The list with the item in the place of the one with its identifier, or last.</summary>
    public static EquatableArray<T> Placed<T>(EquatableArray<T> items, T item)
        where T : IIdentified<T>
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Id == item.Id)
                return items.SetItem(i, item);
        return items.Add(item);
    }
}
