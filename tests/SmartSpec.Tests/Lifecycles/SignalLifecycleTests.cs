namespace SmartSpec.Tests;

public sealed class SignalLifecycleTests : LifecycleTests<SignalStep>
{
    [Theory]
    [InlineData(SignalStep.Raised)]
    [InlineData(SignalStep.Answered)]
    [InlineData(SignalStep.Cleared)]
    public void Answering_leads_where_the_table_says_or_is_refused(SignalStep step)
    {
        var attempt = Given(Stories.SignalAt(step))
            .When(new SignalCommand.Answer(Known.Signal, SignalOutcome.Explained, Sample.Text), People.AreaLead);
        if (DomainTables.Signal.Next(step, SignalTrigger.Answer) is { } next)
            attempt.ThenAccepted().Strategy.Signals[Known.Signal].Step.Should().Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
