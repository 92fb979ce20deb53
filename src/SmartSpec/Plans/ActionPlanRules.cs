namespace SmartSpec;

/// <summary>The rules about the efforts of an action plan and their budget.</summary>
internal static class ActionPlanRules
{
    /// <summary>The efforts that could be added to a plan in force.</summary>
    public static IEnumerable<Effort> Addable(Strategy state, PlanVersion plan) =>
        state
            .EffortsOf(plan.Area)
            .Where(effort =>
                effort is { Step: not EffortStep.Cancelled, Field: not null }
                && !plan.Action.Efforts.Contains(effort.Id)
                && FitsWithin(state, plan, effort, out _)
                && Ceilings.AreMetAfter(state, new PlanEvent.EffortAdded(plan.Id, effort.Id), effort.Id)
            );

    /// <summary>The whole budget of some efforts.</summary>
    public static decimal Budget(Strategy state, IEnumerable<Id<Effort>> efforts) =>
        efforts.Sum(id => state.Efforts.Find(id)?.TotalBudget ?? 0);

    /// <summary>
    /// An effort that was added to the plan in force may not get a greater budget than fits without a revision of the plan.
    /// </summary>
    /// <param name="context">The decision; the reason is added to it.</param>
    /// <param name="effort">The effort with its new budget.</param>
    public static void AdditionsFit(DecisionContext context, Effort effort)
    {
        if (
            context.State.PlanInForce(effort.Area, PlanKind.Action) is { } plan
            && plan.Action.AddedAfterAdoption.Contains(effort.Id)
            && effort.TotalBudget > context.State.Efforts[effort.Id].TotalBudget
        )
            MustFit(context, plan, effort);
    }

    /// <summary>An effort that is added to a plan in force must fit without a revision of the plan.</summary>
    public static void MustFit(DecisionContext context, PlanVersion plan, Effort effort) =>
        context.Require(
            FitsWithin(context.State, plan, effort, out var added),
            PlanRefusals.RevisionRequired,
            ("added", new Money(added, context.State.Charter.Currency)),
            ("adopted", plan.AdoptedBudget ?? new Money(0, context.State.Charter.Currency)),
            ("percent", context.State.Definition.AddedSharePercent)
        );

    /// <summary>Whether all that has been added to a plan, with the effort, is within the definition's share of it.</summary>
    private static bool FitsWithin(Strategy state, PlanVersion plan, Effort effort, out decimal added)
    {
        var others = plan.Action.AddedAfterAdoption.Without(id => id == effort.Id);
        added = Budget(state, others) + effort.TotalBudget;
        var exact = others
            .Select(id => state.Efforts.Find(id))
            .OfType<Effort>()
            .Append(effort)
            .Sum(other => ExactMoney.Of(state, other).Budget);
        return exact * 100 <= ExactMoney.Adopted(state, plan) * state.Definition.AddedSharePercent;
    }
}
