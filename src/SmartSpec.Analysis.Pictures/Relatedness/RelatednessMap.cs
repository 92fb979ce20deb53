namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// What a region could develop: a point for each activity, more related to what the region has to the right, and more complex
/// upwards. Lines at the medians of the points that are drawn part it into four quarters: half of the activities are on each side
/// of a line. Activities that the region has differ from others by shape and colour.
/// </summary>
/// <remarks>
/// The two measures beside each other: Balland, Boschma, Crespo and Rigby, "Smart Specialization Policy in the European Union:
/// Relatedness, Knowledge Complexity and Regional Diversification" (2019).
/// </remarks>
public static class RelatednessMap
{
    private const int NamesByDefault = 8;

    /// <summary>The picture of a report.</summary>
    /// <param name="report">A report of the method <c>relatedness</c>.</param>
    /// <param name="texts">The language.</param>
    /// <param name="options">How it is drawn. Default: 8 activities with names, 700 pixels wide.</param>
    /// <returns>
    /// The picture; refused where the report is of another method (<c>picture-method</c>), or knows no activity both by
    /// relatedness and by complexity (<c>picture-empty</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The report or the texts are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static Answer<Picture> Of(AnalysisReport report, Texts texts, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(texts);
        var checkedOptions = PictureOptions.Checked(options);
        if (report.Request is not AnalysisRequest.Related { Region: var region, Threshold: var threshold })
            return Refusal.Of("picture-method", ("needed", "relatedness"));
        var table = report.Tables[0];
        var points = Points(table);
        if (points.Count == 0)
            return Refusal.Of("picture-empty", ("measure", "pci"));
        Wording wording = new(texts);
        Quarters quarters = new(points, checkedOptions.Most ?? NamesByDefault);
        MapWords words = new(
            wording,
            quarters,
            threshold,
            table.Rows.Count - points.Count,
            ReportFacts.Of(report, region, texts),
            checkedOptions
        );
        return new MapLayout(quarters, wording, checkedOptions.Width).ToSheet(words).Draw();
    }

    private static List<ActivityPoint> Points(ResultTable table) =>
        [
            .. table
                .Rows.OrderBy(row => row.Key.Code, StringComparer.Ordinal)
                .Select(row => row.Key)
                .Where(key => table[key.Code, "density"] is not null && table[key.Code, "pci"] is not null)
                .Select(key => new ActivityPoint(
                    Naming.Of(key),
                    table[key.Code, "present"] > 0,
                    table[key.Code, "density"]!.Value,
                    table[key.Code, "pci"]!.Value
                )),
        ];
}
