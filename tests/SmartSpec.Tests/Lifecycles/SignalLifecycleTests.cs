using Stateless;

namespace SmartSpec.Tests;

public sealed class SignalLifecycleTests : LifecycleTests<SignalStep, SignalTrigger>
{
    private protected override Domain<SignalStep, SignalTrigger> Domain => DomainTables.Signal;

    private protected override Lifecycle<SignalStep, SignalTrigger> Table => SignalLifecycle.Table;

    private protected override Action<StateMachine<SignalStep, SignalTrigger>> Describe => SignalLifecycle.Describe;

    [Theory]
    [InlineData(SignalStep.Raised)]
    [InlineData(SignalStep.Answered)]
    [InlineData(SignalStep.Cleared)]
    public void Answering_leads_where_the_table_says_or_is_refused(SignalStep step)
    {
        var attempt = Given(Stories.SignalAt(step))
            .When(new SignalCommand.Answer(Known.Signal, SignalOutcome.Explained, Said.Why), People.AreaLead);
        if (Domain.Next(step, SignalTrigger.Answer) is { } next)
            attempt.ThenAccepted().Strategy.Signals[Known.Signal].Step.Should().Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
