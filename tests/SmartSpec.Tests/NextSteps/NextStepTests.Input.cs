namespace SmartSpec.Tests;

/// <content>The input that a step requires, and the edits of an object.</content>
public sealed partial class NextStepTests
{
    [Fact]
    public void What_rests_on_a_decision_requires_it()
    {
        Step(Stories.StrategyAt(StrategyStep.Preparing), People.Board, "strategy.launch").Input.Should().Equal("decision");
        Step(Stories.AreaAt(AreaStep.Nominated), People.Board, "area.deselect").Input.Should().Equal("reason", "decision");
    }

    [Fact]
    public void A_plan_that_leaves_something_out_requires_its_fate() =>
        Step(
            Revisions.Deciding(new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, Known.Field), Another),
            People.Board,
            "development-plan.adopt"
        )
            .Input.Should()
            .Contain("fates");

    [Fact]
    public void Closing_requires_open_items_and_waivers()
    {
        var close = Step(
            Stories.EffortAt(EffortStep.Proposed).Decided().Do(new StrategyCommand.WindDown(Decisions.Id), People.Board),
            People.Board,
            "strategy.close"
        );
        close.Input.Should().BeEquivalentTo("decision", "openItems", "waivers");
    }

    [Fact]
    public void What_can_be_done_to_an_effort_includes_what_measures_it() =>
        Acts(Stories.EffortAt(EffortStep.Proposed), People.EffortOwner)
            .Single(step => step.Act == "effort.edit")
            .Commands.Should()
            .Contain("indicator.define")
            .And.Contain("indicator.amend");

    [Fact]
    public void An_area_lead_can_enter_meetings_on_the_area_and_raise_points_there() =>
        Acts(Stories.AreaAt(AreaStep.UnderAnalysis), People.AreaLead)
            .Single(step => step.Act == "area.edit")
            .Commands.Should()
            .Contain("dialogue.hold-meeting")
            .And.Contain("point.raise");

    [Fact]
    public void Every_checkpoint_that_waits_is_offered_to_the_role_that_ticks_it()
    {
        var setting = StorySetting.Default.WithGates(
            "area.nominate",
            new Checkpoint("gender", Sample.Text, [Role.ProcessLead]),
            new Checkpoint("referral", Sample.Text, [Role.SteeringGroup])
        );
        Acts(Stories.AreaAt(AreaStep.UnderAnalysis, setting: setting), People.SteeringGroup)
            .Single(step => step.Act == "area.edit")
            .Commands.Should()
            .Equal("checkpoint.tick");
    }

    [Fact]
    public void A_checkpoint_on_a_consultation_is_offered_there_and_counts_there()
    {
        var setting = StorySetting.Default.WithGates(
            "consultation.close",
            new Checkpoint("box", Sample.Text, [Role.ProcessLead])
        );
        var story = Stories.ConsultationAt(ConsultationStep.Open, setting);
        var box = Acts(story, People.ProcessLead).Single(step => step.Commands.Contains("checkpoint.tick"));
        box.Subject.Should().Be(new Subject(SubjectKind.Consultation, Known.Consultation));
        Given(story)
            .When(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            .ThenRefused("checkpoint")
            .Do(new CheckpointCommand.Tick("box", box.Subject, Sample.Text), People.ProcessLead)
            .When(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            .ThenAccepted();
    }

    [Fact]
    public void Ordinary_edits_are_grouped_by_object() =>
        Acts(Stories.PlanAt(PlanKind.Development, PlanStep.Drafting), People.AreaLead)
            .Single(step => step.Act == "plan.edit")
            .Commands.Should()
            .Equal(
                "plan.analyse-opportunity",
                "plan.define-field",
                "plan.remove-field",
                "plan.assess-sustainability",
                "point.raise"
            );

    [Fact]
    public void A_new_version_requires_its_reason_and_a_first_one_does_not()
    {
        Step(Stories.AreaAt(AreaStep.ActionPlanning), People.AreaLead, "development-plan.draft").Input.Should().Contain("reason");
        Step(Stories.AreaAt(AreaStep.ActionPlanning), People.AreaLead, "action-plan.draft").Input.Should().NotContain("reason");
    }

    [Fact]
    public void Straight_from_a_draft_submitting_requires_the_reason()
    {
        Step(Stories.PlanAt(PlanKind.Development, PlanStep.Drafting), People.AreaLead, "development-plan.submit")
            .Input.Should()
            .Equal("reason");
        Step(Stories.PlanAt(PlanKind.Development, PlanStep.Answering), People.AreaLead, "development-plan.submit")
            .Input.Should()
            .BeEmpty();
    }

    [Fact]
    public void Where_a_gate_looks_closer_efforts_of_the_same_step_and_owner_are_distinguished()
    {
        var story = Stories
            .EffortAt(
                EffortStep.Proposed,
                StorySetting.Default.WithGates("effort.involve", new Checkpoint("box", Sample.Text, [Role.ProcessLead]))
            )
            .WithEffortAt(EffortStep.Proposed, "pipe")
            .WithEffortAt(EffortStep.Proposed, "field")
            .Do(new CheckpointCommand.Tick("box", Subject.Of(new Id<Effort>("pipe")), Sample.Text), People.ProcessLead);
        Acts(story, People.ProcessLead)
            .Where(step => step.Act == "effort.edit" && step.Commands.Contains("effort.involve"))
            .Select(step => step.Subject.Id)
            .Should()
            .Equal("pipe");
        Acts(story, People.ProcessLead)
            .Count(step => step.Act == "effort.edit" && step.Commands.Contains("effort.assign"))
            .Should()
            .Be(3);
    }
}
