namespace SmartSpec;

internal static class AreaRefusals
{
    public static readonly RefusalCode ScaleEmpty = new(ReasonKind.Input, "scale-empty", "criterion");
    public static readonly RefusalCode AssetsInKinds = new(ReasonKind.Gate, "assets-in-kinds", "min", "count", "kinds")
    {
        MendedBy = AreaCommand.Ground.Act.Command,
    };
    public static readonly RefusalCode OpportunityLinked = new(ReasonKind.Gate, "opportunity-linked")
    {
        MendedBy = AreaCommand.Ground.Act.Command,
    };
    public static readonly RefusalCode ChallengeLinked = new(ReasonKind.Gate, "challenge-linked")
    {
        MendedBy = AreaCommand.Ground.Act.Command,
    };
    public static readonly RefusalCode GoalLinked = new(ReasonKind.Gate, "goal-linked", "missing")
    {
        MendedBy = AreaCommand.Ground.Act.Command,
    };
    public static readonly RefusalCode CriteriaAssessed = new(ReasonKind.Gate, "criteria-assessed", "criteria", "since")
    {
        MendedBy = AreaCommand.Assess.Act.Command,
    };
    public static readonly RefusalCode DialogueHelices = new(ReasonKind.Gate, "dialogue-helices", "min", "count", "missing")
    {
        MendedBy = DialogueCommand.HoldMeeting.Act.Command,
    };
    public static readonly RefusalCode LimitedNumber = new(
        ReasonKind.Gate,
        "limited-number",
        "max",
        "selected",
        "after",
        "on",
        "counted",
        "chosen",
        "counting",
        "selecting"
    )
    {
        Mending = Mending.Time,
    };
    public static readonly RefusalCode Paused = new(ReasonKind.Rule, "area-paused", "area", "since")
    {
        MendedBy = AreaCommand.Resume.Act.Command,
    };
    public static readonly RefusalCode NotPaused = new(ReasonKind.Rule, "area-not-paused", "area") { Mending = Mending.Nothing };

    public static readonly RefusalCode NotEnded = new(ReasonKind.Rule, "area-not-ended", "area") { Mending = Mending.Input };

    public static readonly RefusalCode PeriodOver = new(ReasonKind.Rule, "period-over", "last-day") { Mending = Mending.Nothing };

    public static readonly RefusalCode GroundsDecided = new(ReasonKind.Rule, "grounds-decided", "area", "left-out")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode CriteriaDecided = new(ReasonKind.Rule, "criteria-decided", "area", "assessed")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode NoSuccessor = new(ReasonKind.Rule, "no-successor")
    {
        MendedBy = StrategyCommand.NameSuccessor.Act.Command,
    };
    public static readonly RefusalCode CarriedOver = new(ReasonKind.Rule, "area-carried-over", "area", "as")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode NoPredecessor = new(ReasonKind.Rule, "no-predecessor")
    {
        MendedBy = StrategyCommand.NamePredecessor.Act.Command,
    };
    public static readonly RefusalCode AlreadyContinued = new(ReasonKind.Rule, "already-continued", "earlier", "area")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode[] All =
    [
        ScaleEmpty,
        AssetsInKinds,
        OpportunityLinked,
        ChallengeLinked,
        GoalLinked,
        CriteriaAssessed,
        DialogueHelices,
        LimitedNumber,
        Paused,
        NotPaused,
        NotEnded,
        PeriodOver,
        GroundsDecided,
        CriteriaDecided,
        NoSuccessor,
        CarriedOver,
        NoPredecessor,
        AlreadyContinued,
    ];
}
