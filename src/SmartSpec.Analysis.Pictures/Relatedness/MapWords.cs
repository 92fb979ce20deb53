namespace SmartSpec.Analysis.Pictures;

/// <summary>The words of a map of relatedness and complexity.</summary>
internal sealed class MapWords(
    Wording wording,
    Quarters quarters,
    double threshold,
    int unknown,
    ReportFacts report,
    PictureOptions options
) : IPictureWords
{
    public string Title => options.Title ?? wording.Of("map-title", ("region", report.Region), ("year", report.Year));

    public string Subtitle => wording.Of("map-subtitle", ("threshold", wording.Number(threshold, 2)));

    public string Alternative =>
        string.Join(
            ' ',
            [
                wording.Of(
                    "map-summary",
                    ("count", wording.Number(quarters.Points.Count, 0)),
                    ("present", wording.Number(quarters.Points.Count(point => point.IsPresent), 0)),
                    ("density", wording.Percent(quarters.Density)),
                    ("complexity", wording.Fixed(quarters.Complexity, 2))
                ),
                Subtitle,
                Listed("map-absent", quarters.Absent, quarters.NamedAbsent),
                Listed("map-present", quarters.Present, quarters.NamedPresent),
                .. Notes,
            ]
        );

    public IReadOnlyList<string> Notes =>
        [
            wording.Of("map-lines"),
            .. unknown == 0 ? [] : (string[])[wording.Of("map-unknown", ("count", wording.Number(unknown, 0)))],
            .. report.Notes,
            .. options.Source is { } source ? (string[])[wording.Of("source", ("source", SafeText.Of(source)))] : [],
        ];

    private string Listed(string code, IReadOnlyList<ActivityPoint> all, IReadOnlyList<ActivityPoint> named) =>
        wording.Of(
            code,
            ("count", wording.Number(all.Count, 0)),
            ("names", named.Count == 0 ? null : string.Join("; ", named.Select(Described)))
        );

    private string Described(ActivityPoint point) =>
        wording.Of(
            "map-item",
            ("name", point.Name),
            ("density", wording.Percent(point.Density)),
            ("complexity", wording.Fixed(point.Complexity, 2))
        );
}
