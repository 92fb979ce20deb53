namespace SmartSpec;

/// <summary>The rules for the plans in force of an opening statement, of both kinds.</summary>
internal static class OpeningPlans
{
    public static void Check(OpeningPlace at, EquatableArray<OpeningPlan> plans)
    {
        at.Once(plans.Select(plan => plan.Id), i => $"plans[{i}].id");
        Sets(at, plans);
        Fields(at, plans);
        foreach (var (i, plan) in plans.Index())
        {
            var here = at.Of(Subject.Of(plan.Id), $"plans[{i}]");
            here.Known(at.Standing.Areas, plan.Area, SubjectKind.Area, "area");
            here.Known(at.Standing.Decisions, plan.Decision, SubjectKind.Decision, "decision");
            here.Between(plan.Number, 1, int.MaxValue, "number");
            here.Happened(plan.EffectiveFrom, "effectiveFrom");
            AfterDevelopment(here, plan, plans);
            here.Must(
                plan.Development is null != plan.Action is null,
                TakingOverRefusals.Content,
                "development",
                Parameter.Of("plan", plan.Id)
            );
            var other = plans.Take(i).FirstOrDefault(other => other.Area == plan.Area && other.Kind == plan.Kind);
            here.Must(
                other is null,
                TakingOverRefusals.PlanTwice,
                "area",
                Parameter.Of("plan", other?.Id ?? default),
                Parameter.Of("area", plan.Area)
            );
            if (plan.Development is { } development)
                OpeningDevelopmentPlans.Check(here.In("development"), plan.Area, development);
            if (plan.Action is { } action)
                OpeningActionPlans.Check(here.In("action"), plan.Area, action);
        }
    }

    /// <summary>
    /// An area's action plan follows on its development plan; where that is a later version, the statement does not show
    /// when the first one took effect.
    /// </summary>
    private static void AfterDevelopment(OpeningPlace at, OpeningPlan plan, EquatableArray<OpeningPlan> plans)
    {
        if (
            plan.Kind is not PlanKind.Action
            || plans.FirstOrDefault(other => other.Area == plan.Area && other is { Kind: PlanKind.Development, Number: 1 })
                is not { } first
        )
            return;
        at.Must(
            plan.EffectiveFrom >= first.EffectiveFrom,
            TakingOverRefusals.BeforeDevelopment,
            "effectiveFrom",
            Parameter.Of("area", plan.Area),
            Parameter.Of("value", plan.EffectiveFrom),
            Parameter.Of("from", first.EffectiveFrom)
        );
    }

    /// <summary>Checks that a field's identifier is unique in the strategy: each field is in one plan in force.</summary>
    private static void Fields(OpeningPlace at, EquatableArray<OpeningPlan> plans)
    {
        var all = plans
            .Index()
            .SelectMany(plan =>
                (plan.Item.Development?.Fields ?? [])
                    .Index()
                    .Select(field => (Place: $"plans[{plan.Index}].development.fields[{field.Index}].id", field.Item.Id))
            )
            .ToList();
        at.Once(all.Select(field => field.Id), i => all[i].Place);
    }

    private static void Sets(OpeningPlace at, EquatableArray<OpeningPlan> plans)
    {
        var all = plans
            .Index()
            .SelectMany(plan =>
                (plan.Item.Action?.Sets ?? [])
                    .Index()
                    .Select(set => (Place: $"plans[{plan.Index}].action.sets[{set.Index}].id", set.Item.Id))
            )
            .ToList();
        at.Once(all.Select(set => set.Id), i => all[i].Place);
    }
}
