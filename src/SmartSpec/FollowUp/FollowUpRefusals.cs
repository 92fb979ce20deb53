namespace SmartSpec;

internal static class FollowUpRefusals
{
    public static readonly RefusalCode ReportsAccepted = new(ReasonKind.Gate, "reports-accepted", "reports");
    public static readonly RefusalCode IndicatorsMeasured = new(ReasonKind.Gate, "indicators-measured", "indicators");
    public static readonly RefusalCode DeviationsExplained = new(ReasonKind.Gate, "deviations-explained", "reports");

    public static readonly RefusalCode[] All = [ReportsAccepted, IndicatorsMeasured, DeviationsExplained];
}
