namespace SmartSpec.Analysis;

/// <summary>The order of candidates turns when one is added that nobody would choose: a copy of a candidate made worse.</summary>
public sealed class AdditionReversal
{
    private AdditionReversal(ScoredCandidate original, ScoredCandidate added, decimal worsening, Ranking before, Ranking after)
    {
        (Original, Added, Worsening, Before, After) = (original, added, worsening, before, after);
        Pairs = [.. ReversedPair.Between(before, after)];
        Worsened = [.. before.Weighing.Criteria.Where((_, c) => added.Scores[c] != original.Scores[c])];
    }

    /// <summary>The candidate that is added. Its code is the original's with an asterisk.</summary>
    public ScoredCandidate Added { get; }

    /// <summary>The candidate that it copies: better in some criteria, and equal in the others.</summary>
    public ScoredCandidate Original { get; }

    /// <summary>The criteria in which the added one is worse.</summary>
    public EquatableArray<WeightedCriterion> Worsened { get; }

    /// <summary>How much worse it is in total, as shares of the declared scales: 0.25 is a quarter of one scale.</summary>
    public decimal Worsening { get; }

    /// <summary>The order without it.</summary>
    public Ranking Before { get; }

    /// <summary>The order with it.</summary>
    public Ranking After { get; }

    /// <summary>The pairs of candidates whose order turns; at least one.</summary>
    public EquatableArray<ReversedPair> Pairs { get; }

    /// <summary>The reversal by an added candidate, decided exactly; null where it turns nothing.</summary>
    internal static AdditionReversal? Of(
        Ranking before,
        ScoredCandidate original,
        EquatableArray<decimal?> scores,
        decimal worsening
    )
    {
        var code = $"{original.Code}*";
        while (before.Any(one => one.Candidate.Code == code))
            code += "*";
        var added = new ScoredCandidate(code, scores);
        var reversal = new AdditionReversal(original, added, worsening, before, before.Over(before.Weighing.With(added)));
        return reversal.Pairs.Count > 0 ? reversal : null;
    }
}
