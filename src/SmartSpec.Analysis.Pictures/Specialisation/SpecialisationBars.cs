namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// The activities that a region is specialised in: a bar for each location quotient, the highest first, with a line at 1. The
/// scale is linear from 0, so that a bar is as long as its quotient is large, and a quotient of 0 can be shown.
/// </summary>
public static class SpecialisationBars
{
    private const int MostByDefault = 15;

    /// <summary>The picture of a report.</summary>
    /// <param name="report">A report of the method <c>location-quotient</c>.</param>
    /// <param name="texts">The language.</param>
    /// <param name="options">How it is drawn. Default: the highest 15, 700 pixels wide.</param>
    /// <returns>
    /// The picture; refused where the report is of another method (<c>picture-method</c>), or knows no quotient
    /// (<c>picture-empty</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The report or the texts are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static Answer<Picture> Of(AnalysisReport report, Texts texts, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(texts);
        var checkedOptions = PictureOptions.Checked(options);
        if (report.Request is not AnalysisRequest.LocationQuotient { Region: var region })
            return Refusal.Of("picture-method", ("needed", "location-quotient"));
        var table = report.Tables[0];
        var known = Quotients(table);
        if (known.Count == 0)
            return Refusal.Of("picture-empty", ("measure", "location-quotient"));
        Wording wording = new(texts);
        Ranked<ActivityQuotient> ranked = new(known, checkedOptions.Most ?? MostByDefault, table.Rows.Count - known.Count);
        SpecialisationWords words = new(wording, ranked, ReportFacts.Of(report, region, texts), checkedOptions);
        return new BarLayout(ranked.Shown, wording, checkedOptions.Width).ToSheet(words).Draw();
    }

    /// <summary>The known quotients, the highest first; equal ones by code.</summary>
    private static List<ActivityQuotient> Quotients(ResultTable table) =>
        [
            .. table
                .Rows.Select(row =>
                    (row.Key, Quotient: table[row.Key.Code, "location-quotient"], Share: table[row.Key.Code, "share"])
                )
                .Where(row => row.Quotient is not null)
                .OrderByDescending(row => row.Quotient)
                .ThenBy(row => row.Key.Code, StringComparer.Ordinal)
                .Select(row => new ActivityQuotient(Naming.Of(row.Key), row.Quotient!.Value, row.Share)),
        ];
}
