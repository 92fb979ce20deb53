namespace SmartSpec.Tests;

/// <summary>What a log or a debugger shows of an outcome, a set and a strategy.</summary>
public sealed class ShortTextTests
{
    [Fact]
    public void Outcomes_sets_and_strategies_are_short()
    {
        var story = Stories.EffortAt(EffortStep.Underway);
        var accepted = story.When(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner).Outcome;
        accepted.ToString().Should().Be("Accepted: 1 event");
        story.When(new AreaCommand.BeginAnalysis("none"), People.AreaLead).Outcome.ToString().Should().Be("Refused: unknown");
        new Outcome.IdAlreadyUsed(story.Strategy, "c").ToString().Should().Be("IdAlreadyUsed: command c");
        new Outcome.Conflict(story.Strategy).ToString().Should().Be("Conflict");
        Enumerable.Range(1, 3).ToEquatableArray().ToString().Should().Be("[1, 2, 3]");
        Enumerable.Range(1, 2_000).ToEquatableArray().ToString().Should().Be("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …] (2000)");
        story.Strategy.Areas.ToString().Should().Be($"EntitySet<Area> ({story.Strategy.Areas.Count})");
        story.Strategy.ToString().Should().Be($"Strategy {story.Strategy.Id} ({story.Strategy.Length} events)");
    }
}
