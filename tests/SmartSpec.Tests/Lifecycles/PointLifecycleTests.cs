using Stateless;

namespace SmartSpec.Tests;

public sealed class PointLifecycleTests : LifecycleTests<PointStep, PointTrigger>
{
    private protected override Domain<PointStep, PointTrigger> Domain => DomainTables.Point;

    private protected override Lifecycle<PointStep, PointTrigger> Table => PointLifecycle.Table;

    private protected override Action<StateMachine<PointStep, PointTrigger>> Describe => PointLifecycle.Describe;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(PointStep step, PointTrigger trigger)
    {
        trigger.Should().Be(PointTrigger.Answer);
        PointAnswer answer = new(PointOutcome.Declined, Said.Why);
        var attempt = Given(Stories.PointAt(step)).When(new DialogueCommand.AnswerPoint(Known.Point, answer), People.AreaLead);
        if (Domain.Next(step, trigger) is { } next)
            attempt
                .Then(new DialogueEvent.PointAnswered(Known.Point, answer))
                .Strategy.Points[Known.Point]
                .Step.Should()
                .Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
