namespace SmartSpec.Tests;

public sealed class PointLifecycleTests : LifecycleTests<PointStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(PointStep step, string name)
    {
        var trigger = Enum.Parse<PointTrigger>(name);
        trigger.Should().Be(PointTrigger.Answer);
        PointAnswer answer = new(PointOutcome.Declined, Sample.Text);
        var attempt = Given(Stories.PointAt(step)).When(new DialogueCommand.AnswerPoint(Known.Point, answer), People.AreaLead);
        if (DomainTables.Point.Next(step, trigger) is { } next)
            attempt
                .Then(new DialogueEvent.PointAnswered(Known.Point, answer))
                .Strategy.Points[Known.Point]
                .Step.Should()
                .Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
