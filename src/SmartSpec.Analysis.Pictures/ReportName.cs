using System.Globalization;

namespace SmartSpec.Analysis.Pictures;

/// <summary>What a report is of: the region, and the year where the tables have years.</summary>
internal sealed record ReportName(string Region, string? Year)
{
    public static ReportName Of(AnalysisReport report, string region)
    {
        var regions = report.Data.Series.Regions;
        var year = report.Request.Year ?? report.Data.Series.Years[^1];
        return new(
            Naming.Of(regions.IndexOf(region) is >= 0 and var at ? regions[at] : region),
            year == 0 ? null : year.ToString(CultureInfo.InvariantCulture)
        );
    }
}
