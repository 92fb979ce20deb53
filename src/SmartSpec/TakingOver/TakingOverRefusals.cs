namespace SmartSpec;

internal static class TakingOverRefusals
{
    public static readonly RefusalCode Unknown = new(ReasonKind.Unknown, "opening-unknown", "member", "kind", "id");
    public static readonly RefusalCode OtherArea = new(ReasonKind.Rule, "opening-other-area", "member", "id", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Field = new(ReasonKind.Rule, "opening-field", "member", "field", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Candidate = new(ReasonKind.Rule, "opening-candidate", "member", "area", "step")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Step = new(ReasonKind.Rule, "opening-step", "member", "area", "step", "expected", "stated")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode WithStrategy = new(ReasonKind.Rule, "opening-closed", "member", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Lineage = new(ReasonKind.Rule, "opening-lineage", "member", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NotEnded = new(ReasonKind.Rule, "opening-not-ended", "member", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode EndedBefore = new(ReasonKind.Rule, "opening-ended-before", "member", "area", "other", "on")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode PlanTwice = new(ReasonKind.Rule, "opening-plan-twice", "member", "plan", "area")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Content = new(ReasonKind.Input, "opening-content", "member", "plan");
    public static readonly RefusalCode OtherCurrency = new(ReasonKind.Rule, "opening-currency", "member", "amount", "currency")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode PaidOver = new(ReasonKind.Rule, "opening-paid", "member", "paid", "committed")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DemandedOver = new(ReasonKind.Rule, "opening-demanded", "member", "demanded", "paid")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode RepaidOver = new(ReasonKind.Rule, "opening-repaid", "member", "repaid", "demanded")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoAmount = new(ReasonKind.Input, "opening-no-amount", "member");
    public static readonly RefusalCode Uri = new(ReasonKind.Input, "opening-uri", "member", "value");
    public static readonly RefusalCode BeforeDevelopment = new(
        ReasonKind.Rule,
        "opening-before-development",
        "member",
        "area",
        "value",
        "from"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode OtherHelix = new(ReasonKind.Rule, "opening-helix", "member", "organisation", "helix")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoOpportunity = new(ReasonKind.Rule, "opening-opportunity", "member", "evidence")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoDataSet = new(ReasonKind.Rule, "opening-data-set", "member", "evidence")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoAnalysis = new(ReasonKind.Rule, "opening-analysis", "member", "evidence")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Circular = new(ReasonKind.Rule, "opening-circular", "member", "evidence", "through")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoOutput = new(ReasonKind.Rule, "opening-output", "member", "indicator")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode[] All =
    [
        Unknown,
        OtherArea,
        Field,
        Candidate,
        Step,
        WithStrategy,
        Lineage,
        NotEnded,
        EndedBefore,
        PlanTwice,
        Content,
        OtherCurrency,
        PaidOver,
        DemandedOver,
        RepaidOver,
        NoAmount,
        Uri,
        BeforeDevelopment,
        OtherHelix,
        NoOpportunity,
        NoDataSet,
        NoAnalysis,
        Circular,
        NoOutput,
    ];
}
