namespace SmartSpec;

internal static class FollowUpRefusals
{
    public static readonly RefusalCode ReportsAccepted = new(ReasonKind.Gate, "reports-accepted", "reports")
    {
        MendedBy = ReportCommand.Accept.Act.Command,
    };
    public static readonly RefusalCode IndicatorsMeasured = new(ReasonKind.Gate, "indicators-measured", "indicators", "waivable")
    {
        MendedBy = IndicatorCommand.Measure.Act.Command,
    };
    public static readonly RefusalCode DeviationsExplained = new(ReasonKind.Gate, "deviations-explained", "reports", "waivable")
    {
        MendedBy = ReportCommand.Submit.Act.Command,
    };

    public static readonly RefusalCode[] All = [ReportsAccepted, IndicatorsMeasured, DeviationsExplained];
}
