namespace SmartSpec;

internal static class SignalRefusals
{
    public static readonly RefusalCode ExplainedLeadsNowhere = new(ReasonKind.Input, "explained-leads-nowhere", "signal");
    public static readonly RefusalCode LeadsElsewhere = new(ReasonKind.Input, "answer-leads-elsewhere", "subject");

    public static readonly RefusalCode[] All = [ExplainedLeadsNowhere, LeadsElsewhere];
}
