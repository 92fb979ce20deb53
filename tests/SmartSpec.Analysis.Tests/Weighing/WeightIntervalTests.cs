using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>The set of a weight for which a candidate stays among the chosen is exact.</summary>
[Trait("lane", "laws")]
public sealed class WeightIntervalTests
{
    public static TheoryData<int> Cases => WeighingOracle.Cases;

    [Fact]
    public void A_candidate_stays_chosen_up_to_the_crossing()
    {
        // a1 leads by c1 and a2 by c2: 0.8 t = 0.6 (1 − t) at 3/7.
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
        choice.Chosen.Should().ContainSingle().Which.Candidate.Code.Should().Be("a1");
        Of(choice, "a1", "c1").ToString().Should().Be("[3/7, 1]");
        Of(choice, "a2", "c1").ToString().Should().Be("[0, 3/7]");
        Of(choice, "a1", "c2").ToString().Should().Be("[0, 4/7]");
        var interval = Of(choice, "a1", "c1");
        (interval.From, interval.To, interval.ExactFrom).Should().Be((3 / 7.0, 1, "3/7"));
        interval.Contains(0.4285714285714285714285714285m).Should().BeFalse();
        interval.Contains(0.4285714285714285714285714286m).Should().BeTrue();
    }

    [Fact]
    public void A_set_can_have_a_gap_and_a_point()
    {
        // a1 has 0.5 whatever the weight is. a2 is below it before the middle, and a3 after.
        var choice = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0.5m, 0.5m],
                    [1, 0],
                    [0, 1],
                ]
            )
            .Choose(2)
            .Value;
        All(choice, "a1", "c1").Should().Be("[0, 1]");
        All(choice, "a2", "c1").Should().Be("[1/2, 1]");
        var first = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0.5m, 0.5m],
                    [1, 0],
                    [0, 1],
                ]
            )
            .Choose(1)
            .Value;
        All(first, "a1", "c1").Should().Be("[1/2, 1/2]");
        var second = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0.5m, 0.5m],
                    [0.9m, 0],
                    [0.9m, 0],
                    [0, 0.9m],
                    [0, 0.9m],
                ]
            )
            .Choose(2)
            .Value;
        All(second, "a1", "c1").Should().Be("[4/9, 5/9]");
        var outer = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0.5m, 0.5m],
                    [0.6m, 0.3m],
                    [0.3m, 0.6m],
                    [0.55m, 0.5m],
                ]
            )
            .Choose(1)
            .Value;
        All(outer, "a4", "c1").Should().Be("[2/7, 4/5]");
        All(outer, "a1", "c1").Should().Be("");
    }

    [Fact]
    public void A_set_can_be_two_intervals()
    {
        // a1 is second beside a2 before the middle and beside a3 after it, third between, where both are better.
        var choice = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0.5m, 0.5m],
                    [0.6m, 0.2m],
                    [0.3m, 0.9m],
                ]
            )
            .Choose(1)
            .Value;
        All(choice, "a1", "c1").Should().Be("[2/3, 3/4]");
        var two = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0.5m, 0.5m],
                    [1, 0.4m],
                    [0.4m, 1],
                ]
            )
            .Choose(2)
            .Value;
        All(two, "a1", "c1").Should().Be("[0, 1/6] [5/6, 1]");
    }

    [Fact]
    public void With_a_single_criterion_the_only_weight_is_one()
    {
        var choice = Weighings
            .Of(
                [3],
                [(0, 1)],
                [
                    [0],
                    [1],
                ]
            )
            .Choose(1)
            .Value;
        choice.WeightIntervals().Select(one => one.Weight).Should().Equal(1, 1);
        All(choice, "a2", "c1").Should().Be("[1, 1]");
        All(choice, "a1", "c1").Should().Be("");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_set_is_that_of_the_second_implementation(int index)
    {
        var at = WeighingOracle.At("cases", index);
        var weighing = WeighingOracle.Weighing(at);
        var choice = weighing.Choose(at.GetProperty("size").GetInt32()).Value;
        for (var c = 0; c < weighing.Criteria.Count; c++)
        for (var a = 0; a < weighing.Candidates.Count; a++)
        {
            var expected = at.GetProperty("intervals")[c][a].EnumerateArray().Select(pair => $"[{pair[0]}, {pair[1]}]");
            All(choice, $"a{a + 1}", $"c{c + 1}").Should().Be(string.Join(" ", expected));
        }
    }

    /// <summary>
    /// At all ends, in the middle between neighbouring ends, and at random weights; in 10,000 cases where laws are long.
    /// </summary>
    [Fact]
    public void The_set_is_right_at_every_end_and_between()
    {
        Gen.Select(Weighings.Mixed, Gen.Int[1, 6], Gen.Int[0, 1000].Array[3])
            .Sample(
                (weighing, size, thousandths) =>
                {
                    var choice = weighing.Choose(Math.Min(size, weighing.Candidates.Count)).Value;
                    foreach (var sets in choice.WeightIntervals().GroupBy(set => set.Criterion.Code))
                        Check(weighing, choice.Size, [.. sets], thousandths);
                },
                iter: Rounds.AreLong ? 10_000 : 3000
            );
    }

    [Fact]
    public void The_present_weight_is_in_the_set_where_a_candidate_is_chosen_and_only_there() =>
        Gen.Select(Weighings.Mixed, Gen.Int[1, 6])
            .Sample(
                (weighing, size) =>
                {
                    var choice = weighing.Choose(Math.Min(size, weighing.Candidates.Count)).Value;
                    foreach (var (set, at) in choice.WeightIntervals().Select((set, i) => (set, i % weighing.Criteria.Count)))
                        set.Contains(weighing.Weights[at]).Should().Be(choice.IsChosen(set.Candidate.Code));
                },
                iter: Rounds.Of(500)
            );

    [Fact]
    public void The_order_of_candidates_and_criteria_does_not_matter() =>
        Gen.Select(Weighings.Mixed, Gen.Int[1, 6], Gen.Int[0, 5])
            .Sample(
                (weighing, size, turn) =>
                {
                    var choice = weighing.Choose(Math.Min(size, weighing.Candidates.Count)).Value;
                    var other = weighing.Shuffled(turn).Choose(choice.Size).Value;
                    foreach (var set in choice.WeightIntervals())
                        All(other, set.Candidate.Code, set.Criterion.Code)
                            .Should()
                            .Be(All(choice, set.Candidate.Code, set.Criterion.Code));
                },
                iter: Rounds.Of(200)
            );

    private static void Check(Weighing weighing, int size, WeightIntervals[] sets, int[] thousandths)
    {
        var c = weighing.Criteria.Select(one => one.Code).ToList().IndexOf(sets[0].Criterion.Code);
        if (weighing.Criteria.Count == 1)
            return;
        Ratio[] ends =
        [
            .. sets.SelectMany(set => set.Intervals)
                .SelectMany(interval => (Ratio[])[interval.Start, interval.End])
                .Concat([Ratio.Zero, Ratio.One])
                .Distinct()
                .Order(),
        ];
        var middles = ends.Zip(ends.Skip(1), (one, next) => (one + next) / Ratio.Of(2));
        foreach (var t in ends.Concat(middles).Concat(thousandths.Select(number => Ratio.Of(number, 1000))))
        {
            var rest = Ratio.One - weighing.Weights[c];
            var scores = weighing.ScoresUnder([
                .. weighing.Weights.Select((weight, i) => i == c ? t : weight * (Ratio.One - t) / rest),
            ]);
            for (var a = 0; a < scores.Length; a++)
                if (sets[a].Contains(t) != scores.Count(other => other > scores[a]) < size)
                    Assert.Fail($"{sets[a]} at {t} of {string.Join(", ", scores)}");
        }
    }

    private static string All(Choice choice, string candidate, string criterion) =>
        string.Join(
            " ",
            choice
                .WeightIntervals()
                .Single(set => set.Candidate.Code == candidate && set.Criterion.Code == criterion)
                .Intervals.AsEnumerable()
        );

    private static WeightInterval Of(Choice choice, string candidate, string criterion) =>
        choice
            .WeightIntervals()
            .Single(set => set.Candidate.Code == candidate && set.Criterion.Code == criterion)
            .Intervals.Single();
}
