namespace SmartSpec.Tests;

public sealed class PausingTests
{
    [Theory]
    [InlineData(AreaStep.DevelopmentPlanning)]
    [InlineData(AreaStep.ActionPlanning)]
    [InlineData(AreaStep.Implementing)]
    public void A_selected_area_is_paused_and_its_step_stays(AreaStep step)
    {
        var story = Stories.AreaAt(step).Decided();
        var until = story.Today.PlusDays(90);
        var paused = Given(story)
            .When(new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text, until), People.Board)
            .Then(new AreaEvent.Paused(Known.Food, Decisions.Id, story.Today, Sample.Text, until))
            .Strategy.Areas[Known.Food];
        paused
            .Paused.Should()
            .Be(
                new AreaPause
                {
                    Since = story.Today,
                    Reason = Sample.Text,
                    Until = until,
                    Decision = Decisions.Id,
                }
            );
        paused.Step.Should().Be(step);
    }

    [Theory]
    [InlineData("development-plan.submit")]
    [InlineData("development-plan.adopt")]
    [InlineData("action-plan.mobilise")]
    [InlineData("action-plan.submit")]
    [InlineData("action-plan.adopt")]
    [InlineData("effort.start")]
    public void What_would_commit_a_paused_area_further_waits_until_it_is_resumed(string act)
    {
        var (story, command) = Acts.Of(act);
        var attempt = Given(story.WithAreaPaused()).When(command, By(act));
        attempt.ThenRefused("area-paused");
        attempt.Reasons.Single().Kind.Should().Be(ReasonKind.Rule);
        attempt.Reasons.Single().MendedBy.Should().Be("area.resume");
        attempt.Reasons.Single().WhoCan.Should().Equal(Role.DecisionBody, Role.SteeringGroup);
        Given(story.WithAreaPaused().Do(Resume, People.Board)).When(command, By(act)).ThenAccepted();
    }

    [Theory]
    [InlineData("development-plan.draft")]
    [InlineData("development-plan.define-field")]
    [InlineData("development-plan.consult")]
    [InlineData("development-plan.return")]
    [InlineData("development-plan.rescind")]
    [InlineData("action-plan.list-efforts")]
    [InlineData("action-plan.add-effort")]
    [InlineData("effort.propose")]
    [InlineData("effort.prioritise")]
    [InlineData("effort.finance")]
    [InlineData("effort.pause")]
    [InlineData("effort.resume")]
    [InlineData("effort.complete")]
    [InlineData("funding.commit")]
    [InlineData("funding.pay")]
    [InlineData("indicator.define")]
    [InlineData("indicator.amend")]
    [InlineData("point.answer")]
    [InlineData("consultation.close")]
    [InlineData("call.announce")]
    [InlineData("review.open")]
    public void All_else_goes_on_in_a_paused_area(string act)
    {
        var (story, command) = Acts.Of(act);
        Given(story.WithAreaPaused()).When(command, By(act)).ThenAccepted();
    }

    [Fact]
    public void An_adopted_plan_takes_effect_on_its_day_while_the_area_is_paused() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted).WithAreaPaused())
            .AfterDays(30)
            .WhenSettled()
            .Then(
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan)
            )
            .Strategy.Areas[Known.Food]
            .Paused.Should()
            .NotBeNull();

    [Fact]
    public void Another_area_is_not_blocked() =>
        Given(Stories.EffortAt(EffortStep.Financed).WithAreaAt(AreaStep.DevelopmentPlanning, "water").WithAreaPaused("water"))
            .When(new EffortCommand.Start(Known.Effort), People.EffortOwner)
            .ThenAccepted();

    [Fact]
    public void Resuming_takes_the_mark_away() =>
        Given(Stories.PausedArea())
            .When(Resume, People.SteeringGroup)
            .Then(new AreaEvent.Resumed(Known.Food, Known.PauseDecisionOf(Known.Food), Sample.Text))
            .Strategy.Areas[Known.Food]
            .Paused.Should()
            .BeNull();

    [Fact]
    public void The_day_until_when_it_is_expected_resumes_nothing() =>
        Given(Stories.PausedArea())
            .AfterDays(400)
            .WhenSettled()
            .ThenNothing()
            .Strategy.Areas[Known.Food]
            .Paused.Should()
            .NotBeNull();

    [Fact]
    public void The_mark_ends_with_the_area() =>
        Stories
            .PausedArea(AreaStep.DevelopmentPlanning)
            .WoundDown()
            .Ended()
            .Strategy.Areas[Known.Food]
            .Should()
            .BeEquivalentTo(new { Step = AreaStep.Closed, Paused = default(AreaPause) });

    [Fact]
    public void What_is_paused_is_not_paused_again_and_what_goes_on_is_not_resumed()
    {
        Given(Stories.PausedArea()).When(Pause(Known.PauseDecisionOf(Known.Food)), People.Board).ThenRefused("area-paused");
        Given(Stories.AreaAt(AreaStep.Implementing).Decided())
            .When(new AreaCommand.Resume(Known.Food, Decisions.Id, Sample.Text), People.Board)
            .ThenRefused("area-not-paused");
    }

    [Theory]
    [InlineData(AreaStep.Proposed)]
    [InlineData(AreaStep.Nominated)]
    [InlineData(AreaStep.Deselected)]
    public void An_area_that_is_not_selected_is_not_paused(AreaStep step) =>
        Given(Stories.AreaAt(step).Decided()).When(Pause(Decisions.Id), People.Board).ThenRefused("not-editable");

    [Fact]
    public void Pausing_and_resuming_rest_on_a_decision()
    {
        Given(Stories.AreaAt(AreaStep.Implementing)).When(Pause(null), People.Board).ThenRefused("decision-recorded");
        Given(Stories.PausedArea())
            .When(new AreaCommand.Resume(Known.Food, null, Sample.Text), People.Board)
            .ThenRefused("decision-recorded");
    }

    [Fact]
    public void It_is_expected_until_today_or_later()
    {
        var story = Stories.AreaAt(AreaStep.Implementing).Decided();
        Given(story)
            .When(Pause(Decisions.Id) with { Until = story.Today.PlusDays(-1) }, People.Board)
            .ThenRefused("out-of-range")
            .When(Pause(Decisions.Id) with { Until = story.Today }, People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void Next_steps_offer_to_resume_and_name_what_waits()
    {
        var steps = Stories.EffortAt(EffortStep.Financed).WithAreaPaused().NextSteps(People.Board);
        steps.Should().ContainSingle(step => step.Act == "area.resume").Which.Input.Should().Equal("reason", "decision");
        steps.Should().NotContain(step => step.Act == "area.pause");
        steps.Single(step => step.Act == "effort.start").Reasons.Select(reason => reason.Code).Should().Contain("area-paused");
        var going = Stories.AreaAt(AreaStep.Implementing).NextSteps(People.Board);
        going.Should().ContainSingle(step => step.Act == "area.pause").Which.IsPossible.Should().BeTrue();
        going.Should().NotContain(step => step.Act == "area.resume");
    }

    private static AreaCommand.Resume Resume => new(Known.Food, Known.PauseDecisionOf(Known.Food), Sample.Text);

    private static AreaCommand.Pause Pause(Id<Decision>? decision) => new(Known.Food, decision, Sample.Text);

    private static Actor By(string act) =>
        People.All.First(person =>
            ProcessDefinition
                .Default.RolesFor(act)
                .Any(role => person.Has(role) || (role == Role.AreaLead && person == People.AreaLead))
        );
}
