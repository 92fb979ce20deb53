using System.Collections;

namespace SmartSpec.Analysis;

/// <summary>Candidates from best to worst by a method; equal ones by code.</summary>
public sealed class Ranking : IReadOnlyList<RankedCandidate>
{
    private readonly RankedCandidate[] ranked;

    internal Ranking(Weighing weighing, RankingRule rule)
    {
        (Weighing, Rule) = (weighing, rule);
        var sums = rule.Exact.Total(weighing.Columns);
        Keys = [.. sums.Select(rule.Exact.Key)];
        ranked =
        [
            .. weighing
                .Candidates.Select(
                    (candidate, a) =>
                        new RankedCandidate(
                            candidate,
                            1 + Keys.Count(key => key > Keys[a]),
                            Keys.Count(key => key == Keys[a]) > 1,
                            rule.Score(sums[a], sums.Length)
                        )
                )
                .OrderBy(one => one.Rank)
                .ThenBy(one => one.Candidate.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The method.</summary>
    public RankingMethod Method => Rule.Method;

    /// <inheritdoc/>
    public int Count => ranked.Length;

    /// <summary>A candidate, by its place from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public RankedCandidate this[int index] => ranked[index];

    /// <summary>A candidate, by its code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such candidate.</exception>
    public RankedCandidate this[string code] =>
        ranked.FirstOrDefault(one => one.Candidate.Code == code)
        ?? throw new KeyNotFoundException($"There is no candidate '{code}'.");

    internal Weighing Weighing { get; }

    internal RankingRule Rule { get; }

    /// <summary>What the candidates are ordered by, in the order of the weighing; higher is better.</summary>
    internal Ratio[] Keys { get; }

    /// <summary>
    /// What turns the order of two candidates although nothing about them has changed: the removal of another, or the addition of
    /// one that nobody would choose (rank reversal; for TOPSIS see García-Cascales and Lamata 2012).
    /// </summary>
    /// <param name="search">How the smallest addition is searched for. Default: see <see cref="ReversalSearch"/>.</param>
    /// <returns>The reversals; none for a weighted sum or SPOTIS, whose scores are of one candidate alone.</returns>
    public RankReversals Reversals(ReversalSearch? search = null)
    {
        var how = search ?? new ReversalSearch();
        return new(how, [.. RemovalReversal.All(this)], new AdditionSearch(this, how).Smallest());
    }

    /// <summary>The same method over another list.</summary>
    internal Ranking Over(Weighing other) => new(other, Rule);

    /// <summary>The candidates in one line each.</summary>
    public override string ToString() => string.Join(Environment.NewLine, (IEnumerable<RankedCandidate>)ranked);

    /// <inheritdoc/>
    public IEnumerator<RankedCandidate> GetEnumerator() => ((IEnumerable<RankedCandidate>)ranked).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
