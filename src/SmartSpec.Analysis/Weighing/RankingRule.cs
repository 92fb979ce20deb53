namespace SmartSpec.Analysis;

/// <summary>A method with its options: exact, as doubles for a search, and what score it reports.</summary>
/// <param name="Method">The method.</param>
/// <param name="Exact">The rule that decides.</param>
/// <param name="Fast">The same rule in doubles.</param>
/// <param name="Score">The score of a candidate among so many.</param>
internal sealed record RankingRule(
    RankingMethod Method,
    SumRule<Ratio> Exact,
    SumRule<double> Fast,
    Func<Sums<Ratio>, int, decimal> Score
);
