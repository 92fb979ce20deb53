namespace SmartSpec;

/// <summary>Edits of an action plan's content.</summary>
internal static class ActionPlanDecider
{
    public static void Decide(DecisionContext context, PlanCommand command)
    {
        switch (command)
        {
            case PlanCommand.ListEfforts c:
                ListEfforts(context, c);
                break;
            case PlanCommand.GroupEfforts c:
                GroupEfforts(context, c);
                break;
            case PlanCommand.AddEffort c:
                AddEffort(context, c);
                break;
        }
    }

    private static void ListEfforts(DecisionContext context, PlanCommand.ListEfforts c)
    {
        if (
            !PlanDecider.Find(context, c.Plan, out var plan)
            || !context.AllExist(context.State.Efforts, c.Efforts, SubjectKind.Effort)
            || !PlanRules.MayEdit(context, plan, PlanKind.Action, "list-efforts")
        )
            return;
        foreach (var id in c.Efforts)
        {
            var effort = context.State.Efforts[id];
            context.Require(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", id), ("area", effort.Area));
            context.Require(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", id));
        }

        context.Append(new PlanEvent.EffortsListed(c.Plan, c.Efforts));
    }

    private static void GroupEfforts(DecisionContext context, PlanCommand.GroupEfforts c)
    {
        if (
            !context.IsGiven(!c.Set.IsEmpty, "set")
            || !context.HasText(c.Name, "name")
            || !PlanDecider.Find(context, c.Plan, out var plan)
            || !context.AllExist(context.State.Efforts, c.Efforts, SubjectKind.Effort)
            || !PlanRules.MayEdit(context, plan, PlanKind.Action, "group-efforts")
        )
            return;
        if (context.State.Plans.Any(other => other.Area != plan.Area && other.Action.Sets.Any(set => set.Id == c.Set)))
            context.RefuseTaken(SubjectKind.Set, c.Set.Value);
        foreach (var id in c.Efforts)
        {
            context.Require(plan.Action.Efforts.Contains(id), PlanRefusals.EffortNotListed, ("effort", id), ("plan", plan.Id));
            var set = plan.Action.Sets.FirstOrDefault(set => set.Id != c.Set && set.Efforts.Contains(id));
            context.Require(set is null, PlanRefusals.EffortInOtherSet, ("effort", id), ("set", set?.Id.Value ?? ""));
        }

        context.Append(new PlanEvent.EffortsGrouped(c.Plan, new(c.Set, c.Name, c.Efforts)));
    }

    /// <summary>The efforts that could be added to a plan in force.</summary>
    public static IEnumerable<Effort> Addable(Strategy state, PlanVersion plan) =>
        state
            .EffortsOf(plan.Area)
            .Where(effort =>
                effort is { Step: not EffortStep.Cancelled, Field: not null }
                && !plan.Action.Efforts.Contains(effort.Id)
                && FitsWithin(state, plan, effort, out _)
            );

    private static void AddEffort(DecisionContext context, PlanCommand.AddEffort c)
    {
        if (
            !PlanDecider.Find(context, c.Plan, out var plan)
            || !context.TryFind(context.State.Efforts, c.Effort, SubjectKind.Effort, out var effort)
            || !PlanRules.MayAddEffort(context, plan)
        )
            return;
        context.Require(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", c.Effort), ("area", effort.Area));
        context.Require(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", c.Effort));
        context.Require(
            !plan.Action.Efforts.Contains(c.Effort),
            PlanRefusals.EffortAlreadyListed,
            ("effort", c.Effort),
            ("plan", plan.Id)
        );
        context.Require(effort.Field is not null, PlanRefusals.EffortUntraced, ("effort", c.Effort));
        MustFit(context, plan, effort);
        context.Append(new PlanEvent.EffortAdded(c.Plan, c.Effort));
    }

    /// <summary>
    /// Refuses where an effort that was added to the plan in force would, with its budget as it is to be, need a revision.
    /// </summary>
    public static void AdditionsFit(DecisionContext context, Effort effort)
    {
        if (
            context.State.PlanInForce(effort.Area, PlanKind.Action) is { } plan
            && plan.Action.AddedAfterAdoption.Contains(effort.Id)
            && effort.TotalBudget > context.State.Efforts[effort.Id].TotalBudget
        )
            MustFit(context, plan, effort);
    }

    /// <summary>The whole budget of some efforts.</summary>
    public static decimal Budget(Strategy state, IEnumerable<Id<Effort>> efforts) =>
        efforts.Sum(id => state.Efforts.Find(id)?.TotalBudget ?? 0);

    private static void MustFit(DecisionContext context, PlanVersion plan, Effort effort) =>
        context.Require(
            FitsWithin(context.State, plan, effort, out var added),
            PlanRefusals.RevisionRequired,
            ("added", new Money(added, context.State.Charter.Currency)),
            ("adopted", plan.AdoptedBudget ?? new Money(0, context.State.Charter.Currency)),
            ("percent", context.State.Definition.AddedSharePercent)
        );

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
