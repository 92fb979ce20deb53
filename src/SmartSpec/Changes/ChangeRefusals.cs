namespace SmartSpec;

internal static class ChangeRefusals
{
    public static readonly RefusalCode NotSelected = new(ReasonKind.Rule, "change-not-selected", "area");
    public static readonly RefusalCode NothingToRevise = new(ReasonKind.Rule, "nothing-to-revise", "area");
    public static readonly RefusalCode NoLongerFits = new(ReasonKind.Rule, "change-no-longer-fits", "change")
    {
        MendedBy = ChangeCommand.Withdraw.Act.Command,
    };
    public static readonly RefusalCode FateMisplaced = new(ReasonKind.Rule, "change-fate-misplaced", "subject", "fate");
    public static readonly RefusalCode FateApart = new(ReasonKind.Rule, "fate-apart", "effort", "area");
    public static readonly RefusalCode InHandTwice = new(ReasonKind.Rule, "in-hand-twice", "plan", "area");
    public static readonly RefusalCode GroundsStated = new(ReasonKind.Gate, "grounds-stated");
    public static readonly RefusalCode ImpactAssessed = new(ReasonKind.Gate, "impact-assessed", "since");
    public static readonly RefusalCode EveryChildHasAFate = new(ReasonKind.Gate, "every-child-has-a-fate", "without");
    public static readonly RefusalCode NoConflictingChange = new(ReasonKind.Gate, "no-conflicting-change", "with");
    public static readonly RefusalCode NotPremature = new(ReasonKind.Gate, "not-premature", "percent", "started", "areas");

    public static readonly RefusalCode[] All =
    [
        NotSelected,
        NothingToRevise,
        NoLongerFits,
        FateMisplaced,
        FateApart,
        InHandTwice,
        GroundsStated,
        ImpactAssessed,
        EveryChildHasAFate,
        NoConflictingChange,
        NotPremature,
    ];
}
