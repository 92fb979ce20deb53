namespace SmartSpec.Tests;

public sealed class EffortLifecycleTests : LifecycleTests<EffortStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(EffortStep step, string name)
    {
        var trigger = Enum.Parse<EffortTrigger>(name);
        var attempt = Given(Stories.EffortAt(step)).When(Command(trigger), People.AreaLead);
        if (DomainTables.Effort.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Efforts[Known.Effort].Step.Should().Be(next);
        else
            RefusedByStep(attempt, DomainTables.Effort.From(step).Select(other => $"act.{EffortLifecycle.Table.Key(other)}"));
    }

    private static Command Command(EffortTrigger trigger) =>
        trigger switch
        {
            EffortTrigger.Prioritise => new EffortCommand.Prioritise(Known.Effort, 1, Sample.Text),
            EffortTrigger.Finance => new EffortCommand.Finance(Known.Effort),
            EffortTrigger.Start => new EffortCommand.Start(Known.Effort),
            EffortTrigger.Pause => new EffortCommand.Pause(Known.Effort, Sample.Text),
            EffortTrigger.Resume => new EffortCommand.Resume(Known.Effort),
            EffortTrigger.LoseFunding => new EffortCommand.LoseFunding(Known.Effort, Sample.Text),
            EffortTrigger.Complete => Make.Completion(Known.Effort),
            _ => new EffortCommand.Cancel(Known.Effort, Sample.Text),
        };
}
