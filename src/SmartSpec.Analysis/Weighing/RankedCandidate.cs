namespace SmartSpec.Analysis;

/// <summary>A candidate in a ranking.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Rank">Its rank: 1 and the number of candidates that are strictly better. Equal ones share a rank.</param>
/// <param name="IsTied">Whether it shares its rank.</param>
/// <param name="Score">The score by the method; see there for its range and whether higher is better.</param>
public sealed record RankedCandidate(ScoredCandidate Candidate, int Rank, bool IsTied, decimal Score)
{
    /// <summary>The rank, the candidate and its score.</summary>
    public override string ToString() => $"{Rank}{(IsTied ? "=" : "")} {Candidate}: {Score}";
}
