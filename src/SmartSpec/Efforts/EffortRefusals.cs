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
        "effective",
        "open",
        "ended",
        "successor"
    )
    {
        MendedBy = PlanCommand.Adopt.Act.KeyOf(PlanKind.Action),
    };
    public static readonly RefusalCode NotInPlan = new(ReasonKind.Rule, "effort-not-in-plan", "effort", "area")
    {
        Mending = Mending.Nothing,
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

    public static readonly RefusalCode OutputsMeasured = new(
        ReasonKind.Gate,
        "outputs-measured",
        "indicators",
        "from",
        "waivable"
    )
    {
        MendedBy = IndicatorCommand.Measure.Act.Command,
    };

    public static readonly RefusalCode[] All =
    [
        FieldNotInForce,
        FieldLeaves,
        PastLastActivity,
        NotInPlan,
        ActionPlanInForce,
        FundingCommitted,
        OutputsMeasured,
    ];
}
