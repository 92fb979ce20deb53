namespace SmartSpec.Tests;

public sealed class ChangeLifecycleTests : LifecycleTests<ChangeStep>
{
    public static TheoryData<ChangeStep, string> Commanded =>
        [
            .. Enum.GetValues<ChangeStep>()
                .SelectMany(step =>
                    Enum.GetValues<ChangeTrigger>()
                        .Where(trigger =>
                            ChangeRules.HasCommand(trigger) && (step, trigger) != (ChangeStep.Assessed, ChangeTrigger.Assess)
                        )
                        .Select(trigger => (step, $"{trigger}"))
                ),
        ];

    [Theory]
    [MemberData(nameof(Commanded))]
    public void The_command_leads_where_the_table_says_or_is_refused(ChangeStep step, string name)
    {
        var trigger = Enum.Parse<ChangeTrigger>(name);
        var attempt = Given(Stories.ChangeAt(step).Decided())
            .When(
                Command(trigger),
                trigger is ChangeTrigger.Assess or ChangeTrigger.Withdraw ? People.ProcessLead : People.Board
            );
        if (DomainTables.Change.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Changes[Known.Change].Step.Should().Be(next);
        else
            RefusedByStep(
                attempt,
                DomainTables
                    .Change.From(step)
                    .Where(ChangeRules.HasCommand)
                    .Select(other => $"act.{ChangeLifecycle.Table.Key(other)}")
            );
    }

    private static Command Command(ChangeTrigger trigger) =>
        trigger switch
        {
            ChangeTrigger.Assess => new ChangeCommand.Assess(Known.Change, Sample.Text),
            ChangeTrigger.Approve => new ChangeCommand.Approve(
                Known.Change,
                Decisions.Id,
                Make.Day(2021, 6, 1),
                Waivers: [new("not-premature", Sample.Text)]
            ),
            ChangeTrigger.Reject => new ChangeCommand.Reject(Known.Change, Decisions.Id, Sample.Text),
            ChangeTrigger.Withdraw => new ChangeCommand.Withdraw(Known.Change, Sample.Text),
            _ => new ChangeCommand.Rescind(Known.Change, Decisions.Id, Sample.Text),
        };
}
