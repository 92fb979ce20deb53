using Stateless;

namespace SmartSpec.Tests;

public sealed class FollowUpLifecycleTests : LifecycleTests<FollowUpStep, FollowUpTrigger>
{
    private protected override Domain<FollowUpStep, FollowUpTrigger> Domain => DomainTables.FollowUp;

    private protected override Lifecycle<FollowUpStep, FollowUpTrigger> Table => FollowUpLifecycle.Table;

    private protected override Action<StateMachine<FollowUpStep, FollowUpTrigger>> Describe => FollowUpLifecycle.Describe;

    [Theory]
    [InlineData(FollowUpStep.Scheduled)]
    [InlineData(FollowUpStep.Open)]
    [InlineData(FollowUpStep.Closed)]
    public void Closing_leads_where_the_table_says_or_is_refused(FollowUpStep step)
    {
        var attempt = Given(Stories.CycleAt(step).WithReportsAccepted())
            .When(new FollowUpCommand.Close(Known.Cycle, Said.Why), People.ProcessLead);
        if (Domain.Next(step, FollowUpTrigger.Close) is { } next)
            attempt.ThenAccepted().Strategy.Cycles[Known.Cycle].Step.Should().Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
