namespace SmartSpec.Tests;

public sealed class NextStepTests
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
    public void What_rests_on_a_decision_asks_for_it()
    {
        Step(Stories.StrategyAt(StrategyStep.Preparing), People.Board, "strategy.launch").Input.Should().Equal("decision");
        Step(Stories.AreaAt(AreaStep.Nominated), People.Board, "area.deselect").Input.Should().Equal("reason", "decision");
    }

    [Fact]
    public void A_plan_that_leaves_something_out_asks_for_its_fate() =>
        Step(
            Revisions.Deciding(new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, Known.Field), Another),
            People.Board,
            "development-plan.adopt"
        )
            .Input.Should()
            .Contain("fates");

    [Fact]
    public void Closing_asks_for_what_is_open_and_for_waivers()
    {
        var close = Step(
            Stories.EffortAt(EffortStep.Proposed).Decided().Do(new StrategyCommand.WindDown(Decisions.Id), People.Board),
            People.Board,
            "strategy.close"
        );
        close.Input.Should().BeEquivalentTo("decision", "openItems", "waivers");
    }

    [Fact]
    public void What_the_strategys_step_forbids_is_listed_as_blocked_by_that()
    {
        var select = Step(
            Story
                .Founded()
                .Do(new AreaCommand.Propose("food", Said.Why, Said.Why), People.ProcessLead)
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
            new Checkpoint("gender", Said.Why, [Role.ProcessLead]),
            new Checkpoint("referral", Said.Why, [Role.SteeringGroup])
        );
        Acts(Stories.AreaAt(AreaStep.UnderAnalysis, setting: setting), People.SteeringGroup)
            .Single(step => step.Act == "area.edit")
            .Commands.Should()
            .Equal("checkpoint.tick");
    }

    [Fact]
    public void A_checkpoint_on_a_consultation_is_offered_there_and_counts_there()
    {
        var setting = StorySetting.Default.WithGates("consultation.close", new Checkpoint("box", Said.Why, [Role.ProcessLead]));
        var story = Stories.ConsultationAt(ConsultationStep.Open, setting);
        var box = Acts(story, People.ProcessLead).Single(step => step.Commands.Contains("checkpoint.tick"));
        box.Subject.Should().Be(new Subject(SubjectKind.Consultation, Known.Consultation));
        Given(story)
            .When(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            .ThenRefused("checkpoint")
            .Do(new CheckpointCommand.Tick("box", box.Subject, Said.Why), People.ProcessLead)
            .When(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            .ThenAccepted();
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
        new(Known.SecondDevelopmentPlan, "new-field", Said.Why, Said.Why, [Known.ResultIndicator]);

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
    public void An_effort_owner_can_start_what_is_financed_and_stands_in_the_plan_in_force()
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
    public void One_can_ask_about_one_object_and_what_belongs_to_it()
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

    [Fact]
    public void A_new_version_asks_for_its_reason_and_a_first_one_does_not()
    {
        Step(Stories.AreaAt(AreaStep.ActionPlanning), People.AreaLead, "development-plan.draft").Input.Should().Contain("reason");
        Step(Stories.AreaAt(AreaStep.ActionPlanning), People.AreaLead, "action-plan.draft").Input.Should().NotContain("reason");
    }

    [Fact]
    public void Straight_from_a_draft_submitting_asks_for_the_reason()
    {
        Step(Stories.PlanAt(PlanKind.Development, PlanStep.Drafting), People.AreaLead, "development-plan.submit")
            .Input.Should()
            .Equal("reason");
        Step(Stories.PlanAt(PlanKind.Development, PlanStep.Answering), People.AreaLead, "development-plan.submit")
            .Input.Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(AreaSteps))]
    public void Every_trigger_of_an_area_that_leads_on_is_listed(AreaStep step) =>
        Stories
            .AreaAt(step)
            .NextSteps(People.Board, new(SubjectKind.Area, Known.Food))
            .Where(next => next.Act.StartsWith("area.", StringComparison.Ordinal) && !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo([
                .. DomainTables.Area.From(step).Where(trigger => trigger <= AreaTrigger.Withdraw).Select(AreaLifecycle.Table.Key),
                .. step.IsSelected() ? ["area.pause"] : Array.Empty<string>(),
            ]);

    [Theory]
    [MemberData(nameof(ChangeSteps))]
    public void Every_trigger_of_a_change_that_a_command_fires_is_listed(ChangeStep step) =>
        Stories
            .ChangeAt(step)
            .NextSteps(People.Board, new(SubjectKind.Change, Known.Change))
            .Where(next => !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo(DomainTables.Change.From(step).Where(ChangeRules.HasCommand).Select(ChangeLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(ReviewSteps))]
    public void Every_trigger_of_a_review_that_a_command_fires_is_listed(ReviewStep step) =>
        Listed(Stories.ReviewAt(step), "review.")
            .Should()
            .BeEquivalentTo(
                step is ReviewStep.Reaffirmed
                    ? ["review.open"]
                    : DomainTables.Review.From(step).Where(ReviewRules.HasCommand).Select(ReviewLifecycle.Table.Key)
            );

    [Theory]
    [MemberData(nameof(PlanSteps))]
    public void Every_trigger_of_a_plan_that_leads_on_is_listed(PlanKind kind, PlanStep step)
    {
        var plan = kind is PlanKind.Development ? Known.DevelopmentPlan : Known.ActionPlan;
        var fitting = DomainTables
            .Plan.From(step)
            .Where(trigger =>
                trigger <= PlanTrigger.Discard
                && trigger != (kind is PlanKind.Development ? PlanTrigger.Mobilise : PlanTrigger.Consult)
            );
        Stories
            .PlanAt(kind, step)
            .NextSteps(People.Board)
            .Where(next => next.Subject == new Subject(SubjectKind.Plan, plan) && !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo(fitting.Select(trigger => new PlanKeys(PlanLifecycle.Table.Key(trigger)).Of(kind)));
    }

    [Theory]
    [MemberData(nameof(EffortSteps))]
    public void Every_trigger_of_an_effort_that_leads_on_is_listed(EffortStep step) =>
        Listed(Stories.EffortAt(step), "effort.")
            .Should()
            .BeEquivalentTo(DomainTables.Effort.From(step).Select(EffortLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(ConsultationSteps))]
    public void Every_trigger_of_a_consultation_that_leads_on_is_listed(ConsultationStep step) =>
        Listed(Stories.ConsultationAt(step), "consultation.")
            .Should()
            .BeEquivalentTo(DomainTables.Consultation.From(step).Select(ConsultationLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(PointSteps))]
    public void Every_trigger_of_a_point_that_leads_on_is_listed(PointStep step) =>
        Listed(Stories.PointAt(step), "point.")
            .Should()
            .BeEquivalentTo(DomainTables.Point.From(step).Select(PointLifecycle.Table.Key));

    [Theory]
    [InlineData(FollowUpStep.Scheduled)]
    [InlineData(FollowUpStep.Open)]
    [InlineData(FollowUpStep.Closed)]
    public void Closing_a_cycle_is_listed_while_it_is_open(FollowUpStep step) =>
        Listed(Stories.CycleAt(step), "follow-up.")
            .Should()
            .BeEquivalentTo(
                DomainTables
                    .FollowUp.From(step)
                    .Where(trigger => trigger is FollowUpTrigger.Close)
                    .Select(FollowUpLifecycle.Table.Key)
            );

    [Theory]
    [InlineData(ReportStep.Due)]
    [InlineData(ReportStep.Submitted)]
    [InlineData(ReportStep.Accepted)]
    [InlineData(ReportStep.Excused)]
    public void Every_trigger_of_a_report_that_leads_on_is_listed(ReportStep step) =>
        Stories
            .ReportAt(step)
            .NextSteps(People.Board, new Subject(SubjectKind.Report, Known.Report))
            .Where(next => !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo(DomainTables.Report.From(step).Select(ReportLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(EvaluationSteps))]
    public void Every_trigger_of_an_evaluation_that_leads_on_is_listed(EvaluationStep step) =>
        Listed(Stories.EvaluationAt(step), "evaluation.")
            .Should()
            .BeEquivalentTo(DomainTables.Evaluation.From(step).Select(EvaluationLifecycle.Table.Key));

    [Theory]
    [InlineData(RecommendationStep.Open, "recommendation.respond")]
    [InlineData(RecommendationStep.Accepted, "recommendation.follow-through")]
    [InlineData(RecommendationStep.PartlyAccepted, "recommendation.follow-through")]
    [InlineData(RecommendationStep.Declined)]
    public void A_recommendation_is_listed_until_it_is_answered_and_leads_somewhere(
        RecommendationStep step,
        params string[] acts
    ) => Listed(Stories.RecommendationAt(step), "recommendation.").Should().Equal(acts);

    [Theory]
    [MemberData(nameof(StrategySteps))]
    public void Every_trigger_of_a_strategy_that_leads_on_is_listed(StrategyStep step) =>
        Listed(Stories.StrategyAt(step), "strategy.")
            .Should()
            .BeEquivalentTo(DomainTables.Strategy.From(step).Select(StrategyLifecycle.Table.Key));

    public static TheoryData<AreaStep> AreaSteps => [.. Enum.GetValues<AreaStep>()];

    public static TheoryData<ChangeStep> ChangeSteps => [.. Enum.GetValues<ChangeStep>()];

    public static TheoryData<ReviewStep> ReviewSteps => [.. Enum.GetValues<ReviewStep>()];

    public static TheoryData<PlanKind, PlanStep> PlanSteps =>
        [
            .. Enum.GetValues<PlanStep>()
                .Where(step => step is not PlanStep.Mobilising)
                .Select(step => (PlanKind.Development, step)),
            .. Enum.GetValues<PlanStep>()
                .Where(step => step is not (PlanStep.Consulting or PlanStep.Answering))
                .Select(step => (PlanKind.Action, step)),
        ];

    public static TheoryData<EffortStep> EffortSteps => [.. Enum.GetValues<EffortStep>()];

    public static TheoryData<ConsultationStep> ConsultationSteps => [.. Enum.GetValues<ConsultationStep>()];

    public static TheoryData<EvaluationStep> EvaluationSteps => [.. Enum.GetValues<EvaluationStep>()];

    public static TheoryData<PointStep> PointSteps => [.. Enum.GetValues<PointStep>()];

    public static TheoryData<StrategyStep> StrategySteps => [.. Enum.GetValues<StrategyStep>()];

    private static IReadOnlyList<NextStep> Acts(Story story, Actor by) => story.NextSteps(by);

    private static IEnumerable<string> Listed(Story story, string prefix) =>
        story
            .NextSteps(People.Reader)
            .Where(step => !step.IsEdit && step.Act.StartsWith(prefix, StringComparison.Ordinal))
            .Select(step => step.Act);

    private static NextStep Step(Story story, Actor by, string act, string? area = null) =>
        story.NextSteps(by, area is null ? null : new Subject(SubjectKind.Area, area)).Single(step => step.Act == act);

    [Fact]
    public void Where_a_gate_looks_closer_efforts_of_the_same_step_and_owner_are_told_apart()
    {
        var story = Stories
            .EffortAt(
                EffortStep.Proposed,
                StorySetting.Default.WithGates("effort.involve", new Checkpoint("box", Said.Why, [Role.ProcessLead]))
            )
            .WithEffortAt(EffortStep.Proposed, "pipe")
            .WithEffortAt(EffortStep.Proposed, "field")
            .Do(new CheckpointCommand.Tick("box", Subject.Of(new Id<Effort>("pipe")), Said.Why), People.ProcessLead);
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
