namespace SmartSpec.Tests;

public sealed class StrategyLifecycleTests : LifecycleTests<StrategyStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(StrategyStep step, string name)
    {
        var trigger = Enum.Parse<StrategyTrigger>(name);
        var story = Given(Stories.StrategyAt(StrategyStep.Preparing).Do(Decisions.Any, People.Board)).To(step);
        var attempt = story.When(Command(trigger), People.Board);
        if (DomainTables.Strategy.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Step.Should().Be(next);
        else
            RefusedByStep(attempt, DomainTables.Strategy.From(step).Select(other => $"act.{StrategyLifecycle.Table.Key(other)}"));
    }

    private static Command Command(StrategyTrigger trigger) =>
        trigger switch
        {
            StrategyTrigger.Launch => new StrategyCommand.Launch(Decisions.Id),
            StrategyTrigger.Abandon => new StrategyCommand.Abandon(Sample.Text),
            StrategyTrigger.WindDown => new StrategyCommand.WindDown(Decisions.Id),
            _ => Decisions.Close,
        };
}
