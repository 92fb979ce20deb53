namespace SmartSpec;

internal static class EffortRefusals
{
    public static readonly RefusalCode FieldNotInForce = new(ReasonKind.Rule, "field-not-in-force", "field", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode FieldLeaves = new(ReasonKind.Rule, "field-leaves", "field", "plan", "effective")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode PastLastActivity = new(
        ReasonKind.Rule,
        "past-last-activity",
        "effort",
        "last-day",
        "last-activity-day"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode ActionPlanInForce = new(
        ReasonKind.Gate,
        "action-plan-in-force",
        "area",
        "plan",
        "effective"
    )
    {
        MendedBy = PlanCommand.Adopt.Act.KeyOf(PlanKind.Action),
    };
    public static readonly RefusalCode FundingCommitted = new(
        ReasonKind.Gate,
        "funding-committed",
        "percent",
        "budget",
        "committed"
    )
    {
        MendedBy = FundingCommand.Commit.Act.Command,
    };

    public static readonly RefusalCode OutputsMeasured = new(ReasonKind.Gate, "outputs-measured", "indicators", "from")
    {
        MendedBy = IndicatorCommand.Measure.Act.Command,
    };

    public static readonly RefusalCode[] All =
    [
        FieldNotInForce,
        FieldLeaves,
        PastLastActivity,
        ActionPlanInForce,
        FundingCommitted,
        OutputsMeasured,
    ];
}
