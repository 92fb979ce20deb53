using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>What cannot be weighed is refused by its place; societal challenges are a criterion of their own.</summary>
[Trait("lane", "laws")]
public sealed class WeighingInputTests
{
    private static readonly WeightedCriterion[] Criteria =
    [
        new("mass", 3, 1, 5),
        new("cost", 1, 100, 0),
        new("societal", 2, 1, 5) { Societal = SocietalChallenges.LocalAndGlobal },
    ];

    private static readonly ScoredCandidate[] Candidates = [new("food", [4, 20, 3]), new("wood", [2.5m, 0, 5])];

    [Fact]
    public void Scores_weights_and_scales_make_a_weighing()
    {
        var answer = Weighing.Of(Criteria, Candidates);
        answer.Notes.Should().BeEmpty();
        answer.Value.WeightOf("mass").Should().Be(0.5m);
        answer.Value.SocietalWeight.Should().Be(0.3333333333333333333333333333m);
        var ranking = answer.Value.WeightedSum();
        ranking["food"].Score.Should().Be(0.675m);
        ranking.Order().Should().Be("wood food");
    }

    [Fact]
    public void Faulty_criteria_are_refused_by_code() =>
        Refused([Criteria[0] with { Weight = 0 }, Criteria[1] with { Best = 100 }, Criteria[2] with { Weight = -1 }], [])
            .Should()
            .BeEquivalentTo("weights mass, societal", "scales cost", "weighing-empty");

    [Theory]
    [InlineData(1e16, 1, 5)]
    [InlineData(1, -1e16, 5)]
    [InlineData(1, 1, 1e16)]
    public void Weights_and_scales_that_are_out_of_bounds_are_refused(double weight, double worst, double best) =>
        Weighing
            .Of([new("c", (decimal)weight, (decimal)worst, (decimal)best)], [new("a", [1])])
            .Refusals.Select(refusal => refusal.Code)
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(weight > 1 ? "weights" : "scales");

    [Fact]
    public void A_score_that_is_missing_is_refused_by_candidate_and_criterion() =>
        Refused(Criteria, [Candidates[0] with { Scores = [4, null, null] }, Candidates[1]])
            .Should()
            .Equal("scores-missing food/cost, food/societal");

    [Fact]
    public void A_score_outside_its_scale_is_refused_by_candidate_and_criterion() =>
        Refused(Criteria, [Candidates[0] with { Scores = [5.01m, 0, 3] }, Candidates[1] with { Scores = [1, 100.5m, 0.99m] }])
            .Should()
            .Equal("scores-outside food/mass, wood/cost, wood/societal");

    [Fact]
    public void More_or_fewer_scores_than_criteria_are_refused_by_candidate() =>
        Refused(Criteria, [Candidates[0] with { Scores = [4, 20] }, Candidates[1] with { Scores = [1, 2, 3, 4] }])
            .Should()
            .Equal("scores-count food, wood 3");

    [Fact]
    public void Codes_that_are_blank_or_twice_are_refused() =>
        Refused(
                [Criteria[0], Criteria[0] with { Weight = 2 }, Criteria[1]],
                [new(" ", [4, 4, 20]), new("food", [4, 4, 20]), new("food", [4, 4, 20])]
            )
            .Should()
            .Equal("weighing-code-blank", "code-twice mass, food");

    [Theory]
    [InlineData(SocietalChallenges.None, "societal-none")]
    [InlineData(SocietalChallenges.Local, "societal-not-global")]
    [InlineData(SocietalChallenges.Global, "societal-not-local")]
    public void A_weighing_that_leaves_societal_challenges_out_says_so(SocietalChallenges asked, string note) =>
        Weighing
            .Of([Criteria[0], Criteria[1], Criteria[2] with { Societal = asked }], Candidates)
            .Notes.Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be(note);

    [Fact]
    public void Local_and_global_challenges_can_be_two_criteria() =>
        Weighing
            .Of(
                [
                    Criteria[0],
                    Criteria[1] with
                    {
                        Societal = SocietalChallenges.Local,
                    },
                    Criteria[2] with
                    {
                        Societal = SocietalChallenges.Global,
                    },
                ],
                Candidates
            )
            .Notes.Should()
            .BeEmpty();

    [Fact]
    public void Any_input_gives_a_weighing_or_a_refusal() =>
        Gen.Select(
                Weighings.Pick("a", "b", "", " ").Array[0, 3],
                Weighings.Pick(0m, 1m, -1m, 0.1m, decimal.MaxValue, 1e-28m).Array[9],
                Weighings.Pick<decimal?>(null, 0m, 1m, 0.5m, 1e-28m, decimal.MinValue).Array[0, 3].Array[0, 3]
            )
            .Sample(
                (codes, numbers, scores) =>
                {
                    var answer = Weighing.Of(
                        codes.Select((code, i) => new WeightedCriterion(code, numbers[i], numbers[i + 3], numbers[i + 6])),
                        scores.Select((row, a) => new ScoredCandidate($"{a}", [.. row]))
                    );
                    if (!answer.TryGetValue(out var weighing))
                    {
                        answer.Refusals.Should().NotBeEmpty();
                        return;
                    }

                    weighing.WeightedSum().Should().OnlyContain(one => one.Score >= 0 && one.Score <= 1);
                    var choice = weighing.Choose(1).Value;
                    choice.WeightIntervals().Should().HaveCount(codes.Length * scores.Length);
                    choice.SmallestChange()?.Distance.Should().BeInRange(0, 2);
                    choice.ShareOfWeightings(10).Should().OnlyContain(one => one.Share >= 0 && one.Share <= 1);
                    if (weighing.Topsis().TryGetValue(out var topsis))
                        topsis.Should().OnlyContain(one => one.Score >= 0 && one.Score <= 1);
                    if (weighing.PrometheeII().TryGetValue(out var promethee))
                        promethee.Should().OnlyContain(one => one.Score >= -1 && one.Score <= 1);
                },
                iter: Rounds.Of(2000)
            );

    private static IEnumerable<string> Refused(WeightedCriterion[] criteria, ScoredCandidate[] candidates) =>
        Weighing
            .Of(criteria, candidates)
            .Refusals.Select(refusal =>
                string.Join(" ", [refusal.Code, .. refusal.Values.Select(value => string.Join(", ", value.Values))])
            );
}
