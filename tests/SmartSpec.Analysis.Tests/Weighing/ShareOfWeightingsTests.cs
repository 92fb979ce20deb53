using System.Numerics;
using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// The share of all weightings for which a candidate is chosen is estimated, with its error, the same everywhere.
/// </summary>
[Trait("lane", "laws")]
public sealed class ShareOfWeightingsTests
{
    public static TheoryData<int> Cases => WeighingOracle.ShareCases;

    /// <summary>The exact shares are lengths and areas, from Oracle/weighing.py.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_share_of_two_or_three_criteria_is_the_exact_one_within_its_error(int index)
    {
        const int samples = 200_000;
        var at = WeighingOracle.At("shares", index);
        var choice = WeighingOracle.Weighing(at).Choose(at.GetProperty("size").GetInt32()).Value;
        foreach (var (share, exact) in choice.ShareOfWeightings(samples, seed: 17).Zip(at.GetProperty("shares").EnumerateArray()))
        {
            var (p, rank) = (Weighings.Fraction($"{exact[0]}").ToDouble(), Weighings.Fraction($"{exact[1]}").ToDouble());
            share.Share.Should().BeApproximately(p, 4 * Math.Sqrt(p * (1 - p) / samples) + 1e-12);
            share.StandardError.Should().BeApproximately(Math.Sqrt(p * (1 - p) / samples), 1e-5);
            // A rank is from 1 to n, so its standard deviation is at most half of n − 1.
            share.MeanRank.Should().BeApproximately(rank, 4 * (choice.Ranking.Count - 1) / 2.0 / Math.Sqrt(samples) + 1e-12);
        }
    }

    [Fact]
    public void The_share_with_two_criteria_is_the_length_of_the_interval()
    {
        var choice = Weighings
            .Of(
                [1, 1],
                [(0, 10), (0, 10)],
                [
                    [9, 2],
                    [1, 8],
                ]
            )
            .Choose(1)
            .Value;
        var shares = choice.ShareOfWeightings();
        shares[0].Share.Should().BeApproximately(4 / 7.0, 4 * shares[0].StandardError);
        shares[0].StandardError.Should().BeApproximately(0.0005, 0.00001);
        shares[0].MeanRank.Should().Be(2 - shares[0].Share);
    }

    [Fact]
    public void Without_ties_the_shares_add_up_to_the_size_of_the_choice() =>
        Gen.Select(Weighings.Fine, Gen.Int[1, 6], Gen.Int)
            .Sample(
                (weighing, size, seed) =>
                {
                    var distinct = weighing.Values.DistinctBy(values => string.Join(" ", values)).Count();
                    var choice = weighing.Choose(Math.Min(size, weighing.Candidates.Count)).Value;
                    var shares = choice.ShareOfWeightings(1001, seed);
                    if (distinct == weighing.Candidates.Count)
                        shares.Sum(one => one.Share).Should().BeApproximately(choice.Size, 1e-9);
                    shares.Should().OnlyContain(one => one.MeanRank >= 1 && one.MeanRank <= weighing.Candidates.Count);
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void The_same_seed_gives_the_same_shares_in_any_order_and_another_seed_others()
    {
        Gen.Select(Weighings.Fine, Gen.Int[0, 5], Gen.Int)
            .Sample(
                (weighing, turn, seed) =>
                {
                    var shares = weighing.Choose(1).Value.ShareOfWeightings(50_000, seed);
                    weighing.Choose(1).Value.ShareOfWeightings(50_000, seed).Should().Equal(shares);
                    foreach (var share in weighing.Shuffled(turn).Choose(1).Value.ShareOfWeightings(50_000, seed))
                        shares
                            .Select(one => (one.Candidate.Code, one.Share, one.MeanRank))
                            .Should()
                            .Contain((share.Candidate.Code, share.Share, share.MeanRank));
                },
                iter: Rounds.Of(20)
            );
        var close = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [1, 0],
                    [0, 1],
                ]
            )
            .Choose(1)
            .Value;
        close.ShareOfWeightings(1000, 1)[0].Share.Should().NotBe(close.ShareOfWeightings(1000, 2)[0].Share);
    }

    /// <summary>Fixed counts: a change of the generator or of the order of the work would alter them.</summary>
    [Fact]
    public void The_shares_are_the_same_on_every_machine()
    {
        var weighing = Weighings.Of(
            [1, 1, 1, 1],
            [(0, 10), (0, 10), (0, 10), (0, 10)],
            [
                [9, 2, 4, 5],
                [1, 8, 6, 5],
                [5, 5, 5, 6],
                [7, 3, 3, 8],
            ]
        );
        weighing
            .Choose(2)
            .Value.ShareOfWeightings(100_003, seed: 42)
            .Select(one => (int)Math.Round(one.Share * 100_003))
            .Should()
            .Equal(Plain(weighing, 2, 100_003, 42));
    }

    [Fact]
    public void Weightings_are_uniform_on_all_that_sum_to_one()
    {
        const int fours = 50_000;
        var weights = new System.Runtime.Intrinsics.Vector256<double>[5];
        var (sums, squares, product) = (new double[5], new double[5], 0.0);
        for (var four = 0; four < fours; four++)
        {
            UniformWeights.Draw(weights, 7, four);
            for (var lane = 0; lane < 4; lane++)
            {
                weights.Sum(weight => weight[lane]).Should().BeApproximately(1, 1e-15);
                for (var c = 0; c < 5; c++)
                    (sums[c], squares[c]) = (sums[c] + weights[c][lane], squares[c] + weights[c][lane] * weights[c][lane]);
                product += weights[1][lane] * weights[3][lane];
            }
        }

        // Of the flat Dirichlet distribution of n = 5: mean 1/n, mean square 2/(n(n + 1)), mean product 1/(n(n + 1)).
        sums.Should().OnlyContain(sum => Math.Abs(sum / (4 * fours) - 1 / 5.0) < 0.002);
        squares.Should().OnlyContain(sum => Math.Abs(sum / (4 * fours) - 2 / 30.0) < 0.001);
        (product / (4 * fours)).Should().BeApproximately(1 / 30.0, 0.0005);
    }

    [Fact]
    public void A_candidate_that_is_best_by_all_criteria_is_always_chosen()
    {
        var shares = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [1, 1],
                    [0.5m, 0.5m],
                ]
            )
            .Choose(1)
            .Value.ShareOfWeightings(10);
        shares.Select(one => (one.Share, one.StandardError, one.MeanRank)).Should().Equal((1, 0, 1), (0, 0, 2));
    }

    [Fact]
    public void No_sample_is_a_mistake() =>
        Weighings
            .Of(
                [1],
                [(0, 1)],
                [
                    [1],
                ]
            )
            .Choose(1)
            .Value.Invoking(choice => choice.ShareOfWeightings(0))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    /// <summary>The same weightings one at a time, as a reader would write it: SplitMix64, sorted, differences.</summary>
    private static IEnumerable<int> Plain(Weighing weighing, int size, int samples, int seed)
    {
        var count = weighing.Criteria.Count;
        var values = weighing.Values.Select(row => row.Select(value => value.ToDouble()).ToArray()).ToArray();
        var chosen = new int[values.Length];
        var start = Mix((ulong)seed);
        for (var sample = 0; sample < samples; sample++)
        {
            // Four weightings take turns with the numbers of the generator.
            var first = start + (ulong)(sample / 4 * (count - 1) * 4 + sample % 4);
            double[] cuts =
            [
                0,
                .. Enumerable.Range(0, count - 1).Select(c => (Mix(first + (ulong)(c * 4)) >> 11) / Math.Pow(2, 53)).Order(),
                1,
            ];
            var scores = values
                .Select(row =>
                    row.Select((value, c) => (cuts[c + 1] - cuts[c]) * value).Aggregate(0.0, (sum, part) => sum + part)
                )
                .ToArray();
            for (var a = 0; a < scores.Length; a++)
                if (scores.Count(other => other > scores[a]) < size)
                    chosen[a]++;
        }

        return chosen;
    }

    private static ulong Mix(ulong place)
    {
        var z = (place + 1) * 0x9E3779B97F4A7C15UL;
        z = (z ^ BitOperations.RotateRight(z, 30) & (ulong.MaxValue >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ BitOperations.RotateRight(z, 27) & (ulong.MaxValue >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
