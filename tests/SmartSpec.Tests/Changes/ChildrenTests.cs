namespace SmartSpec.Tests;

/// <summary>What becomes of what is open about an area that a change ends.</summary>
public sealed class ChildrenTests
{
    private static readonly Subject Bio = new(SubjectKind.Area, "bio");

    [Fact]
    public void A_consultation_on_an_area_goes_on_about_what_it_became()
    {
        var story = Two()
            .Do(
                new ConsultationCommand.Open("hearing", new(SubjectKind.Area, Known.Food), Two().Today.PlusDays(60), Sample.Text),
                People.ProcessLead
            );
        Merged(story)
            .Strategy.Consultations["hearing"]
            .Should()
            .Match<Consultation>(entry => entry.Subject == Bio && entry.Step == ConsultationStep.Open);
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food))
            .Strategy.Consultations["hearing"]
            .Step.Should()
            .Be(ConsultationStep.Cancelled);
    }

    [Fact]
    public void A_version_in_hand_is_given_up_or_where_it_is_stated_so_carried_as_a_draft()
    {
        var story = Stories
            .StrategyAt(StrategyStep.Running)
            .WithPlanAt(PlanKind.Development, PlanStep.Deciding)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water");
        Merged(story).Strategy.Plans[Known.DevelopmentPlan].Step.Should().Be(PlanStep.Discarded);
        Merged(story, new ChildFate(new(SubjectKind.Plan, Known.DevelopmentPlan), FateKind.Carried))
            .Strategy.Plans[Known.DevelopmentPlan]
            .Should()
            .Match<PlanVersion>(plan => plan.Step == PlanStep.Drafting && plan.Area == "bio" && plan.Number == 1);
    }

    [Fact]
    public void An_evaluation_goes_on_about_what_the_area_became_and_so_does_what_it_recommends()
    {
        var after = Merged(Two().WithEvaluationAt(EvaluationStep.Underway));
        after.Strategy.Evaluations[Known.Evaluation].Areas.Should().Equal("bio");
        var open = Two()
            .WithEvaluationAt(EvaluationStep.Underway)
            .Do(
                new EvaluationCommand.Report(
                    Known.Evaluation,
                    [new(Known.Finding, Sample.Text)],
                    [new("r", Sample.Text, Known.Food)]
                ),
                People.Evaluator
            );
        Merged(open).Strategy.Recommendations["r"].Area.Should().Be((Id<Area>)"bio");
    }

    [Fact]
    public void A_report_that_is_due_is_owed_by_the_successor_once_and_need_not_be_where_there_is_none()
    {
        var due = Two(StorySetting.FollowedUp).WithCycleOpened();
        var cycle = due.Strategy.OpenCycles().Single();
        Merged(due)
            .Strategy.Cycles[cycle.Id]
            .Reports.Select(report => (report.Area?.Value, report.Step))
            .Should()
            .Equal((null, ReportStep.Due), ("bio", ReportStep.Due), ("water", ReportStep.Excused));
        due.WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food))
            .Strategy.Cycles[cycle.Id]
            .ReportOn(Known.Food)!
            .Step.Should()
            .Be(ReportStep.Excused);
    }

    [Fact]
    public void A_signal_is_cleared_with_its_area_and_raised_again_where_the_cause_has_gone()
    {
        var raised = Stories.SignalAt(SignalStep.Raised);
        var after = raised
            .WithAreaAt(AreaStep.Implementing, "water")
            .WithChangeAt(
                ChangeStep.InEffect,
                new ChangeProposal.Merge([Known.Food, "water"], new("bio", Sample.Text, Sample.Text, People.AreaLead.Id))
            );
        after
            .Strategy.Signals[Known.Signal]
            .Should()
            .Match<Signal>(signal => signal.Step == SignalStep.Cleared && signal.ClearedBecause == SignalEnd.AreaEnded);
        Given(after)
            .AfterDays(7)
            .WhenSettled()
            .ThenAccepted()
            .Strategy.OpenSignals()
            .Should()
            .Contain(signal => signal.Subject == raised.Strategy.Signals[Known.Signal].Subject && signal.Area == "bio");
    }

    private static Story Two(StorySetting? setting = null) =>
        Stories.AreaAt(AreaStep.Implementing, setting: setting).WithAreaAt(AreaStep.Implementing, "water");

    private static Story Merged(Story story, params IEnumerable<ChildFate> fates) =>
        story.WithChangeAt(
            ChangeStep.InEffect,
            new ChangeProposal.Merge([Known.Food, "water"], new("bio", Sample.Text, Sample.Text, People.AreaLead.Id)),
            fates: fates
        );
}
