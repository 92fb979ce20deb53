namespace SmartSpec.Tests;

/// <summary>What can be done next, by whom, and what blocks it.</summary>
public sealed partial class NextStepTests
{
    [Fact]
    public void The_board_can_launch_or_abandon_what_is_prepared()
    {
        var steps = Acts(Stories.StrategyAt(StrategyStep.Preparing), People.Board);
        steps
            .Where(step => !step.IsEdit)
            .Select(step => (step.Act, step.IsPossible))
            .Should()
            .Equal(("strategy.launch", true), ("strategy.abandon", true));
        steps[0]
            .Gates.Should()
            .Equal(
                new GateJudgement { Gate = "charter-complete", Standing = GateStanding.Met },
                new GateJudgement { Gate = "managing-body", Standing = GateStanding.Met },
                new GateJudgement { Gate = "regional-goal", Standing = GateStanding.Met },
                new GateJudgement { Gate = "decision-recorded", Standing = GateStanding.DependsOnInput }
            );
    }

    [Fact]
    public void What_blocks_a_step_is_named_with_every_gate_judged()
    {
        var nominate = Step(
            Stories.AreaAt(AreaStep.Proposed).Do(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead),
            People.AreaLead,
            "area.nominate"
        );
        nominate.IsPossible.Should().BeFalse();
        nominate
            .Reasons.Select(reason => reason.Code)
            .Should()
            .Equal(
                "assets-in-kinds",
                "opportunity-linked",
                "challenge-linked",
                "goal-linked",
                "criteria-assessed",
                "dialogue-helices"
            );
        nominate.Gates.Should().AllSatisfy(gate => gate.Standing.Should().Be(GateStanding.Unmet));
        nominate.Input.Should().Equal("motivation");
        nominate.Commands.Should().Equal("area.nominate");
    }

    [Fact]
    public void An_area_lead_sees_that_selecting_is_not_for_him()
    {
        var select = Step(Stories.AreaAt(AreaStep.Nominated), People.AreaLead, "area.select");
        select.Reasons.Select(reason => reason.Code).Should().BeEquivalentTo(["role", "four-eyes"]);
        select.Reasons.Single(reason => reason.Code == "role").WhoCan.Should().Equal(Role.DecisionBody);
    }

    [Fact]
    public void Who_nominated_and_could_decide_is_blocked_by_four_eyes_alone() =>
        Step(Stories.AreaAt(AreaStep.Nominated), People.AreaLead with { Roles = [Role.DecisionBody] }, "area.select")
            .Reasons.Select(reason => reason.Code)
            .Should()
            .Equal("four-eyes");

    [Fact]
    public void A_full_selection_blocks_the_next_one() =>
        Step(
            Stories
                .AreaAt(AreaStep.Nominated, setting: StorySetting.Default.WithGates("area.select", new AreaGate.LimitedNumber(1)))
                .WithAreaAt(AreaStep.DevelopmentPlanning, "water"),
            People.Board,
            "area.select",
            Known.Food
        )
            .Gates.Should()
            .Equal(new GateJudgement { Gate = "limited-number", Standing = GateStanding.Unmet });

    [Fact]
    public void Adopting_depends_on_the_decision_and_the_day() =>
        Step(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding), People.Board, "development-plan.adopt")
            .Gates.Should()
            .BeEquivalentTo([
                new GateJudgement { Gate = "decision-recorded", Standing = GateStanding.DependsOnInput },
                new() { Gate = "four-eyes", Standing = GateStanding.DependsOnInput },
                new() { Gate = "effective-date-valid", Standing = GateStanding.DependsOnInput },
                new() { Gate = "opportunities-analysed", Standing = GateStanding.Met },
                new() { Gate = "fields-defined", Standing = GateStanding.Met },
                new() { Gate = "sustainability-assessed", Standing = GateStanding.Met },
                new() { Gate = "points-answered", Standing = GateStanding.Met },
                new() { Gate = "consultation-length", Standing = GateStanding.Met },
            ]);

    [Fact]
    public void What_the_strategys_step_forbids_is_listed_as_blocked_by_that()
    {
        var select = Step(
            Story
                .Founded()
                .Do(new AreaCommand.Propose("food", Sample.Text, Sample.Text), People.ProcessLead)
                .Do(new AreaCommand.BeginAnalysis("food"), People.ProcessLead)
                is var story
                ? story.With(
                    story.Strategy with
                    {
                        Areas = story.Strategy.Areas.Change("food", area => area with { Step = AreaStep.Nominated }),
                    }
                )
                : null!,
            People.Board,
            "area.select"
        );
        select.IsPossible.Should().BeFalse();
        select.Reasons.Select(reason => reason.Code).Should().Equal("strategy-step");
    }

    [Fact]
    public void A_plan_may_be_adopted_after_the_period_back_to_its_last_days() =>
        Step(
            Stories
                .PlanAt(PlanKind.Development, PlanStep.Deciding)
                .On(Make.Day(2028, 1, 10))
                .WhenSettledAcrossGap()
                .ThenAccepted(),
            People.Board,
            "development-plan.adopt"
        )
            .IsPossible.Should()
            .BeTrue();

    private static PlanCommand.DefineField Another =>
        new(Known.SecondDevelopmentPlan, "new-field", Sample.Text, Sample.Text, [Known.ResultIndicator]);

    [Fact]
    public void A_waivable_gate_is_shown_as_such()
    {
        var close = Step(
            Stories.EffortAt(EffortStep.Proposed).Decided().Do(new StrategyCommand.WindDown(Decisions.Id), People.Board),
            People.Board,
            "strategy.close"
        );
        close.IsPossible.Should().BeTrue();
        close.Gates.Should().Contain(new GateJudgement { Gate = "efforts-ended", Standing = GateStanding.Waivable });
    }

    [Fact]
    public void An_effort_owner_can_start_what_is_financed_and_is_in_the_plan_in_force()
    {
        Step(Stories.EffortAt(EffortStep.Financed), People.EffortOwner, "effort.start").IsPossible.Should().BeTrue();
        Step(
            Stories.EffortAt(EffortStep.Prioritised).Do(new EffortCommand.Finance(Known.Effort), People.AreaLead),
            People.EffortOwner,
            "effort.start"
        )
            .Reasons.Select(reason => reason.Code)
            .Should()
            .Equal("action-plan-in-force");
    }

    [Fact]
    public void A_stakeholder_may_propose_and_raise_points() =>
        Acts(Stories.AreaAt(AreaStep.ActionPlanning), People.Stakeholder)
            .Where(step => step.IsPossible)
            .SelectMany(step => step.Commands.Select(command => $"{step.Subject.Kind}: {command}"))
            .Should()
            .BeEquivalentTo(
                "Strategy: area.propose",
                "Strategy: change.propose",
                "Strategy: point.raise",
                "Area: point.raise",
                "Area: change.propose",
                "Area: effort.propose",
                "Plan: point.raise"
            );

    [Fact]
    public void A_reader_can_do_nothing()
    {
        Acts(Stories.EffortAt(EffortStep.Underway), People.Reader).Should().NotContain(step => step.IsPossible);
        Acts(Stories.EffortAt(EffortStep.Underway), People.Reader)
            .Should()
            .AllSatisfy(step => step.Reasons.Should().Contain(reason => reason.Code == "role"));
    }

    [Fact]
    public void Steps_can_be_listed_for_one_object_and_what_belongs_to_it()
    {
        var story = Stories.EffortAt(EffortStep.Proposed).WithAreaAt(AreaStep.Nominated, "water");
        story
            .NextSteps(People.AreaLead, new(SubjectKind.Area, Known.Food))
            .Select(step => step.Subject.ToString())
            .Distinct()
            .Should()
            .BeEquivalentTo(["area:food", "plan:food-development-1", "effort:demo-farm"]);
    }

    [Fact]
    public void What_is_due_counts_as_done() =>
        Step(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted).AfterDays(30), People.AreaLead, "action-plan.draft")
            .IsPossible.Should()
            .BeTrue();

    private static IReadOnlyList<NextStep> Acts(Story story, Actor by) => story.NextSteps(by);

    private static NextStep Step(Story story, Actor by, string act, string? area = null) =>
        story.NextSteps(by, area is null ? null : new Subject(SubjectKind.Area, area)).Single(step => step.Act == act);
}
