using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Where an order depends on who else is in the list, the reversal is shown with the smallest that causes it.</summary>
[Trait("lane", "laws")]
public sealed class RankReversalTests
{
    /// <summary>The example of research/methods.md: the fourth is worse than the others by all criteria.</summary>
    private static readonly decimal[][] Example =
    [
        [1, 4, 3],
        [9, 3, 2],
        [9, 5, 1],
        [2, 2, 1],
    ];

    [Fact]
    public void A_candidate_whose_removal_turns_the_order_of_others_is_named()
    {
        var reversals = Topsis(Example).Reversals();
        var removal = reversals.Removals.Single(one => one.Removed.Code == "a4");
        removal.Before.Order().Should().Be("a2 a3 a1 a4");
        removal.After.Order().Should().Be("a3 a2 a1");
        removal.Pairs.Select(pair => (pair.Before.Code, pair.After.Code)).Should().Equal(("a2", "a3"));
    }

    [Fact]
    public void The_smallest_addition_that_turns_an_order_is_shown_with_both_orders()
    {
        var addition = Topsis(Example[..3]).Reversals().SmallestAddition!;
        addition.Before.Order().Should().Be("a3 a2 a1");
        addition.After.Order().Should().Be("a2 a3 a2* a1");
        addition.Original.Code.Should().Be("a2");
        addition.Worsened.Select(one => one.Code).Should().Equal("c2");
        addition.Added.Scores.Should().Equal(9, 2.1m, 2);
        addition.Worsening.Should().Be(0.09m);
    }

    /// <summary>
    /// 2.5 instead of −2.5 has the same square, so that it does to the others what an equal copy does, which turns the order by
    /// vectors.
    /// </summary>
    [Fact]
    public void The_smallest_step_counts_also_where_it_does_to_others_what_an_equal_copy_does()
    {
        var ranking = Weighings
            .Of(
                [2, 1],
                [(10, -10), (10, -10)],
                [
                    [7.5m, -2.5m],
                    [0, -2.5m],
                    [-5, 5],
                ]
            )
            .Topsis(TopsisNormalisation.Vector)
            .Value;
        var addition = ranking.Reversals(new() { Steps = 4 }).SmallestAddition!;
        addition.Added.Code.Should().Be("a1*");
        addition.Added.Scores.Should().Equal(7.5m, 2.5m);
        addition.Worsening.Should().Be(0.25m);
        addition.Before.Order().Should().Be("a3 a2 a1");
        addition.After.Order().Should().StartWith("a2 a3");
    }

    [Fact]
    public void What_is_reported_turns_the_order_when_it_is_weighed_again() =>
        Weighings.Mixed.Sample(
            weighing =>
            {
                foreach (var ranking in RankingMethodTests.Rankings(weighing))
                {
                    var reversals = ranking.Reversals(new() { Steps = 10 });
                    foreach (var removal in reversals.Removals)
                        Again(ranking, weighing.Candidates.Without(one => one.Code == removal.Removed.Code), removal.Pairs);
                    if (reversals.SmallestAddition is not { } addition)
                        continue;
                    Again(ranking, weighing.Candidates.Add(addition.Added), addition.Pairs);
                    Worsened(weighing, addition.Original, addition.Added)
                        .Should()
                        .Equal(addition.Worsened.Select(one => one.Code));
                }
            },
            iter: Rounds.Of(100)
        );

    [Fact]
    public void No_smaller_addition_on_the_grid_turns_an_order() =>
        Weighings
            .Of(Gen.Int[2, 4], Gen.Int[1, 3], 8)
            .Sample(
                weighing =>
                {
                    foreach (var ranking in RankingMethodTests.Rankings(weighing))
                    {
                        var search = new ReversalSearch { Steps = 4, MostCriteria = 3 };
                        var found = ranking.Reversals(search).SmallestAddition;
                        var size = found is null ? ((int, decimal)?)null : (found.Worsened.Count, found.Worsening);
                        size.Should().Be(SmallestByAll(ranking, search.Steps), ranking.ToString());
                    }
                },
                iter: Rounds.Of(60)
            );

    [Fact]
    public void Every_removal_that_turns_an_order_is_named() =>
        Weighings.Mixed.Sample(
            weighing =>
            {
                foreach (var ranking in RankingMethodTests.Rankings(weighing).Where(one => one.Count > 2))
                    ranking
                        .Reversals(new() { Steps = 1 })
                        .Removals.Select(removal => removal.Removed.Code)
                        .Should()
                        .BeEquivalentTo(
                            weighing
                                .Candidates.Where(one => Turns(ranking, Of(ranking, weighing.Candidates.Without(one.Equals))))
                                .Select(one => one.Code)
                        );
            },
            iter: Rounds.Of(100)
        );

    [Fact]
    public void The_weighted_sum_and_Spotis_never_reverse() =>
        Gen.Select(Weighings.Mixed, Weighings.Mixed)
            .Sample(
                (weighing, other) =>
                {
                    foreach (var ranking in (Ranking[])[weighing.WeightedSum(), weighing.Spotis()])
                    {
                        ranking.Reversals(new() { Steps = 20 }).AreNone.Should().BeTrue();
                        // Nor does any other candidate turn an order, however good.
                        foreach (var values in other.Values.Where(row => row.Length >= weighing.Criteria.Count))
                        {
                            EquatableArray<decimal?> scores =
                            [
                                .. weighing.Criteria.Select(
                                    (one, c) => (decimal?)(one.Worst + (one.Best - one.Worst) * values[c].ToDecimal())
                                ),
                            ];
                            Turns(ranking, Of(ranking, weighing.Candidates.Add(new("other", scores)))).Should().BeFalse();
                        }
                    }
                },
                iter: Rounds.Of(100)
            );

    [Fact]
    public void The_order_of_candidates_and_criteria_does_not_matter() =>
        Gen.Select(Weighings.Any, Gen.Int[0, 5])
            .Sample(
                (weighing, turn) =>
                {
                    foreach (
                        var (ranking, other) in RankingMethodTests
                            .Rankings(weighing)
                            .Zip(RankingMethodTests.Rankings(weighing.Shuffled(turn)))
                    )
                    {
                        var search = new ReversalSearch { Steps = 8 };
                        var (one, two) = (ranking.Reversals(search).SmallestAddition, other.Reversals(search).SmallestAddition);
                        (two?.Original.Code, two?.Worsening, two?.Added.Code)
                            .Should()
                            .Be((one?.Original.Code, one?.Worsening, one?.Added.Code));
                        Codes(two).Should().Be(Codes(one));
                    }
                },
                iter: Rounds.Of(100)
            );

    [Fact]
    public void An_added_candidate_has_a_code_of_its_own()
    {
        var scores = Weighings.Candidates(Example[..3]);
        scores[0] = scores[0] with { Code = "a2*" };
        var weighing = Weighing.Of(Weighings.Criteria([4, 3, 3], [(0, 10), (0, 10), (0, 10)]), scores).Value;
        weighing.Topsis(TopsisNormalisation.MinMax).Value.Reversals().SmallestAddition!.Added.Code.Should().Be("a2**");
    }

    [Fact]
    public void A_search_without_steps_or_criteria_is_a_mistake()
    {
        FluentActions.Invoking(() => new ReversalSearch { Steps = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReversalSearch { MostCriteria = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Codes(AdditionReversal? addition) =>
        string.Join(" ", addition?.Worsened.Select(one => one.Code).Order() ?? Enumerable.Empty<string>());

    private static Ranking Topsis(decimal[][] scores) =>
        Weighings.Of([0.4m, 0.3m, 0.3m], [(0, 10), (0, 10), (0, 10)], scores).Topsis(TopsisNormalisation.MinMax).Value;

    /// <summary>The fewest criteria and the least worsening, by all copies there are on the grid.</summary>
    private static (int, decimal)? SmallestByAll(Ranking ranking, int steps)
    {
        var weighing = ranking.Weighing;
        var smallest = ((int Count, decimal Total)?)null;
        foreach (var original in weighing.Candidates)
            for (var number = 1; number < Math.Pow(steps + 1, weighing.Criteria.Count); number++)
            {
                var (rest, count, total) = (number, 0, 0);
                var scores = original.Scores;
                for (var c = 0; c < weighing.Criteria.Count; c++, rest /= steps + 1)
                {
                    var criterion = weighing.Criteria[c];
                    scores = scores.SetItem(c, scores[c] + (criterion.Worst - criterion.Best) * (rest % (steps + 1)) / steps);
                    (count, total) = (count + Math.Sign(rest % (steps + 1)), total + rest % (steps + 1));
                }

                var isSmaller = smallest is not { } least || (count, (decimal)total / steps).CompareTo(least) < 0;
                if (!isSmaller)
                    continue;
                var answer = Weighing.Of(weighing.Criteria, weighing.Candidates.Add(new("added", scores)));
                if (answer.TryGetValue(out var more) && Turns(ranking, ranking.Over(more)))
                    smallest = (count, (decimal)total / steps);
            }

        return smallest;
    }

    private static void Again(Ranking before, EquatableArray<ScoredCandidate> candidates, EquatableArray<ReversedPair> pairs)
    {
        var after = Of(before, candidates);
        pairs.Should().NotBeEmpty();
        foreach (var pair in pairs)
        {
            before[pair.Before.Code].Rank.Should().BeLessThan(before[pair.After.Code].Rank);
            after[pair.Before.Code].Rank.Should().BeGreaterThan(after[pair.After.Code].Rank);
        }
    }

    private static Ranking Of(Ranking method, EquatableArray<ScoredCandidate> candidates) =>
        method.Over(Weighing.Of(method.Weighing.Criteria, candidates).Value);

    private static bool Turns(Ranking before, Ranking after) =>
        before.Any(one =>
            before.Any(two =>
                after.Any(rank => rank.Candidate.Code == one.Candidate.Code)
                && after.Any(rank => rank.Candidate.Code == two.Candidate.Code)
                && one.Rank < two.Rank
                && after[one.Candidate.Code].Rank > after[two.Candidate.Code].Rank
            )
        );

    private static IEnumerable<string> Worsened(Weighing weighing, ScoredCandidate original, ScoredCandidate added)
    {
        for (var c = 0; c < weighing.Criteria.Count; c++)
        {
            var (criterion, worse) = (weighing.Criteria[c], added.Scores[c] - original.Scores[c]);
            (worse * Math.Sign(criterion.Best - criterion.Worst)).Should().BeLessThanOrEqualTo(0);
            if (worse != 0)
                yield return criterion.Code;
        }
    }
}
