namespace SmartSpec;

internal static class CorrectionRefusals
{
    public static readonly RefusalCode NothingToCorrect = new(ReasonKind.Rule, "nothing-to-correct", "event")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NothingRecorded = new(ReasonKind.Rule, "nothing-recorded", "effort")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode[] All = [NothingToCorrect, NothingRecorded];
}
