namespace SmartSpec;

internal static class CorrectionRefusals
{
    public static readonly RefusalCode NothingToCorrect = new(ReasonKind.Rule, "nothing-to-correct", "event");
    public static readonly RefusalCode NothingRecorded = new(ReasonKind.Rule, "nothing-recorded", "effort");

    public static readonly RefusalCode[] All = [NothingToCorrect, NothingRecorded];
}
