namespace SmartSpec;

/// <summary>The rules about what a new version leaves out of the one in force, and what becomes of that.</summary>
internal static class FateRules
{
    /// <summary>Whether fates are complete, and no two are about the same subject.</summary>
    public static bool AreGood(DecisionContext context, PlanVersion plan, EquatableArray<Fate> fates)
    {
        foreach (var fate in fates)
        {
            if (
                !context.Expect(fate.Kind is not FateKind.Closed || fate.Reason is { IsEmpty: false }, "fates.reason")
                || !context.IsGiven(fate.Kind is not FateKind.Carried || fate.Successor is not null, "fates.successor")
            )
                return false;
            if (fate is { Kind: FateKind.Carried, Successor: { } successor } && plan.Field(successor) is null)
                return context.RefuseUnknown(SubjectKind.Field, successor.Value);
        }

        return context.AreDistinct(fates.Select(fate => fate.Subject).ToEquatableArray(), "fates");
    }

    /// <summary>Everything left out must have a fate, and every fate must fit its subject.</summary>
    public static void MustBeComplete(DecisionContext context, PlanVersion plan, EquatableArray<Fate> fates)
    {
        var leftOut = LeftOut(context.State, plan, fates).ToList();
        var missing = leftOut.Except(fates.Select(fate => fate.Subject)).ToList();
        if (missing.Count > 0)
            context.Refuse(PlanRefusals.FateMissing, Parameter.Many("subjects", missing));
        foreach (var fate in fates)
        {
            context.Require(
                leftOut.Contains(fate.Subject) && Fits(plan.Kind, fate),
                PlanRefusals.FateMisplaced,
                Parameter.Of("subject", fate.Subject),
                Parameter.Label("fate", $"fate.{Kebab.Of(fate.Kind)}")
            );
        }
    }

    /// <summary>The fields, open efforts and indicators of the version in force that a version leaves out.</summary>
    public static IEnumerable<Subject> LeftOut(Strategy state, PlanVersion plan, EquatableArray<Fate> fates)
    {
        var old = state.PlanInForce(plan.Area, plan.Kind);
        if (plan.Kind is PlanKind.Action)
            return old is null
                ? []
                : old.Action.Efforts.Where(id => !plan.Action.Efforts.Contains(id) && IsOpen(state, id)).Select(Subject.Of);
        var before = old?.Development.Fields ?? [];
        var fields = before.Select(field => field.Id).Where(id => plan.Field(id) is null).ToList();

        // An effort that a change carried to this area can be traced to a field of the plan of its former area.
        var efforts = state
            .EffortsOf(plan.Area)
            .Where(effort =>
                effort.Step.IsOpen() && effort.Field is { } field && plan.Field(field) is null && CarriedTo(fates, field) is null
            );
        var indicators = before
            .SelectMany(field => field.Indicators)
            .Except(plan.Development.Fields.SelectMany(field => field.Indicators))
            .Where(id => state.Indicators.Find(id) is { ClosedBecause: null });
        return
        [
            .. fields.Select(Subject.Of),
            .. efforts.Select(effort => Subject.Of(effort.Id)),
            .. indicators.Select(Subject.Of),
        ];
    }

    /// <summary>The events about everything that a version leaves out, when it takes effect.</summary>
    public static IEnumerable<Event> EventsOf(Strategy state, PlanVersion plan)
    {
        var closed = new HashSet<Id<Indicator>>();
        foreach (var effort in state.EffortsOf(plan.Area).Where(effort => effort.Step.IsOpen()))
        {
            foreach (var item in EventsOf(state, plan, effort))
            {
                if (item is IndicatorEvent.Closed with)
                    closed.Add(with.Indicator);
                yield return item;
            }
        }

        foreach (var fate in plan.Fates)
        {
            if (
                fate is { Subject.Kind: SubjectKind.Indicator, Kind: FateKind.Closed, Reason: { } reason }
                && state.Indicators.Find(fate.Subject.Id) is { ClosedBecause: null } indicator
                && closed.Add(indicator.Id)
            )
                yield return new IndicatorEvent.Closed(indicator.Id, reason);
        }
    }

    private static IEnumerable<Event> EventsOf(Strategy state, PlanVersion plan, Effort effort)
    {
        switch (plan.Fates.FirstOrDefault(fate => fate.Subject == Subject.Of(effort.Id)))
        {
            case { Kind: FateKind.Closed, Reason: { } reason }:
                return EffortRules.Cancelling(state, effort.Id, reason);
            case { Kind: FateKind.Kept }:
                return [new EffortEvent.Kept(effort.Id, plan.Id)];
            case var fate when plan.Kind is PlanKind.Development && effort.Field is { } main:
                var field = fate?.Successor ?? CarriedTo(plan.Fates, main) ?? main;
                EquatableArray<Id<DevelopmentField>> also = effort
                    .AlsoServes.Select(other => CarriedTo(plan.Fates, other) ?? other)
                    .Where(other => other != field && plan.Field(other) is not null)
                    .Distinct()
                    .ToEquatableArray();
                return field == main && also == effort.AlsoServes ? [] : [new EffortEvent.Traced(effort.Id, field, also)];
            default:
                return [];
        }
    }

    private static Id<DevelopmentField>? CarriedTo(EquatableArray<Fate> fates, Id<DevelopmentField> field) =>
        fates.FirstOrDefault(fate => fate.Subject == Subject.Of(field) && fate.Kind is FateKind.Carried)?.Successor;

    private static bool Fits(PlanKind kind, Fate fate) =>
        fate.Subject.Kind switch
        {
            SubjectKind.Field => fate.Kind is FateKind.Carried or FateKind.Closed,
            SubjectKind.Effort => fate.Kind is FateKind.Closed
                || fate.Kind == (kind is PlanKind.Action ? FateKind.Kept : FateKind.Carried),
            SubjectKind.Indicator => fate.Kind is FateKind.Kept or FateKind.Closed,
            _ => false,
        };

    private static bool IsOpen(Strategy state, Id<Effort> id) => state.Efforts.Find(id) is { } effort && effort.Step.IsOpen();
}
