namespace SmartSpec.Analysis;

/// <summary>The order of candidates turns when another is removed.</summary>
public sealed class RemovalReversal
{
    private RemovalReversal(ScoredCandidate removed, Ranking before, Ranking after, EquatableArray<ReversedPair> pairs) =>
        (Removed, Before, After, Pairs) = (removed, before, after, pairs);

    /// <summary>The candidate that is removed.</summary>
    public ScoredCandidate Removed { get; }

    /// <summary>The order with it.</summary>
    public Ranking Before { get; }

    /// <summary>The order without it.</summary>
    public Ranking After { get; }

    /// <summary>The pairs of others whose order turns; at least one.</summary>
    public EquatableArray<ReversedPair> Pairs { get; }

    internal static IEnumerable<RemovalReversal> All(Ranking before)
    {
        // Two others are needed for an order.
        if (before.Count < 3)
            yield break;
        foreach (var candidate in before.Select(one => one.Candidate))
        {
            var after = before.Over(before.Weighing.Without(candidate));
            EquatableArray<ReversedPair> pairs = [.. ReversedPair.Between(before, after)];
            if (pairs.Count > 0)
                yield return new(candidate, before, after, pairs);
        }
    }
}
