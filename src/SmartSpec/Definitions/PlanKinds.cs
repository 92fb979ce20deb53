namespace SmartSpec;

/// <summary>The kinds of plan that gates and acts are about.</summary>
internal static class PlanKinds
{
    /// <summary>The kind of plan that a gate judges; null for a gate that judges none.</summary>
    public static PlanKind? Of(Gate gate) =>
        gate switch
        {
            DevelopmentPlanGate => PlanKind.Development,
            ActionPlanGate => PlanKind.Action,
            _ => null,
        };

    /// <summary>The kind of plan that an act is on; null for an act on no plan.</summary>
    public static PlanKind? Of(string act) =>
        ActKeys.Judged(act) is not SubjectKind.Plan ? null
        : act.StartsWith("development-", StringComparison.Ordinal) ? PlanKind.Development
        : PlanKind.Action;
}
