namespace SmartSpec;

internal static class PlanContentEvolver
{
    public static Strategy Evolve(Strategy state, PlanEvent happened) =>
        happened switch
        {
            PlanEvent.OpportunityAnalysed e => Development(
                state,
                e.Plan,
                content =>
                    content with
                    {
                        Opportunities = content
                            .Opportunities.Without(held => held.Opportunity == e.Analysis.Opportunity)
                            .Add(e.Analysis),
                    }
            ),
            PlanEvent.FieldDefined e => Development(
                state,
                e.Plan,
                content => content with { Fields = Placed(content.Fields, e.Field) }
            ),
            PlanEvent.FieldRemoved e => Development(
                state,
                e.Plan,
                content => content with { Fields = content.Fields.Without(field => field.Id == e.Field) }
            ),
            PlanEvent.SustainabilityAssessed e => Development(
                state,
                e.Plan,
                content => content with { Sustainability = e.Sustainability }
            ),
            PlanEvent.EffortsListed e => Action(
                state,
                e.Plan,
                content =>
                    content with
                    {
                        Efforts = e.Efforts,
                        Sets = content
                            .Sets.Select(set => set with { Efforts = set.Efforts.Without(id => !e.Efforts.Contains(id)) })
                            .Where(set => set.Efforts.Count > 0)
                            .ToEquatableArray(),
                    }
            ),
            PlanEvent.EffortsGrouped e => Action(
                state,
                e.Plan,
                content =>
                    content with
                    {
                        Sets =
                            e.Set.Efforts.Count == 0
                                ? content.Sets.Without(set => set.Id == e.Set.Id)
                                : Placed(content.Sets, e.Set),
                    }
            ),
            PlanEvent.EffortAdded e => PlanEvolver.Within(
                Action(
                    state,
                    e.Plan,
                    content =>
                        content with
                        {
                            Efforts = content.Efforts.Add(e.Effort),
                            AddedAfterAdoption = content.AddedAfterAdoption.Add(e.Effort),
                        }
                ),
                [e.Effort]
            ),
            _ => state,
        };

    private static Strategy Development(
        Strategy state,
        Id<PlanVersion> id,
        Func<DevelopmentContent, DevelopmentContent> change
    ) => state with { Plans = state.Plans.Change(id, plan => plan with { Development = change(plan.Development) }) };

    private static Strategy Action(Strategy state, Id<PlanVersion> id, Func<ActionContent, ActionContent> change) =>
        state with
        {
            Plans = state.Plans.Change(id, plan => plan with { Action = change(plan.Action) }),
        };

    /// <summary>The list with the item in the place of the one with its identifier, or last.</summary>
    private static EquatableArray<T> Placed<T>(EquatableArray<T> items, T item)
        where T : IIdentified<T>
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Id == item.Id)
                return items.SetItem(i, item);
        return items.Add(item);
    }
}
