namespace SmartSpec.Analysis;

/// <summary>
/// The best candidates by the weighted sum. A candidate is chosen when fewer than <see cref="Size"/> are strictly better: where
/// candidates are tied at the border, all of them are, and there are more than <see cref="Size"/>.
/// </summary>
public sealed partial class Choice
{
    private readonly Weighing weighing;
    private readonly bool[] isChosen;

    internal Choice(Weighing weighing, int size)
    {
        (this.weighing, Size, Ranking) = (weighing, size, weighing.WeightedSum());
        Chosen = [.. Ranking.Where(one => one.Rank <= size)];
        isChosen = [.. weighing.Candidates.Select(candidate => Ranking[candidate.Code].Rank <= size)];
        TiedAtBorder = Chosen.Count > size ? [.. Chosen.Where(one => one.Rank == Chosen[^1].Rank)] : [];
    }

    /// <summary>The number of candidates asked for.</summary>
    public int Size { get; }

    /// <summary>All candidates by the weighted sum.</summary>
    public Ranking Ranking { get; }

    /// <summary>The chosen candidates, the best first.</summary>
    public EquatableArray<RankedCandidate> Chosen { get; }

    /// <summary>
    /// Chosen candidates with equal scores, of whom not all would have a place: people must choose between them. Empty where
    /// exactly <see cref="Size"/> are chosen.
    /// </summary>
    public EquatableArray<RankedCandidate> TiedAtBorder { get; }

    /// <summary>Whether a candidate is chosen.</summary>
    /// <exception cref="KeyNotFoundException">There is no such candidate.</exception>
    public bool IsChosen(string candidate) => Ranking[candidate].Rank <= Size;
}
