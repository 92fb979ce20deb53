namespace SmartSpec;

internal static class ChangeRefusals
{
    public static readonly RefusalCode NotSelected = new(ReasonKind.Rule, "change-not-selected", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NothingToRevise = new(ReasonKind.Rule, "nothing-to-revise", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoLongerFits = new(ReasonKind.Rule, "change-no-longer-fits", "change")
    {
        MendedBy = ChangeCommand.Withdraw.Act.Command,
    };
    public static readonly RefusalCode WouldLapse = new(ReasonKind.Rule, "decided-would-lapse", "items")
    {
        MendedBy = ChangeCommand.Rescind.Act.Command,
    };
    public static readonly RefusalCode WouldItselfLapse = new(ReasonKind.Rule, "would-itself-lapse", "item", "by")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode FateMisplaced = new(ReasonKind.Rule, "change-fate-misplaced", "subject", "fate")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode FateApart = new(ReasonKind.Rule, "fate-apart", "effort", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode InHandTwice = new(ReasonKind.Rule, "in-hand-twice", "plan", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode JoinsEarlier = new(ReasonKind.Rule, "joins-earlier-step", "areas", "into")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode FateTooLate = new(ReasonKind.Rule, "fate-too-late", "plan", "effective")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode CallsFromMisplaced = new(ReasonKind.Rule, "calls-from-misplaced", "change")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DefinitionInForce = new(ReasonKind.Rule, "definition-in-force", "definition", "version")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DefinitionNotNewer = new(
        ReasonKind.Rule,
        "definition-not-newer",
        "definition",
        "version",
        "in-force"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode HostGatesMissing = new(
        ReasonKind.Rule,
        "host-gates-missing",
        "definition",
        "version",
        "gates"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode GroundsStated = new(ReasonKind.Gate, "grounds-stated", "named")
    {
        MendedBy = ChangeCommand.Withdraw.Act.Command,
    };
    public static readonly RefusalCode ImpactAssessed = new(ReasonKind.Gate, "impact-assessed", "since")
    {
        MendedBy = ChangeCommand.Assess.Act.Command,
    };
    public static readonly RefusalCode EveryChildHasAFate = new(ReasonKind.Gate, "every-child-has-a-fate", "without")
    {
        MendedBy = ChangeCommand.Assess.Act.Command,
    };
    public static readonly RefusalCode NoConflictingChange = new(ReasonKind.Gate, "no-conflicting-change", "with")
    {
        MendedBy = ChangeCommand.Rescind.Act.Command,
    };
    public static readonly RefusalCode NotPremature = new(
        ReasonKind.Gate,
        "not-premature",
        "percent",
        "started",
        "areas",
        "count",
        "of",
        "waivable"
    )
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode[] All =
    [
        NotSelected,
        NothingToRevise,
        NoLongerFits,
        WouldLapse,
        WouldItselfLapse,
        FateMisplaced,
        FateApart,
        InHandTwice,
        JoinsEarlier,
        FateTooLate,
        CallsFromMisplaced,
        DefinitionInForce,
        DefinitionNotNewer,
        HostGatesMissing,
        GroundsStated,
        ImpactAssessed,
        EveryChildHasAFate,
        NoConflictingChange,
        NotPremature,
    ];
}
