namespace SmartSpec;

internal static class DecisionRefusals
{
    public static readonly RefusalCode DecisionRecorded = new(ReasonKind.Gate, "decision-recorded")
    {
        MendedBy = DecisionCommand.Record.Act.Command,
    };
    public static readonly RefusalCode RecordedTwice = new(ReasonKind.Rule, "decision-recorded-twice", "decision")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode FourEyes = new(ReasonKind.Gate, "four-eyes", "both", "unknown", "instead")
    {
        Mending = Mending.Person,
    };
    public static readonly RefusalCode EffectiveDateValid = new(
        ReasonKind.Gate,
        "effective-date-valid",
        "effective",
        "from",
        "to",
        "over"
    )
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode Annulled = new(ReasonKind.Rule, "decision-annulled", "decision")
    {
        MendedBy = DecisionCommand.Record.Act.Command,
    };
    public static readonly RefusalCode NotAnnulled = new(ReasonKind.Rule, "decision-not-annulled", "decision")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode NotResting = new(ReasonKind.Rule, "not-resting-on-annulled", "subject", "decision")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode BeforeJudgment = new(ReasonKind.Rule, "decision-before-judgment", "decision", "judged")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NotUndoing = new(ReasonKind.Rule, "decision-not-undoing", "decision", "undone", "on")
    {
        MendedBy = DecisionCommand.Record.Act.Command,
    };

    public static readonly RefusalCode[] All =
    [
        DecisionRecorded,
        RecordedTwice,
        FourEyes,
        EffectiveDateValid,
        Annulled,
        NotAnnulled,
        NotResting,
        BeforeJudgment,
        NotUndoing,
    ];
}
