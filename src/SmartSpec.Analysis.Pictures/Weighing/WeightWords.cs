namespace SmartSpec.Analysis.Pictures;

/// <summary>The words of a picture of weights.</summary>
internal sealed class WeightWords(
    Wording wording,
    Choice choice,
    IReadOnlyList<CriterionWeights> criteria,
    PictureOptions options
) : IPictureWords
{
    public string Title => options.Title ?? wording.Of("weights-title");

    public string Subtitle =>
        wording.Of("weights-subtitle", ("size", $"{choice.Size}"), ("candidates", $"{choice.Ranking.Count}"));

    public string Alternative =>
        string.Join(
            ' ',
            [
                wording.Of(
                    "weights-summary",
                    ("candidates", $"{choice.Ranking.Count}"),
                    ("criteria", $"{criteria.Count}"),
                    ("chosen", wording.List([.. choice.Chosen.Select(one => Naming.Of(one.Candidate.Code, one.Candidate.Name))]))
                ),
                .. criteria.Select(Described),
                .. Notes,
            ]
        );

    public IReadOnlyList<string> Notes =>
        [
            wording.Of("weights-others"),
            .. options.Source is { } source ? (string[])[wording.Of("source", ("source", SafeText.Of(source)))] : [],
        ];

    private string Described(CriterionWeights criterion) =>
        wording.Of(
            "weights-criterion",
            ("criterion", criterion.Name),
            ("weight", wording.Weight(criterion.Weight)),
            ("candidates", string.Join("; ", criterion.Candidates.Select(Described)))
        );

    private string Described(CandidateWeights candidate) =>
        candidate.IsAlways ? wording.Of("weights-always", ("name", candidate.Name))
        : candidate.Intervals.Count == 0 ? wording.Of("weights-never", ("name", candidate.Name))
        : wording.Of(
            "weights-between",
            ("name", candidate.Name),
            ("weights", wording.List([.. candidate.Intervals.Select(Interval)]))
        );

    private string Interval(WeightInterval interval) =>
        interval.From == interval.To
            ? wording.Of("weights-single", ("weight", wording.Weight(interval.From)))
            : wording.Of("weights-interval", ("from", wording.Weight(interval.From)), ("to", wording.Weight(interval.To)));
}
