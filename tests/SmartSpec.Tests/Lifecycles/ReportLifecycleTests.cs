namespace SmartSpec.Tests;

public sealed class ReportLifecycleTests : LifecycleTests<ReportStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_report_goes_where_the_table_says_or_is_refused(ReportStep step, string name)
    {
        var trigger = Enum.Parse<ReportTrigger>(name);
        ReportCommand command = trigger switch
        {
            ReportTrigger.Submit => new ReportCommand.Submit(Known.Report, Sample.Text),
            ReportTrigger.Accept => new ReportCommand.Accept(Known.Report),
            ReportTrigger.Return => new ReportCommand.Return(Known.Report, Sample.Text),
            _ => new ReportCommand.Excuse(Known.Report, Sample.Text),
        };
        var attempt = Given(Stories.ReportAt(step)).When(command, People.ProcessLead);
        if (DomainTables.Report.Next(step, trigger) is { } to)
            attempt.ThenAccepted().Strategy.FindReport(Known.Report)!.Step.Should().Be(to);
        else
            RefusedByStep(attempt, DomainTables.Report.From(step).Select(next => $"act.{ReportLifecycle.Table.Key(next)}"));
    }
}
