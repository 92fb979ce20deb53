using SmartSpec.Testing;

namespace SmartSpec.Analysis.Tests;

/// <summary>Areas of a strategy are weighed by the criteria of its definition and their assessments.</summary>
public sealed class StrategyWeighingTests
{
    private static readonly Story Two = Stories
        .StrategyAt(StrategyStep.Running)
        .WithAreaAt(AreaStep.Nominated, "food")
        .WithAreaAt(AreaStep.UnderAnalysis, "wood")
        .Do(new AreaCommand.Assess("wood", "growth", 2, Text.Swedish("Mogen marknad")), People.AreaLead);

    [Fact]
    public void Areas_are_weighed_by_the_shipped_criteria_which_ask_about_societal_challenges()
    {
        var answer = Weighing.Of(Two.Strategy, ["food", "wood"]);
        answer.Notes.Should().BeEmpty();
        answer
            .Value.Criteria.Select(one => one.Code)
            .Should()
            .Equal("critical-mass", "growth", "research-link", "societal-challenges");
        answer.Value.SocietalWeight.Should().Be(0.3m);
        answer.Value.Candidates[0].Name.Should().Be("Livsmedel");
        var ranking = answer.Value.WeightedSum();
        ranking.Order().Should().Be("food wood");
        ranking["wood"].Score.Should().Be(0.85m);
    }

    [Fact]
    public void Areas_that_are_unknown_or_not_assessed_by_every_criterion_are_refused_by_name()
    {
        var story = Two.WithAreaAt(AreaStep.Proposed, "new");
        var refusal = Weighing.Of(story.Strategy, ["food", "new"]).Refusals.Single();
        refusal.Should().Be(new AnalysisMessage("area-unassessed", [new("areas", ["Livsmedel (new)"])]));
        Weighing
            .Of(story.Strategy, ["food", "gone"])
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("area-unknown", [new("areas", ["gone"])]));
        Weighing.Of(story.Strategy, ["food", "food"]).Refusals.Single().Code.Should().Be("code-twice");
        Weighing.Of(story.Strategy, []).Refusals.Single().Code.Should().Be("weighing-empty");
    }

    [Fact]
    public void Areas_with_other_criteria_of_their_own_are_refused_by_name()
    {
        Criterion[] own = [.. Two.Strategy.Definition.Criteria];
        var same = Two.Do(new AreaCommand.SetCriteria("wood", [.. own]), People.ProcessLead);
        Weighing.Of(same.Strategy, ["food", "wood"]).IsRefused.Should().BeFalse();
        own[1] = own[1] with { Weight = 9 };
        var other = Two.Do(new AreaCommand.SetCriteria("wood", [.. own]), People.ProcessLead);
        Weighing
            .Of(other.Strategy, ["food", "wood"])
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("area-criteria", [new("areas", ["Livsmedel (wood)"])]));
    }

    [Theory]
    [InlineData("societal-challenges", SocietalChallenges.LocalAndGlobal)]
    [InlineData("societal-challenges-local", SocietalChallenges.Local)]
    [InlineData("societal-challenges-global", SocietalChallenges.Global)]
    [InlineData("growth", SocietalChallenges.None)]
    public void A_criterion_of_societal_challenges_is_known_by_its_id(string id, SocietalChallenges asked) =>
        WeightedCriterion.Of(new Criterion(id, Text.Swedish("Bidrag"), 1, 1, 5)).Societal.Should().Be(asked);
}
