namespace SmartSpec;

internal static class EvidenceRefusals
{
    public static readonly RefusalCode NotADataSet = new(ReasonKind.Rule, "not-a-data-set", "evidence")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode InputDiffers = new(ReasonKind.Rule, "input-differs", "evidence", "content", "recorded")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode NotAnAnalysis = new(ReasonKind.Rule, "not-an-analysis", "evidence")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode EvidenceCircular = new(ReasonKind.Rule, "evidence-circular", "evidence", "through")
    {
        Mending = Mending.Input,
    };

    public static EquatableArray<RefusalCode> All { get; } = [NotADataSet, InputDiffers, NotAnAnalysis, EvidenceCircular];
}
