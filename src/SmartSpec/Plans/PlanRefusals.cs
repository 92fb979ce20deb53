namespace SmartSpec;

internal static class PlanRefusals
{
    public static readonly RefusalCode OneInHand = new(ReasonKind.Rule, "one-in-hand", "plan")
    {
        MendedBy = PlanCommand.Discard.Act.KeyOf(PlanKind.Development),
    };
    public static readonly RefusalCode WrongKind = new(ReasonKind.Step, "wrong-kind", "plan") { Mending = Mending.Input };
    public static readonly RefusalCode ConsultationNeeded = new(ReasonKind.Rule, "consultation-needed", "plan")
    {
        MendedBy = PlanCommand.Consult.Act.KeyOf(PlanKind.Development),
    };
    public static readonly RefusalCode MobilisationNeeded = new(ReasonKind.Rule, "mobilisation-needed", "plan")
    {
        MendedBy = PlanCommand.Mobilise.Act.KeyOf(PlanKind.Action),
    };
    public static readonly RefusalCode NotAnOpportunity = new(ReasonKind.Rule, "not-an-opportunity", "evidence")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode OtherArea = new(ReasonKind.Rule, "other-area", "id", "area") { Mending = Mending.Input };
    public static readonly RefusalCode EffortCancelled = new(ReasonKind.Rule, "effort-cancelled", "effort")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode EffortNotListed = new(ReasonKind.Rule, "effort-not-listed", "effort", "plan")
    {
        MendedBy = PlanCommand.ListEfforts.Act.Key,
    };
    public static readonly RefusalCode EffortAlreadyListed = new(ReasonKind.Rule, "effort-already-listed", "effort", "plan")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode EffortInOtherSet = new(ReasonKind.Rule, "effort-in-other-set", "effort", "set")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode EffortUntraced = new(ReasonKind.Rule, "effort-untraced", "effort")
    {
        MendedBy = EffortCommand.Trace.Act.Command,
    };
    public static readonly RefusalCode RevisionRequired = new(ReasonKind.Rule, "revision-required", "added", "adopted", "percent")
    {
        MendedBy = PlanCommand.Draft.ActOf(PlanKind.Action).Key,
        Mending = Mending.Instead,
    };
    public static readonly RefusalCode SuccessorAdopted = new(ReasonKind.Rule, "successor-adopted", "plan", "effective")
    {
        Mending = Mending.Time,
    };
    public static readonly RefusalCode FateMissing = new(ReasonKind.Rule, "fate-missing", "subjects") { Mending = Mending.Input };
    public static readonly RefusalCode FateMisplaced = new(ReasonKind.Rule, "fate-misplaced", "subject", "fate")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode OpportunitiesAnalysed = new(ReasonKind.Gate, "opportunities-analysed", "opportunities")
    {
        MendedBy = PlanCommand.AnalyseOpportunity.Act.Key,
    };
    public static readonly RefusalCode FieldsDefined = new(ReasonKind.Gate, "fields-defined", "fields")
    {
        MendedBy = PlanCommand.DefineField.Act.Key,
    };
    public static readonly RefusalCode SustainabilityAssessed = new(ReasonKind.Gate, "sustainability-assessed")
    {
        MendedBy = PlanCommand.AssessSustainability.Act.Key,
    };
    public static readonly RefusalCode PointsAnswered = new(ReasonKind.Gate, "points-answered", "points")
    {
        MendedBy = DialogueCommand.AnswerPoint.Act.Command,
    };
    public static readonly RefusalCode ConsultationLength = new(ReasonKind.Gate, "consultation-length", "min", "days")
    {
        MendedBy = PlanCommand.Redraft.Act.KeyOf(PlanKind.Development),
    };
    public static readonly RefusalCode EffortsTraced = new(ReasonKind.Gate, "efforts-traced", "efforts")
    {
        MendedBy = EffortCommand.Trace.Act.Command,
    };
    public static readonly RefusalCode EffortsOwned = new(ReasonKind.Gate, "efforts-owned", "efforts")
    {
        MendedBy = EffortCommand.Assign.Act.Command,
    };
    public static readonly RefusalCode EffortsTimed = new(ReasonKind.Gate, "efforts-timed", "efforts", "last-activity-day")
    {
        MendedBy = EffortCommand.Schedule.Act.Command,
    };
    public static readonly RefusalCode OutputIndicators = new(ReasonKind.Gate, "output-indicators", "efforts")
    {
        MendedBy = IndicatorCommand.Define.Act.Command,
    };
    public static readonly RefusalCode Prioritised = new(ReasonKind.Gate, "prioritised", "efforts")
    {
        MendedBy = EffortCommand.Prioritise.Act.Command,
    };
    public static readonly RefusalCode FundingCovers = new(
        ReasonKind.Gate,
        "funding-covers",
        "percent",
        "budget",
        "committed",
        "months"
    )
    {
        MendedBy = FundingCommand.Commit.Act.Command,
    };
    public static readonly RefusalCode CoFinancing = new(
        ReasonKind.Gate,
        "co-financing",
        "missing",
        "over",
        "source",
        "percent",
        "max"
    )
    {
        MendedBy = FundingCommand.Commit.Act.Command,
    };
    public static readonly RefusalCode DevelopmentPlanInForce = new(ReasonKind.Gate, "development-plan-in-force")
    {
        MendedBy = PlanCommand.Adopt.Act.KeyOf(PlanKind.Development),
    };

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
