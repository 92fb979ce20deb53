using CsCheck;
using SmartSpec.Testing;

namespace SmartSpec.Analysis.Tests;

/// <summary>The core ranks areas as a weighing does.</summary>
public sealed class AreaChoiceWeighingTests
{
    private static readonly Gen<decimal> Number = Gen.Select(Gen.Int[-50, 50], Gen.Int[1, 9], (whole, by) => (decimal)whole / by);

    private static readonly Gen<Criterion[]> Criteria = Gen.Select(
            Gen.Select(Gen.Int[1, 40], Gen.Int[1, 7], (whole, by) => (decimal)whole / by),
            Number,
            Number
        )
        .Where(one => one.Item2 != one.Item3)
        .Array[1, 4]
        .Select(all =>
            all.Select((one, at) => new Criterion($"c{at}", Text.English("Because"), one.Item1, one.Item2, one.Item3)).ToArray()
        );

    [Fact]
    public void The_scores_and_ranks_of_areas_are_those_of_their_weighing() =>
        Gen.Select(Criteria, Gen.Int[0, 6].Array[4].Array[2, 5])
            .Sample(
                (criteria, steps) =>
                {
                    var story = Assessed(criteria, steps);
                    var ids = story.Strategy.Areas.Select(area => area.Id).ToList();
                    var choice = story.Strategy.WhyOf(ids[0], story.Today);
                    foreach (var ranked in Weighing.Of(story.Strategy, ids).Then(weighing => weighing.Choose(1)).Value.Ranking)
                    {
                        var candidate = choice.Candidates.Single(one => one.Area.Id.Value == ranked.Candidate.Code);
                        candidate.Rank.Should().Be(ranked.Rank);
                        candidate.Score.Should().BeApproximately(ranked.Score, 1e-20m);
                    }
                },
                iter: 40
            );

    /// <summary>Areas whose scores are some sixths of each scale, so that sums are often equal.</summary>
    private static Story Assessed(Criterion[] criteria, int[][] steps)
    {
        var story = Stories.StrategyAt(
            StrategyStep.Running,
            StorySetting.Default.Under(document => document with { Criteria = [.. criteria] })
        );
        foreach (var (at, own) in steps.Index())
            story = story
                .WithAreaAt(AreaStep.Proposed, $"a{at}")
                .Do(
                    [
                        .. criteria.Select(
                            (criterion, c) =>
                                new AreaCommand.Assess(
                                    $"a{at}",
                                    criterion.Id,
                                    own[c] is 6
                                        ? criterion.Best
                                        : criterion.Worst + ((criterion.Best - criterion.Worst) * own[c] / 6),
                                    Text.English("Because")
                                )
                        ),
                    ],
                    People.AreaLead
                );
        return story;
    }
}
