namespace SmartSpec;

internal static class StrategyRefusals
{
    public static readonly RefusalCode AlreadyFounded = new(ReasonKind.Step, "already-founded", "strategy");
    public static readonly RefusalCode OtherStrategy = new(ReasonKind.Input, "other-strategy", "strategy", "requested");
    public static readonly RefusalCode NotFounded = new(ReasonKind.Step, "not-founded");
    public static readonly RefusalCode NutsCode = new(ReasonKind.Input, "nuts-code", "value", "member", "meant");
    public static readonly RefusalCode NutsContained = new(ReasonKind.Input, "nuts-contained", "value", "within", "member");
    public static readonly RefusalCode TimeZoneUnknown = new(ReasonKind.Input, "time-zone", "value", "member");
    public static readonly RefusalCode DefinitionImpossible = new(ReasonKind.Input, "definition-impossible", "finding", "place");
    public static readonly RefusalCode ItemsOpen = new(ReasonKind.Rule, "items-open", "items", "demands")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DecidedUnnamed = new(ReasonKind.Rule, "decided-unnamed", "items")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NotWaiting = new(ReasonKind.Input, "decided-not-waiting", "item");
    public static readonly RefusalCode NotOpen = new(ReasonKind.Input, "item-not-open", "item");
    public static readonly RefusalCode CharterComplete = new(ReasonKind.Gate, "charter-complete", "missing")
    {
        MendedBy = StrategyCommand.StateVision.Act.Command,
    };
    public static readonly RefusalCode ManagingBody = new(ReasonKind.Gate, "managing-body")
    {
        MendedBy = StrategyCommand.AppointManagingBody.Act.Command,
    };
    public static readonly RefusalCode RegionalGoal = new(ReasonKind.Gate, "regional-goal")
    {
        MendedBy = StrategyCommand.AddGoal.Act.Command,
    };
    public static readonly RefusalCode EffortsEnded = new(ReasonKind.Gate, "efforts-ended", "efforts", "waivable")
    {
        MendedBy = EffortCommand.Cancel.Act.Command,
    };
    public static readonly RefusalCode FinalEvaluationConcluded = new(
        ReasonKind.Gate,
        "final-evaluation-concluded",
        "evaluations",
        "waivable"
    )
    {
        MendedBy = EvaluationCommand.Plan.Act.Command,
    };
    public static readonly RefusalCode SameStrategy = new(ReasonKind.Input, "same-strategy", "strategy");
    public static readonly RefusalCode SuccessorSettled = new(ReasonKind.Rule, "successor-settled", "successor")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode PredecessorSettled = new(ReasonKind.Rule, "predecessor-settled", "predecessor")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode[] All =
    [
        AlreadyFounded,
        NotFounded,
        OtherStrategy,
        NutsCode,
        NutsContained,
        TimeZoneUnknown,
        DefinitionImpossible,
        ItemsOpen,
        DecidedUnnamed,
        NotWaiting,
        NotOpen,
        CharterComplete,
        ManagingBody,
        RegionalGoal,
        EffortsEnded,
        FinalEvaluationConcluded,
        SameStrategy,
        SuccessorSettled,
        PredecessorSettled,
    ];
}
