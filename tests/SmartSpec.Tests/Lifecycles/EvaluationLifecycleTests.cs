namespace SmartSpec.Tests;

public sealed class EvaluationLifecycleTests : LifecycleTests<EvaluationStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_command_leads_where_the_table_says_or_is_refused(EvaluationStep step, string name)
    {
        var trigger = Enum.Parse<EvaluationTrigger>(name);
        var attempt = Given(Stories.EvaluationAt(step)).When(Command(trigger), By(trigger));
        if (DomainTables.Evaluation.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Evaluations[Known.Evaluation].Step.Should().Be(next);
        else
            RefusedByStep(
                attempt,
                DomainTables.Evaluation.From(step).Select(other => $"act.{EvaluationLifecycle.Table.Key(other)}")
            );
    }

    private static Command Command(EvaluationTrigger trigger) =>
        trigger switch
        {
            EvaluationTrigger.Commission => new EvaluationCommand.Commission(
                Known.Evaluation,
                Known.University,
                Reason: Sample.Text
            ),
            EvaluationTrigger.Begin => new EvaluationCommand.Begin(Known.Evaluation),
            EvaluationTrigger.Report => new EvaluationCommand.Report(Known.Evaluation, [new("f", Sample.Text)]),
            EvaluationTrigger.Return => new EvaluationCommand.Return(Known.Evaluation, Sample.Text),
            EvaluationTrigger.Conclude => new EvaluationCommand.Conclude(Known.Evaluation, Sample.Text),
            _ => new EvaluationCommand.Cancel(Known.Evaluation, Sample.Text),
        };

    private static Actor By(EvaluationTrigger trigger) =>
        trigger is EvaluationTrigger.Begin or EvaluationTrigger.Report ? People.Evaluator : People.ProcessLead;
}
