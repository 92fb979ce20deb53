namespace SmartSpec;

internal static class PlanRefusals
{
    public static readonly RefusalCode OneInHand = new(ReasonKind.Rule, "one-in-hand", "plan");
    public static readonly RefusalCode WrongKind = new(ReasonKind.Step, "wrong-kind", "plan");
    public static readonly RefusalCode ConsultationNeeded = new(ReasonKind.Rule, "consultation-needed", "plan")
    {
        MendedBy = PlanCommand.Consult.Act.KeyOf(PlanKind.Development),
    };
    public static readonly RefusalCode MobilisationNeeded = new(ReasonKind.Rule, "mobilisation-needed", "plan")
    {
        MendedBy = PlanCommand.Mobilise.Act.KeyOf(PlanKind.Action),
    };
    public static readonly RefusalCode NotAnOpportunity = new(ReasonKind.Rule, "not-an-opportunity", "evidence");
    public static readonly RefusalCode OtherArea = new(ReasonKind.Rule, "other-area", "id", "area");
    public static readonly RefusalCode EffortCancelled = new(ReasonKind.Rule, "effort-cancelled", "effort");
    public static readonly RefusalCode EffortNotListed = new(ReasonKind.Rule, "effort-not-listed", "effort", "plan");
    public static readonly RefusalCode EffortAlreadyListed = new(ReasonKind.Rule, "effort-already-listed", "effort", "plan");
    public static readonly RefusalCode EffortInOtherSet = new(ReasonKind.Rule, "effort-in-other-set", "effort", "set");
    public static readonly RefusalCode EffortUntraced = new(ReasonKind.Rule, "effort-untraced", "effort")
    {
        MendedBy = EffortCommand.Trace.Act.Command,
    };
    public static readonly RefusalCode RevisionRequired = new(ReasonKind.Rule, "revision-required", "added", "adopted", "percent")
    {
        MendedBy = PlanCommand.Draft.ActOf(PlanKind.Action).Key,
    };
    public static readonly RefusalCode SuccessorAdopted = new(ReasonKind.Rule, "successor-adopted", "plan", "effective");
    public static readonly RefusalCode FateMissing = new(ReasonKind.Rule, "fate-missing", "subjects");
    public static readonly RefusalCode FateMisplaced = new(ReasonKind.Rule, "fate-misplaced", "subject", "fate");
    public static readonly RefusalCode OpportunitiesAnalysed = new(ReasonKind.Gate, "opportunities-analysed", "opportunities");
    public static readonly RefusalCode FieldsDefined = new(ReasonKind.Gate, "fields-defined", "fields");
    public static readonly RefusalCode SustainabilityAssessed = new(ReasonKind.Gate, "sustainability-assessed");
    public static readonly RefusalCode PointsAnswered = new(ReasonKind.Gate, "points-answered", "points");
    public static readonly RefusalCode ConsultationLength = new(ReasonKind.Gate, "consultation-length", "min", "days");
    public static readonly RefusalCode EffortsTraced = new(ReasonKind.Gate, "efforts-traced", "efforts");
    public static readonly RefusalCode EffortsOwned = new(ReasonKind.Gate, "efforts-owned", "efforts");
    public static readonly RefusalCode EffortsTimed = new(ReasonKind.Gate, "efforts-timed", "efforts", "last-activity-day");
    public static readonly RefusalCode OutputIndicators = new(ReasonKind.Gate, "output-indicators", "efforts");
    public static readonly RefusalCode Prioritised = new(ReasonKind.Gate, "prioritised", "efforts");
    public static readonly RefusalCode FundingCovers = new(
        ReasonKind.Gate,
        "funding-covers",
        "percent",
        "budget",
        "committed",
        "months"
    );
    public static readonly RefusalCode CoFinancing = new(
        ReasonKind.Gate,
        "co-financing",
        "missing",
        "over",
        "source",
        "percent",
        "max"
    );
    public static readonly RefusalCode DevelopmentPlanInForce = new(ReasonKind.Gate, "development-plan-in-force");

    public static readonly RefusalCode[] All =
    [
        OneInHand,
        WrongKind,
        ConsultationNeeded,
        MobilisationNeeded,
        NotAnOpportunity,
        OtherArea,
        EffortCancelled,
        EffortNotListed,
        EffortAlreadyListed,
        EffortInOtherSet,
        EffortUntraced,
        RevisionRequired,
        SuccessorAdopted,
        FateMissing,
        FateMisplaced,
        OpportunitiesAnalysed,
        FieldsDefined,
        SustainabilityAssessed,
        PointsAnswered,
        ConsultationLength,
        EffortsTraced,
        EffortsOwned,
        EffortsTimed,
        OutputIndicators,
        Prioritised,
        FundingCovers,
        CoFinancing,
        DevelopmentPlanInForce,
    ];
}
