namespace SmartSpec.Tests;

public sealed class ReportTests
{
    private static readonly ReportCommand.Submit Submit = new(Known.Report, Sample.Text);

    private static readonly LocalDate DueOn = Make.Day(2021, 5, 14);

    [Fact]
    public void A_report_is_submitted_with_what_it_says_and_accepted_by_somebody_else()
    {
        var story = Stories.ReportAt(ReportStep.Due);
        var report = Given(story)
            .When(new ReportCommand.Submit(Known.Report, Sample.Text, Sample.Text, Sample.Text), People.AreaLead)
            .Then(
                new ReportEvent.Submitted(
                    Known.Report,
                    story.Today,
                    Sample.Text,
                    Sample.Text,
                    Sample.Text,
                    new([People.AreaLead.Id])
                )
            )
            .When(new ReportCommand.Accept(Known.Report), People.ProcessLead)
            .Then(new ReportEvent.Accepted(Known.Report, FourEyes.Persons))
            .Strategy.FindReport(Known.Report)!;
        report
            .Should()
            .Be(
                new CycleReport
                {
                    Id = Known.Report,
                    Area = Known.Food,
                    Step = ReportStep.Accepted,
                    Status = Sample.Text,
                    Deviations = Sample.Text,
                    Outlook = Sample.Text,
                    SubmittedOn = story.Today,
                    Proposers = [new([People.AreaLead.Id])],
                }
            );
        report.Cycle.Value.Should().Be(Known.Cycle);
    }

    [Fact]
    public void Nobody_accepts_a_report_that_they_submitted_themselves()
    {
        var submitted = Stories
            .ReportAt(ReportStep.Due)
            .Do(new ReportCommand.Submit(Known.StrategyReport, Sample.Text), People.ProcessLead);
        Given(submitted)
            .When(new ReportCommand.Accept(Known.StrategyReport), People.ProcessLead)
            .ThenRefused("four-eyes")
            .When(new ReportCommand.Accept(Known.StrategyReport), People.SecondProcessLead)
            .ThenAccepted();
        var reason = Given(submitted).When(new ReportCommand.Accept(Known.StrategyReport), People.ProcessLead).Reasons.Single();
        reason.MendedBy.Should().BeNull("it rests on no decision");
        reason.WhoCan.Should().Equal(Role.ProcessLead, Role.SteeringGroup);
        submitted
            .NextSteps(People.ProcessLead, new Subject(SubjectKind.Report, Known.StrategyReport))
            .Single(step => step.Act == "report.accept")
            .IsPossible.Should()
            .BeFalse();
        submitted
            .NextSteps(People.SecondProcessLead, new Subject(SubjectKind.Report, Known.StrategyReport))
            .Single(step => step.Act == "report.accept")
            .IsPossible.Should()
            .BeTrue();
    }

    [Fact]
    public void A_report_that_is_returned_is_due_again_and_its_content_remains_visible()
    {
        var returned = Given(Stories.ReportAt(ReportStep.Submitted))
            .When(new ReportCommand.Return(Known.Report, Sample.Text), People.ProcessLead)
            .Then(new ReportEvent.Returned(Known.Report, Sample.Text));
        var report = returned.Strategy.FindReport(Known.Report)!;
        (report.Step, report.Reason).Should().Be((ReportStep.Due, Sample.Text));
        report.Status.Should().NotBeNull();
        returned
            .When(Submit, People.AreaLead)
            .ThenAccepted()
            .Strategy.FindReport(Known.Report)!
            .Deviations.Should()
            .BeNull("the new one says nothing of that");
    }

    [Fact]
    public void The_strategys_own_report_is_not_the_area_leads() =>
        Given(Stories.ReportAt(ReportStep.Due))
            .When(new ReportCommand.Submit(Known.StrategyReport, Sample.Text), People.AreaLead)
            .ThenRefused("role");

    [Fact]
    public void A_report_that_there_is_not_is_unknown() =>
        Given(Stories.ReportAt(ReportStep.Due))
            .When(Submit with { Report = "2021-04-30.7" }, People.AreaLead)
            .ThenRefused("unknown")
            .When(Submit with { Report = "food" }, People.AreaLead)
            .ThenRefused("unknown")
            .When(Submit with { Report = "2021-08-31.0" }, People.AreaLead)
            .ThenRefused("unknown");

    [Fact]
    public void When_the_cycle_is_closed_its_reports_are_as_they_are()
    {
        var open = StorySetting.FollowedUp.WithGates("follow-up.close");
        Given(
                Stories
                    .CycleAt(FollowUpStep.Open, open)
                    .Do(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            )
            .When(Submit, People.AreaLead)
            .ThenRefused("not-editable");
    }

    [Fact]
    public void A_report_is_late_when_its_day_has_passed_or_it_came_after()
    {
        var due = Stories.ReportAt(ReportStep.Due);
        due.Strategy.LateReports(DueOn).Should().BeEmpty();
        due.Strategy.LateReports(DueOn.PlusDays(1))
            .Select(report => report.Id.Value)
            .Should()
            .Equal(Known.StrategyReport, Known.Report);
        var inTime = due.On(DueOn).Do(Submit, People.AreaLead).Strategy;
        inTime.LateReports(DueOn.PlusDays(1)).Select(report => report.Id.Value).Should().Equal(Known.StrategyReport);
        var late = due.On(DueOn.PlusDays(1)).Do(Submit, People.AreaLead).Strategy;
        late.LateReports(DueOn.PlusDays(1)).Select(report => report.Id.Value).Should().Equal(Known.StrategyReport, Known.Report);
        due.Do(new ReportCommand.Excuse(Known.StrategyReport, Sample.Text), People.ProcessLead)
            .Strategy.LateReports(DueOn.PlusDays(1))
            .Select(report => report.Id.Value)
            .Should()
            .Equal(Known.Report);
    }

    [Fact]
    public void What_is_owed_in_a_cycle_follows_its_reports()
    {
        var (own, food, cycle) = (
            Subject.Of((Id<CycleReport>)Known.StrategyReport),
            Subject.Of((Id<CycleReport>)Known.Report),
            Subject.Of((Id<FollowUpCycle>)Known.Cycle)
        );
        var due = Stories.ReportAt(ReportStep.Due);
        due.Strategy.Obligations()
            .Where(Follows)
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "report.submit",
                    Subject = own,
                    DueOn = DueOn,
                    Role = Role.ProcessLead,
                },
                new Obligation
                {
                    Act = "report.submit",
                    Subject = food,
                    DueOn = DueOn,
                    Role = Role.AreaLead,
                    Who = People.AreaLead.Id,
                },
                new Obligation
                {
                    Act = "follow-up.close",
                    Subject = cycle,
                    DueOn = due.Strategy.WorkingDayFrom(DueOn.PlusDays(30)),
                    Role = Role.ProcessLead,
                }
            );
        Stories
            .ReportAt(ReportStep.Submitted)
            .Strategy.Obligations()
            .Where(Follows)
            .Should()
            .Contain(
                new Obligation
                {
                    Act = "report.accept",
                    Subject = food,
                    DueOn = due.Today.PlusDays(30),
                    Role = Role.ProcessLead,
                }
            );
        Stories.CycleAt(FollowUpStep.Closed).Strategy.Obligations().Where(Follows).Should().BeEmpty();
        Stories.CycleAt(FollowUpStep.Scheduled).Strategy.Obligations().Where(Follows).Should().BeEmpty();
    }

    [Fact]
    public void The_next_steps_of_an_area_hold_its_reports_and_those_of_the_strategy_its_own_and_the_closing()
    {
        var story = Stories.ReportAt(ReportStep.Due);
        Acts(new(SubjectKind.Area, Known.Food)).Should().Equal("report.submit", "report.excuse");
        Acts(new(SubjectKind.Strategy, Known.Strategy)).Should().Equal("follow-up.close", "report.submit", "report.excuse");
        Acts(new(SubjectKind.Cycle, Known.Cycle))
            .Should()
            .Equal("follow-up.close", "report.submit", "report.excuse", "report.submit", "report.excuse");
        story.NextSteps(People.ProcessLead, new Subject(SubjectKind.Cycle, Known.Cycle))[0].Input.Should().Equal("conclusion");

        IEnumerable<string> Acts(Subject about) =>
            story
                .NextSteps(People.ProcessLead, about)
                .Select(step => step.Act)
                .Where(act =>
                    act.StartsWith("report", StringComparison.Ordinal) || act.StartsWith("follow-up", StringComparison.Ordinal)
                );
    }

    [Fact]
    public void A_point_on_a_report_is_listed_under_it_and_in_its_area()
    {
        var story = Stories
            .ReportAt(ReportStep.Submitted)
            .Do(
                new DialogueCommand.RaisePoint(
                    "objection",
                    new(SubjectKind.Report, Known.Report),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            );
        foreach (var about in (Subject[])[new(SubjectKind.Report, Known.Report), new(SubjectKind.Area, Known.Food)])
            story.NextSteps(People.AreaLead, about).Should().Contain(step => step.Act == "point.answer" && step.IsPossible);
    }

    [Fact]
    public void What_became_different_in_a_report_is_described_in_both_languages()
    {
        var (before, after) = (Stories.ReportAt(ReportStep.Due).Strategy, Stories.ReportAt(ReportStep.Submitted).Strategy);
        var differences = Difference.Between(before, after);
        differences.Select(difference => difference.Path).Should().Contain("reports[2021-04-30.1].step");
        differences
            .Select(difference => difference.ToString(Texts.English))
            .Should()
            .Contain(line => line.Contains("due → submitted", StringComparison.Ordinal));
        differences
            .Select(difference => difference.ToString(Texts.Swedish))
            .Should()
            .Contain(line => line.Contains("ska lämnas → inlämnad", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cycles_of_an_area_are_those_in_which_it_is_reported_on()
    {
        var strategy = Stories.CycleAt(FollowUpStep.Open).WithAreaAt(AreaStep.Proposed, "water").WithCycleOpened().Strategy;
        strategy.CyclesOf(Known.Food).Select(cycle => cycle.Number).Should().Equal(1, 2);
        strategy.CyclesOf("water").Should().BeEmpty();
    }

    private static bool Follows(Obligation owed) => owed.Subject.Kind is SubjectKind.Cycle or SubjectKind.Report;
}
