using System.Globalization;
using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Weighings for examples and laws, with criteria c1, c2, … and candidates a1, a2, ….</summary>
internal static class Weighings
{
    /// <summary>1 to 6 candidates by 1 to 4 criteria, with few different scores, so that ties are frequent.</summary>
    public static Gen<Weighing> Any { get; } = Of(Gen.Int[1, 6], Gen.Int[1, 4], 4);

    /// <summary>The same with scores that are seldom equal.</summary>
    public static Gen<Weighing> Fine { get; } = Of(Gen.Int[2, 6], Gen.Int[2, 4], 1000);

    /// <summary>Some of <see cref="Any"/> and some of <see cref="Fine"/>.</summary>
    public static Gen<Weighing> Mixed { get; } = Gen.OneOf(Any, Fine);

    /// <summary>One of these.</summary>
    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Criteria on scales, more weight with higher numbers.</summary>
    public static Gen<Weighing> Of(Gen<int> candidates, Gen<int> criteria, int grid) =>
        Gen.Select(
            candidates,
            criteria,
            Pick((1m, 5m), (5m, 1m), (0m, 100m), (-2.5m, 7.5m), (10m, -10m)).Array[4],
            Pick(1m, 2m, 3m, 0.5m, 0.25m, 7.1m).Array[4],
            Gen.Int[0, grid].Array[24],
            (rows, columns, scales, weights, steps) =>
                Of(
                    weights[..columns],
                    scales[..columns],
                    [
                        .. Enumerable
                            .Range(0, rows)
                            .Select(a =>
                                Enumerable
                                    .Range(0, columns)
                                    .Select(c => scales[c].Item1 + (scales[c].Item2 - scales[c].Item1) * steps[a * 4 + c] / grid)
                                    .ToArray()
                            ),
                    ]
                )
        );

    public static Weighing Of(decimal[] weights, (decimal Worst, decimal Best)[] scales, decimal[][] scores) =>
        Weighing.Of(Criteria(weights, scales), Candidates(scores)).Value;

    public static WeightedCriterion[] Criteria(decimal[] weights, (decimal Worst, decimal Best)[] scales) =>
        [.. weights.Select((weight, c) => new WeightedCriterion(Code('c', c), weight, scales[c].Worst, scales[c].Best))];

    public static ScoredCandidate[] Candidates(decimal[][] scores) =>
        [.. scores.Select((row, a) => new ScoredCandidate(Code('a', a), [.. row.Select(score => (decimal?)score)]))];

    /// <summary>The weighing with its candidates and criteria in another order.</summary>
    public static Weighing Shuffled(this Weighing weighing, int turn)
    {
        int[] order = [.. Turned(weighing.Criteria.Count, turn)];
        return Weighing
            .Of(
                order.Select(c => weighing.Criteria[c]),
                Turned(weighing.Candidates.Count, turn)
                    .Select(a => weighing.Candidates[a])
                    .Select(one => one with { Scores = [.. order.Select(c => one.Scores[c])] })
            )
            .Value;
    }

    /// <summary>The codes of candidates from best to worst, with an equals sign between those that share a rank.</summary>
    public static string Order(this Ranking ranking) =>
        string.Join(
            " ",
            ranking.GroupBy(one => one.Rank).Select(group => string.Join("=", group.Select(one => one.Candidate.Code)))
        );

    public static decimal[] Scores(this Ranking ranking) =>
        [.. ranking.Weighing.Candidates.Select(candidate => ranking[candidate.Code].Score)];

    /// <summary>A fraction as the oracle writes it.</summary>
    public static Ratio Fraction(string text) =>
        text.Split('/') is [var top, var bottom]
            ? new(
                System.Numerics.BigInteger.Parse(top, CultureInfo.InvariantCulture),
                System.Numerics.BigInteger.Parse(bottom, CultureInfo.InvariantCulture)
            )
            : new(System.Numerics.BigInteger.Parse(text, CultureInfo.InvariantCulture), 1);

    private static IEnumerable<int> Turned(int count, int turn) =>
        Enumerable.Range(0, count).Select(i => (count - 1 - i + turn) % count);

    private static string Code(char kind, int position) => $"{kind}{position + 1}";
}
