namespace SmartSpec;

/// <content>The plans in force of the areas that end, and the combined versions of their successors.</content>
internal sealed partial class ChangeEffect
{
    private readonly HashSet<Id<PlanVersion>> given = [];

    private IEnumerable<Event> PlansInForce(EquatableArray<ChildFate> outcome)
    {
        foreach (var successor in change.Proposal.Successors())
        foreach (var kind in Enum.GetValues<PlanKind>())
        foreach (var item in Combining(successor, kind, outcome))
            yield return item;
        foreach (var area in change.Proposal.Ending())
        foreach (var kind in Enum.GetValues<PlanKind>())
            if (state.PlanInForce(area, kind) is { } plan)
                yield return new PlanEvent.Ended(plan.Id);
    }

    /// <summary>
    /// Combines what is carried to an area into a version there: in force where the step of the area has a version in force;
    /// otherwise a draft, if none is in hand.
    /// </summary>
    private IEnumerable<Event> Combining(Id<Area> successor, PlanKind kind, EquatableArray<ChildFate> outcome)
    {
        var carried = outcome
            .Where(fate => fate is { Subject.Kind: SubjectKind.Effort, Kind: FateKind.Carried } && fate.Successor == successor)
            .Select(fate => state.Efforts[fate.Subject.Id])
            .ToList();
        var own = state.PlanInForce(successor, kind);
        EquatableArray<PlanVersion> sources =
        [
            .. own is null ? [] : new[] { own },
            .. change.Proposal.Ending().Select(area => state.PlanInForce(area, kind)).OfType<PlanVersion>(),
        ];
        var development =
            kind is PlanKind.Development
                ? CombinedPlans.Development(sources, field => IsKept(successor, field, own, outcome), Fields(carried))
                : new();
        var action =
            kind is PlanKind.Action
                ? CombinedPlans.Action(
                    sources,
                    effort => own?.Action.Efforts.Contains(effort) is true || carried.Exists(other => other.Id == effort)
                )
                : new();
        var inForce = HasInForce(successor, kind, outcome);
        if (change.Proposal is ChangeProposal.Split && development.Fields.Count == 0 && action.Efforts.Count == 0)
            yield break;
        if (development.Fields.Count > (own?.Development.Fields.Count ?? 0) || sources.Count > (own is null ? 0 : 1))
        {
            if (!inForce && (state.PlanInHand(successor, kind) is not null || !inHand.Add((successor, kind))))
                yield break;
            var number = state.NextNumber(successor, kind) + (inForce && inHand.Contains((successor, kind)) ? 1 : 0);
            var id = NewPlan(kind);
            if (own is not null)
                yield return new PlanEvent.Superseded(own.Id, id);
            yield return new PlanEvent.Combined(
                id,
                successor,
                kind,
                number,
                development,
                action,
                sources.Select(plan => plan.Id).ToEquatableArray(),
                inForce ? day : null,
                inForce ? state.WorkingDayFrom(day.PlusDays(state.Definition.ReviseDays)) : null,
                kind is PlanKind.Action ? new Money(ActionPlanRules.Budget(state, action.Efforts), state.Charter.Currency) : null,
                change.Id
            );
        }

        if (kind is PlanKind.Development && inForce)
            foreach (var item in Links(carried, development))
                yield return item;
    }

    /// <summary>Whether an area has a plan of the kind in force when the change has taken effect.</summary>
    private bool HasInForce(Id<Area> successor, PlanKind kind, EquatableArray<ChildFate> outcome) =>
        (state.Areas.Find(successor)?.Step ?? StepOf(successor, outcome)) switch
        {
            AreaStep.Implementing => true,
            AreaStep.ActionPlanning => kind is PlanKind.Development,
            _ => false,
        };

    /// <summary>The main fields of carried efforts, also where the version that has them is no longer in force.</summary>
    private IEnumerable<DevelopmentField> Fields(IEnumerable<Effort> carried) =>
        carried.Select(effort => effort.Field is { } field ? state.FindField(field)?.Field : null).OfType<DevelopmentField>();

    /// <summary>Removes the other fields that carried efforts serve and that the successor does not have.</summary>
    private static IEnumerable<Event> Links(IEnumerable<Effort> carried, DevelopmentContent content)
    {
        foreach (var effort in carried)
        {
            var also = effort.AlsoServes.Without(other => !content.Fields.Any(field => field.Id == other));
            if (effort.Field is { } main && also.Count < effort.AlsoServes.Count)
                yield return new EffortEvent.Traced(effort.Id, main, also);
        }
    }

    private bool IsKept(Id<Area> successor, Id<DevelopmentField> field, PlanVersion? own, EquatableArray<ChildFate> outcome) =>
        own?.Field(field) is not null
        || change.Proposal.Successors().Count == 1
        || outcome.Any(fate => fate.Subject == Subject.Of(field) && fate.Successor == successor);

    /// <summary>An identifier for a combined version: the kind, the change and the first free number.</summary>
    private Id<PlanVersion> NewPlan(PlanKind kind)
    {
        var stem = $"{(kind is PlanKind.Development ? "dp" : "ap")}-{change.Id.Value}";
        stem = stem[..Math.Min(stem.Length, Id<PlanVersion>.MaxLength - 12)];
        for (var number = 1; ; number++)
        {
            Id<PlanVersion> id = $"{stem}-{number}";
            if (!state.Plans.Contains(id) && given.Add(id))
                return id;
        }
    }
}
