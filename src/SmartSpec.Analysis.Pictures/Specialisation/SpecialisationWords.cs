using System.Globalization;

namespace SmartSpec.Analysis.Pictures;

/// <summary>The words of a picture of specialisation.</summary>
internal sealed class SpecialisationWords(
    Wording wording,
    Ranked<ActivityQuotient> ranked,
    ReportFacts report,
    PictureOptions options
) : IPictureWords
{
    public string Title => options.Title ?? wording.Of("bars-title", ("region", report.Region), ("year", report.Year));

    public string Subtitle => wording.Of("bars-subtitle");

    public string Alternative =>
        string.Join(
            ' ',
            [
                wording.Of(
                    "bars-summary",
                    ("shown", Count(ranked.Shown.Count)),
                    ("known", Count(ranked.Known.Count)),
                    ("above", Count(ranked.Shown.Count(one => one.IsOneOrMore)))
                ),
                string.Join("; ", ranked.Shown.Select(Described)) + ".",
                .. Notes,
            ]
        );

    public IReadOnlyList<string> Notes =>
        [
            .. LeftOut,
            .. ranked.Unknown == 0 ? [] : (string[])[wording.Of("bars-unknown", ("count", Count(ranked.Unknown)))],
            .. report.Notes,
            .. options.Source is { } source ? (string[])[wording.Of("source", ("source", SafeText.Of(source)))] : [],
        ];

    private IEnumerable<string> LeftOut =>
        ranked.LeftOut is [{ Quotient: var high }, ..] and [.., { Quotient: var low }]
            ?
            [
                wording.Of(
                    "bars-left-out",
                    ("count", Count(ranked.LeftOut.Count)),
                    ("known", Count(ranked.Known.Count)),
                    ("low", wording.Quotient(low)),
                    ("high", wording.Quotient(high))
                ),
            ]
            : [];

    private string Described(ActivityQuotient one) =>
        wording.Of(
            "bars-item",
            ("name", one.Name),
            ("quotient", wording.Quotient(one.Quotient)),
            ("share", one.Share is { } share ? wording.Percent(share) : null)
        );

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
