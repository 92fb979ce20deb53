using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>The choice and the smallest change of weights that alters it.</summary>
[Trait("lane", "laws")]
public sealed class SmallestChangeTests
{
    public static TheoryData<int> Cases => WeighingOracle.Cases;

    [Fact]
    public void Weight_moves_to_the_criterion_that_favours_the_challenger_most()
    {
        // a2 is 0.1 behind; moving from c1, where it is 1 behind, to c3, where it is 1 ahead, gains 2 a unit: 0.05 is moved.
        var choice = Weighings
            .Of(
                [5, 1, 4],
                [(0, 1), (0, 1), (0, 1)],
                [
                    [1, 0.5m, 0],
                    [0, 0.5m, 1],
                ]
            )
            .Choose(1)
            .Value;
        var change = choice.SmallestChange()!;
        (change.Chosen.Code, change.Challenger.Code, change.Distance).Should().Be(("a1", "a2", 0.1m));
        change.Weights.Select(weight => (weight.Before, weight.After)).Should().Equal((0.5m, 0.45m), (0.1m, 0.1m), (0.4m, 0.45m));
    }

    [Fact]
    public void Nothing_alters_a_choice_that_is_better_by_all_criteria_or_is_of_all()
    {
        var weighing = Weighings.Of(
            [1, 1],
            [(0, 1), (0, 1)],
            [
                [1, 1],
                [0.9m, 0.9m],
            ]
        );
        weighing.Choose(1).Value.SmallestChange().Should().BeNull();
        weighing.Choose(2).Value.SmallestChange().Should().BeNull();
    }

    [Fact]
    public void A_choice_of_equals_by_one_criterion_is_altered_when_it_alone_counts() =>
        Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [1, 1],
                    [1, 0],
                ]
            )
            .Choose(1)
            .Value.SmallestChange()!
            .Distance.Should()
            .Be(1);

    [Fact]
    public void Candidates_that_are_tied_at_the_border_are_all_chosen_and_marked()
    {
        var choice = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [1, 1],
                    [1, 0],
                    [0, 1],
                    [0, 0],
                ]
            )
            .Choose(2)
            .Value;
        choice.Chosen.Select(one => one.Candidate.Code).Should().Equal("a1", "a2", "a3");
        choice.TiedAtBorder.Select(one => one.Candidate.Code).Should().Equal("a2", "a3");
        var change = choice.SmallestChange()!;
        (change.Chosen.Code, change.Challenger.Code, change.Distance).Should().Be(("a2", "a3", 0));
        change.Weights.Should().OnlyContain(weight => weight.Before == weight.After);
    }

    [Fact]
    public void A_tie_that_is_not_at_the_border_is_not_marked()
    {
        var weighing = Weighings.Of(
            [1, 1],
            [(0, 1), (0, 1)],
            [
                [1, 1],
                [1, 0],
                [0, 1],
                [0, 0],
            ]
        );
        weighing.Choose(1).Value.TiedAtBorder.Should().BeEmpty();
        weighing.Choose(3).Value.TiedAtBorder.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_distance_is_that_of_the_linear_programme(int index)
    {
        var at = WeighingOracle.At("cases", index);
        var choice = WeighingOracle.Weighing(at).Choose(at.GetProperty("size").GetInt32()).Value;
        var expected = at.GetProperty("smallestChange").GetString();
        var change = choice.SmallestChange();
        if (expected is null)
            change.Should().BeNull();
        else
            change!
                .Distance.Should()
                .BeApproximately((Weighings.Fraction(expected) / Ratio.Of(2)).ToDecimal() * 2, 0, "both are exact");
    }

    [Fact]
    public void At_the_changed_weights_the_choice_is_another_and_nearer_none_is() =>
        Gen.Select(Weighings.Mixed, Gen.Int[1, 6], Gen.Int[0, 1000].Array[4], Gen.Int[1, 999])
            .Sample(
                (weighing, size, direction, part) =>
                {
                    var choice = weighing.Choose(Math.Min(size, weighing.Candidates.Count)).Value;
                    var now = Chosen(weighing, choice.Size, weighing.Weights);
                    if (choice.SmallestChange() is not { } change)
                    {
                        Near(weighing, choice.Size, direction, Ratio.Of(2), part).Should().Equal(now);
                        return;
                    }

                    change.Weights.Sum(weight => weight.After).Should().BeApproximately(1, 1e-26m);
                    change.Weights.Should().OnlyContain(weight => weight.After >= 0);
                    change
                        .Weights.Sum(weight => Math.Abs(weight.After - weight.Before))
                        .Should()
                        .BeApproximately(change.Distance, 1e-26m);
                    if (choice.TiedAtBorder.Count > 0)
                    {
                        change.Distance.Should().Be(0);
                        return;
                    }

                    var (a, b) = (Position(weighing, change.Chosen), Position(weighing, change.Challenger));
                    var lead = weighing.Values[b].Zip(weighing.Values[a], (one, other) => one - other).ToArray();
                    var exact = choice.Tied(lead)!.Value;
                    Chosen(weighing, choice.Size, exact.Weights).Should().NotEqual(now);
                    Near(weighing, choice.Size, direction, exact.Distance, part).Should().Equal(now);
                },
                iter: Rounds.Of(2000)
            );

    /// <summary>Who is chosen on the way to a random weighting, at a distance below a limit.</summary>
    private static bool[] Near(Weighing weighing, int size, int[] direction, Ratio limit, int part)
    {
        var total = direction.Take(weighing.Criteria.Count).Sum();
        var sum = Math.Max(total, 1);
        Ratio[] to =
        [
            .. weighing.Weights.Select(
                (_, c) =>
                    Ratio.Of(
                        total > 0 ? direction[c]
                            : c == 0 ? 1
                            : 0,
                        sum
                    )
            ),
        ];
        var far = to.Zip(weighing.Weights, (one, other) => one > other ? one - other : other - one)
            .Aggregate(Ratio.Zero, (all, one) => all + one);
        var step = far <= limit ? Ratio.One : limit / far;
        step *= Ratio.Of(part, 1000);
        return Chosen(weighing, size, [.. to.Zip(weighing.Weights, (one, other) => other + step * (one - other))]);
    }

    private static bool[] Chosen(Weighing weighing, int size, Ratio[] weights)
    {
        var scores = weighing.ScoresUnder(weights);
        return [.. scores.Select(score => scores.Count(other => other > score) < size)];
    }

    private static int Position(Weighing weighing, ScoredCandidate candidate) =>
        weighing.Candidates.Select(one => one.Code).ToList().IndexOf(candidate.Code);
}
