namespace SmartSpec.Analysis;

/// <summary>Two candidates whose order turns.</summary>
/// <param name="Before">The one that is better before, and worse after.</param>
/// <param name="After">The one that is better after.</param>
public sealed record ReversedPair(ScoredCandidate Before, ScoredCandidate After)
{
    /// <summary>The pairs that are in both rankings and turn, each strictly; by rank before.</summary>
    internal static IEnumerable<ReversedPair> Between(Ranking before, Ranking after)
    {
        var ranks = after.ToDictionary(one => one.Candidate.Code, one => one.Rank);
        var both = before.Where(one => ranks.ContainsKey(one.Candidate.Code)).ToList();
        return from first in both
            from second in both
            where first.Rank < second.Rank && ranks[first.Candidate.Code] > ranks[second.Candidate.Code]
            select new ReversedPair(first.Candidate, second.Candidate);
    }
}
