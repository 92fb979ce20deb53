namespace SmartSpec;

internal static class DecisionRefusals
{
    public static readonly RefusalCode DecisionRecorded = new(ReasonKind.Gate, "decision-recorded");
    public static readonly RefusalCode RecordedTwice = new(ReasonKind.Rule, "decision-recorded-twice", "decision");
    public static readonly RefusalCode FourEyes = new(ReasonKind.Gate, "four-eyes", "both");
    public static readonly RefusalCode EffectiveDateValid = new(
        ReasonKind.Gate,
        "effective-date-valid",
        "effective",
        "from",
        "to"
    );

    public static readonly RefusalCode[] All = [DecisionRecorded, RecordedTwice, FourEyes, EffectiveDateValid];
}
