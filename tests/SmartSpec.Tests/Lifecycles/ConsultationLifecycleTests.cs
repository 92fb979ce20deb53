namespace SmartSpec.Tests;

public sealed class ConsultationLifecycleTests : LifecycleTests<ConsultationStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(ConsultationStep step, string name)
    {
        var trigger = Enum.Parse<ConsultationTrigger>(name);
        Command command = trigger switch
        {
            ConsultationTrigger.Close => new ConsultationCommand.Close(Known.Consultation),
            ConsultationTrigger.Conclude => new ConsultationCommand.Conclude(Known.Consultation, Sample.Text),
            _ => new ConsultationCommand.Cancel(Known.Consultation, Sample.Text),
        };
        var attempt = Given(Stories.ConsultationAt(step)).When(command, People.AreaLead);
        if (DomainTables.Consultation.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Consultations[Known.Consultation].Step.Should().Be(next);
        else
            RefusedByStep(
                attempt,
                DomainTables.Consultation.From(step).Select(other => $"act.{ConsultationLifecycle.Table.Key(other)}")
            );
    }

    [Fact]
    public void Extending_leaves_a_consultation_open() =>
        Given(Stories.ConsultationAt(ConsultationStep.Open))
            .When(new ConsultationCommand.Extend(Known.Consultation, new LocalDate(2021, 3, 1), Sample.Text), People.AreaLead)
            .Then(new ConsultationEvent.Extended(Known.Consultation, new LocalDate(2021, 3, 1), Sample.Text))
            .Strategy.Consultations[Known.Consultation]
            .Step.Should()
            .Be(ConsultationStep.Open);
}
