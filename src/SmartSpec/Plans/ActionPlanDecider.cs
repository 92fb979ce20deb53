namespace SmartSpec;

/// <summary>Edits of an action plan's content.</summary>
internal static class ActionPlanDecider
{
    public static void Decide(Deliberation d, PlanCommand command)
    {
        switch (command)
        {
            case PlanCommand.ListEfforts c:
                ListEfforts(d, c);
                break;
            case PlanCommand.GroupEfforts c:
                GroupEfforts(d, c);
                break;
            case PlanCommand.AddEffort c:
                AddEffort(d, c);
                break;
        }
    }

    private static void ListEfforts(Deliberation d, PlanCommand.ListEfforts c)
    {
        if (!PlanDecider.Find(d, c.Plan, out var plan) || !d.AllKnown(d.State.Efforts, c.Efforts, SubjectKind.Effort)
            || !PlanRules.MayEdit(d, plan, PlanKind.Action, "list-efforts"))
            return;
        foreach (var id in c.Efforts)
        {
            var effort = d.State.Efforts[id];
            d.Rule(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", id), ("area", effort.Area));
            d.Rule(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", id));
        }

        d.Append(new PlanEvent.EffortsListed(c.Plan, c.Efforts));
    }

    private static void GroupEfforts(Deliberation d, PlanCommand.GroupEfforts c)
    {
        if (!d.Given(!c.Set.IsEmpty, "set") || !d.Written(c.Name, "name") || !PlanDecider.Find(d, c.Plan, out var plan)
            || !d.AllKnown(d.State.Efforts, c.Efforts, SubjectKind.Effort)
            || !PlanRules.MayEdit(d, plan, PlanKind.Action, "group-efforts"))
            return;
        if (d.State.Plans.Any(other => other.Area != plan.Area && other.Action.Sets.Any(set => set.Id == c.Set)))
            d.Taken(SubjectKind.Set, c.Set.Value);
        foreach (var id in c.Efforts)
        {
            d.Rule(plan.Action.Efforts.Contains(id), PlanRefusals.EffortNotListed, ("effort", id), ("plan", plan.Id));
            var set = plan.Action.Sets.FirstOrDefault(set => set.Id != c.Set && set.Efforts.Contains(id));
            d.Rule(set is null, PlanRefusals.EffortInOtherSet, ("effort", id), ("set", set?.Id.Value ?? ""));
        }

        d.Append(new PlanEvent.EffortsGrouped(c.Plan, new(c.Set, c.Name, c.Efforts)));
    }

    /// <summary>The efforts that could be added to a plan in force.</summary>
    public static IEnumerable<Effort> Addable(Strategy state, PlanVersion plan) => state.EffortsOf(plan.Area).Where(effort =>
        effort is { Step: not EffortStep.Cancelled, Field: not null } && !plan.Action.Efforts.Contains(effort.Id)
        && FitsWithin(state, plan, effort, out _));

    private static void AddEffort(Deliberation d, PlanCommand.AddEffort c)
    {
        if (!PlanDecider.Find(d, c.Plan, out var plan) || !d.Known(d.State.Efforts, c.Effort, SubjectKind.Effort, out var effort)
            || !PlanRules.MayAddEffort(d, plan))
            return;
        d.Rule(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", c.Effort), ("area", effort.Area));
        d.Rule(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", c.Effort));
        d.Rule(!plan.Action.Efforts.Contains(c.Effort), PlanRefusals.EffortAlreadyListed, ("effort", c.Effort), ("plan", plan.Id));
        d.Rule(effort.Field is not null, PlanRefusals.EffortUntraced, ("effort", c.Effort));
        MustFit(d, plan, effort);
        d.Append(new PlanEvent.EffortAdded(c.Plan, c.Effort));
    }

    /// <summary>Refuses where an effort that was added to the plan in force would, with its budget as it is to be, need a revision.</summary>
    public static void AdditionsFit(Deliberation d, Effort effort)
    {
        if (d.State.PlanInForce(effort.Area, PlanKind.Action) is { } plan && plan.Action.AddedAfterAdoption.Contains(effort.Id)
            && effort.TotalBudget > d.State.Efforts[effort.Id].TotalBudget)
            MustFit(d, plan, effort);
    }

    /// <summary>The whole budget of some efforts.</summary>
    public static decimal Budget(Strategy state, IEnumerable<Id<Effort>> efforts) =>
        efforts.Sum(id => state.Efforts.Find(id)?.TotalBudget ?? 0);

    private static void MustFit(Deliberation d, PlanVersion plan, Effort effort) => d.Rule(
        FitsWithin(d.State, plan, effort, out var added), PlanRefusals.RevisionRequired,
        ("added", new Money(added, d.State.Charter.Currency)), ("adopted", plan.AdoptedBudget ?? new Money(0, d.State.Charter.Currency)),
        ("percent", d.State.Definition.AddedSharePercent));

    private static bool FitsWithin(Strategy state, PlanVersion plan, Effort effort, out decimal added)
    {
        var others = plan.Action.AddedAfterAdoption.Without(id => id == effort.Id);
        added = Budget(state, others) + effort.TotalBudget;
        var exact = others.Select(id => state.Efforts.Find(id)).OfType<Effort>().Append(effort)
            .Sum(other => ExactMoney.Of(state, other).Budget);
        return exact * 100 <= ExactMoney.Adopted(state, plan) * state.Definition.AddedSharePercent;
    }
}
