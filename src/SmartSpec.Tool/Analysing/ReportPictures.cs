using SmartSpec.Analysis;
using SmartSpec.Analysis.Pictures;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>The picture of a method.</summary>
internal static class ReportPictures
{
    /// <summary>Whether a method has one.</summary>
    public static bool HasPicture(this AnalysisRequest request) =>
        request
            is AnalysisRequest.LocationQuotient
                or AnalysisRequest.Stars
                or AnalysisRequest.Related
                or AnalysisRequest.Trending;

    /// <summary>The picture of a report: that of three stars shows the location quotients of the region.</summary>
    public static Answer<Picture> Of(AnalysisReport report, Texts texts, PictureOptions options) =>
        report.Request switch
        {
            AnalysisRequest.Stars stars => AnalysisReport
                .Make(new AnalysisRequest.LocationQuotient(stars.Region) { Year = stars.Year }, report.Data, report.On)
                .Then(quotients => SpecialisationBars.Of(quotients, texts, options)),
            AnalysisRequest.Related => RelatednessMap.Of(report, texts, options),
            AnalysisRequest.Trending trending => trending
                .TrendIn(report.Data.Series)
                .Then(ByYear)
                .Then<Picture>(trend =>
                    TrendLine.Of(trend, NameOf(trending, report.Data.Series.Last, texts), texts, options: options)
                ),
            _ => SpecialisationBars.Of(report, texts, options),
        };

    /// <summary>The same with the value of each year at the year itself, as the axis names it, not at its end.</summary>
    private static Answer<Trend> ByYear(Trend trend) =>
        Trend.Of(trend.Points.Select(point => point with { Time = Math.Floor(point.Time) }));

    private static string NameOf(AnalysisRequest.Trending trending, RegionTable table, Texts texts) =>
        $"{NameOf(table.Activities, trending.Activity)}, {NameOf(table.Regions, trending.Region)}: "
        + ResultTable.NameOf(Codes.Of(trending.Measure), texts);

    private static string NameOf(TableKeys keys, string code) => keys[keys.IndexOf(code)].Name ?? code;
}
