namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// A criterion with its present weight, and for which weights each candidate is chosen; the best candidate first.
/// </summary>
internal sealed record CriterionWeights(string Name, double Weight, IReadOnlyList<CandidateWeights> Candidates)
{
    public static IReadOnlyList<CriterionWeights> Of(Choice choice)
    {
        var order = choice
            .Ranking.Select((one, place) => (one.Candidate.Code, place))
            .ToDictionary(one => one.Code, one => one.place);
        return
        [
            .. choice
                .WeightIntervals()
                .GroupBy(one => one.Criterion.Code)
                .Select(same => new CriterionWeights(
                    Naming.Of(same.Key, same.First().Criterion.Name),
                    (double)same.First().Weight,
                    [
                        .. same.OrderBy(one => order[one.Candidate.Code])
                            .Select(one => new CandidateWeights(
                                Naming.Of(one.Candidate.Code, one.Candidate.Name),
                                choice.IsChosen(one.Candidate.Code),
                                one.Intervals
                            )),
                    ]
                )),
        ];
    }
}
