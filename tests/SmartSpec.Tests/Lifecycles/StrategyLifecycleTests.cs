using Stateless;

namespace SmartSpec.Tests;

public sealed class StrategyLifecycleTests : LifecycleTests<StrategyStep, StrategyTrigger>
{
    private protected override Domain<StrategyStep, StrategyTrigger> Domain => DomainTables.Strategy;

    private protected override Lifecycle<StrategyStep, StrategyTrigger> Table => StrategyLifecycle.Table;

    private protected override Action<StateMachine<StrategyStep, StrategyTrigger>> Describe => StrategyLifecycle.Describe;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(StrategyStep step, StrategyTrigger trigger)
    {
        var story = Given(Stories.StrategyAt(StrategyStep.Preparing).Do(Decisions.Any, People.Board)).To(step);
        var attempt = story.When(Command(trigger), People.Board);
        if (Domain.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Step.Should().Be(next);
        else
            RefusedByStep(attempt, Domain.From(step).Select(other => $"act.{StrategyLifecycle.Table.Key(other)}"));
    }

    private static Command Command(StrategyTrigger trigger) =>
        trigger switch
        {
            StrategyTrigger.Launch => new StrategyCommand.Launch(Decisions.Id),
            StrategyTrigger.Abandon => new StrategyCommand.Abandon(Said.Why),
            StrategyTrigger.WindDown => new StrategyCommand.WindDown(Decisions.Id),
            _ => Decisions.Close,
        };
}
