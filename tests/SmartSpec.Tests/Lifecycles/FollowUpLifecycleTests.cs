namespace SmartSpec.Tests;

public sealed class FollowUpLifecycleTests : LifecycleTests<FollowUpStep>
{
    [Theory]
    [InlineData(FollowUpStep.Scheduled)]
    [InlineData(FollowUpStep.Open)]
    [InlineData(FollowUpStep.Closed)]
    public void Closing_leads_where_the_table_says_or_is_refused(FollowUpStep step)
    {
        var attempt = Given(Stories.CycleAt(step).WithReportsAccepted())
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead);
        if (DomainTables.FollowUp.Next(step, FollowUpTrigger.Close) is { } next)
            attempt.ThenAccepted().Strategy.Cycles[Known.Cycle].Step.Should().Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
