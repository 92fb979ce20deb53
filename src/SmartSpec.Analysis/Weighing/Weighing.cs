namespace SmartSpec.Analysis;

/// <summary>
/// Candidates weighed by criteria on declared scales. Advice, and never the decision: people choose, and give their reason.
/// Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// Scores, weights and scales are decimals, and every order is decided by exact fractions: candidates share a rank when their
/// scores are equal, and only then.
/// </remarks>
public sealed partial class Weighing
{
    private Weighing(EquatableArray<WeightedCriterion> criteria, EquatableArray<ScoredCandidate> candidates)
    {
        (Criteria, Candidates) = (criteria, candidates);
        var sum = criteria.Aggregate(Ratio.Zero, (total, criterion) => total + Ratio.Of(criterion.Weight));
        Weights = [.. criteria.Select(criterion => Ratio.Of(criterion.Weight) / sum)];
        Columns = [.. criteria.Select((_, c) => candidates.Select(one => Ratio.Of(one.Scores[c]!.Value)).ToArray())];
        Values = [.. candidates.Select((_, a) => criteria.Select((criterion, c) => Value(criterion, Columns[c][a])).ToArray())];
    }

    /// <summary>The criteria.</summary>
    public EquatableArray<WeightedCriterion> Criteria { get; }

    /// <summary>The candidates.</summary>
    public EquatableArray<ScoredCandidate> Candidates { get; }

    /// <summary>The share of the weight that is on criteria of societal challenges, from 0 to 1.</summary>
    public decimal SocietalWeight =>
        Criteria
            .Select((criterion, c) => criterion.Societal is SocietalChallenges.None ? Ratio.Zero : Weights[c])
            .Aggregate(Ratio.Zero, (sum, weight) => sum + weight)
            .ToDecimal();

    /// <summary>The weights, scaled to sum 1.</summary>
    internal Ratio[] Weights { get; }

    /// <summary>The scores by criterion and candidate.</summary>
    internal Ratio[][] Columns { get; }

    /// <summary>The scores by candidate and criterion, as shares of the scales: 0 is the worst case and 1 the best.</summary>
    internal Ratio[][] Values { get; }

    /// <summary>The weight of a criterion, all weights scaled to sum 1.</summary>
    /// <exception cref="KeyNotFoundException">There is no such criterion.</exception>
    public decimal WeightOf(string criterion)
    {
        for (var c = 0; c < Criteria.Count; c++)
            if (Criteria[c].Code == criterion)
                return Weights[c].ToDecimal();
        throw new KeyNotFoundException($"There is no criterion '{criterion}'.");
    }

    /// <summary>The weighted sum of each candidate under any weights that sum to 1.</summary>
    internal Ratio[] ScoresUnder(Ratio[] weights) =>
        [.. Values.Select(values => values.Zip(weights).Aggregate(Ratio.Zero, (sum, one) => sum + one.First * one.Second))];

    internal Weighing Without(ScoredCandidate candidate) => new(Criteria, Candidates.Without(candidate.Equals));

    internal Weighing With(ScoredCandidate candidate) => new(Criteria, Candidates.Add(candidate));

    private static Ratio Value(WeightedCriterion criterion, Ratio score) =>
        (score - Ratio.Of(criterion.Worst)) / (Ratio.Of(criterion.Best) - Ratio.Of(criterion.Worst));
}
