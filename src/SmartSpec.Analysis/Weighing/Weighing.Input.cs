namespace SmartSpec.Analysis;

/// <content>Weighings made from criteria and scores.</content>
public sealed partial class Weighing
{
    /// <summary>The largest weight and, in size, the largest end of a scale.</summary>
    public const decimal Largest = 1e15m;

    /// <summary>A weighing of candidates by criteria.</summary>
    /// <param name="criteria">The criteria, each code once.</param>
    /// <param name="candidates">The candidates, each code once, with one score for each criterion on its scale.</param>
    /// <returns>
    /// The weighing, with a note where no criterion is of societal challenges, or only of local or only of global ones. Refused
    /// where there are no criteria or no candidates, a code is blank or twice, a weight is not over 0, a scale has one end,
    /// or a score is missing or outside its scale.
    /// </returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Answer<Weighing> Of(IEnumerable<WeightedCriterion> criteria, IEnumerable<ScoredCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(candidates);
        EquatableArray<WeightedCriterion> columns = [.. criteria];
        EquatableArray<ScoredCandidate> rows = [.. candidates];
        List<AnalysisMessage> faults = [.. Faults(columns), .. Faults(columns, rows)];
        return faults.Count > 0 ? Answer<Weighing>.Refused(faults) : Answer<Weighing>.Of(new(columns, rows), [.. Notes(columns)]);
    }

    private static IEnumerable<AnalysisMessage> Faults(EquatableArray<WeightedCriterion> criteria)
    {
        var unweighted = criteria
            .Where(criterion => criterion.Weight is <= 0 or > Largest)
            .Select(criterion => criterion.Code)
            .ToList();
        if (unweighted.Count > 0)
            yield return AnalysisMessage.Of("weights", ("criteria", unweighted));
        var flat = criteria.Where(IsNoScale).Select(criterion => criterion.Code).ToList();
        if (flat.Count > 0)
            yield return AnalysisMessage.Of("scales", ("criteria", flat));
    }

    private static IEnumerable<AnalysisMessage> Faults(
        EquatableArray<WeightedCriterion> criteria,
        EquatableArray<ScoredCandidate> candidates
    )
    {
        List<string>[] lists =
        [
            [.. criteria.Select(one => one.Code)],
            [.. candidates.Select(one => one.Code)],
        ];
        if (lists.Any(codes => codes.Count == 0))
            yield return AnalysisMessage.Of("weighing-empty");
        if (lists.Any(codes => codes.Any(string.IsNullOrWhiteSpace)))
            yield return AnalysisMessage.Of("weighing-code-blank");
        var twice = lists
            .SelectMany(codes => codes.CountBy(code => code))
            .Where(one => one.Value > 1)
            .Select(one => one.Key)
            .ToList();
        if (twice.Count > 0)
            yield return AnalysisMessage.Of("code-twice", ("codes", twice));
        var uneven = candidates.Where(one => one.Scores.Count != criteria.Count).Select(one => one.Code).ToList();
        if (uneven.Count > 0)
            yield return AnalysisMessage.Of("scores-count", ("candidates", uneven), ("criteria", criteria.Count));
        if (Places(criteria, candidates, static (score, _) => score is null) is { Count: > 0 } missing)
            yield return AnalysisMessage.Of("scores-missing", ("scores", missing));
        if (Places(criteria, candidates, IsOutside) is { Count: > 0 } outside)
            yield return AnalysisMessage.Of("scores-outside", ("scores", outside));
    }

    private static List<string> Places(
        EquatableArray<WeightedCriterion> criteria,
        EquatableArray<ScoredCandidate> candidates,
        Func<decimal?, WeightedCriterion, bool> isWrong
    ) =>
        [
            .. candidates.SelectMany(candidate =>
                candidate
                    .Scores.Zip(criteria)
                    .Where(pair => isWrong(pair.First, pair.Second))
                    .Select(pair => $"{candidate.Code}/{pair.Second.Code}")
            ),
        ];

    private static bool IsNoScale(WeightedCriterion criterion) =>
        criterion.Worst == criterion.Best || Math.Max(Math.Abs(criterion.Worst), Math.Abs(criterion.Best)) > Largest;

    private static bool IsOutside(decimal? score, WeightedCriterion criterion) =>
        score < Math.Min(criterion.Worst, criterion.Best) || score > Math.Max(criterion.Worst, criterion.Best);

    private static IEnumerable<AnalysisMessage> Notes(EquatableArray<WeightedCriterion> criteria)
    {
        var asked = criteria.Aggregate(SocietalChallenges.None, (all, criterion) => all | criterion.Societal);
        if (asked is SocietalChallenges.None)
            yield return AnalysisMessage.Of("societal-none");
        if (asked is SocietalChallenges.Global)
            yield return AnalysisMessage.Of("societal-not-local");
        if (asked is SocietalChallenges.Local)
            yield return AnalysisMessage.Of("societal-not-global");
    }
}
