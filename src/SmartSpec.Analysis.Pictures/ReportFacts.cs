using System.Globalization;

namespace SmartSpec.Analysis.Pictures;

/// <summary>What a picture says of its report.</summary>
/// <param name="Region">The name of the region.</param>
/// <param name="Year">The year; null where the tables have no years.</param>
/// <param name="Notes">What a reader of the result must know, in sentences.</param>
internal sealed record ReportFacts(string Region, string? Year, IReadOnlyList<string> Notes)
{
    public static ReportFacts Of(AnalysisReport report, string region, Texts texts)
    {
        var regions = report.Data.Series.Regions;
        var year = report.Request.Year ?? report.Data.Series.Years[^1];
        return new(
            Naming.Of(regions.IndexOf(region) is >= 0 and var at ? regions[at] : region),
            year == 0 ? null : year.ToString(CultureInfo.InvariantCulture),
            [.. report.Notes.Select(note => Sentence(note, texts))]
        );
    }

    /// <summary>The sentence without the code, which is for programs.</summary>
    private static string Sentence(AnalysisMessage note, Texts texts) =>
        Wording.Capital(note.ToString(texts).Replace($" ({note.Code})", "", StringComparison.Ordinal));
}
