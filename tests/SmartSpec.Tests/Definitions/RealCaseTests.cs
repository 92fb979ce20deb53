namespace SmartSpec.Tests;

/// <summary>What regions and countries have met when their process changed, or was to change too early.</summary>
public sealed class RealCaseTests
{
    /// <summary>
    /// Lithuania, 2017: much of the programme had not started, and new priorities would have caused “total chaos” (Interreg
    /// Europe, ECORIS3, news 4556).
    /// </summary>
    [Fact]
    public void Lithuania_2017_priorities_are_not_changed_before_the_work_has_started()
    {
        var lithuania = ProcessDefinition.Default.As(
            "lithuania",
            rules =>
                rules
                    .On<ChangeCommand.Approve>(act => act.Require(Gates.NotPremature(percent: 60)))
                    .With(document => document with { FollowUp = null, Signals = null })
        );
        var story = Stories
            .AreaAt(AreaStep.Implementing, setting: new() { Definition = lithuania })
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food))
            .Decided();
        var refused = story.When(new ChangeCommand.Approve(Known.Change, Decisions.Id, story.Today), People.Board);
        refused.ThenRefused("not-premature");
        refused.Reasons.Single().ToString(Texts.English).Should().Contain("0 of 1").And.Contain("60");
    }

    /// <summary>
    /// Valle d'Aosta, 2024: the mid-term evaluation was postponed until the projects are more mature (the region's monitoring
    /// report, 30 September 2024: 103 projects).
    /// </summary>
    [Fact]
    public void Valle_d_Aosta_2024_the_mid_term_evaluation_waits_until_the_projects_are_mature()
    {
        var valle = ProcessDefinition.Default.As(
            "valle-d-aosta",
            rules =>
                rules
                    .On<EvaluationCommand.Commission>(act =>
                        act.Require(Gates.EffortsMature(percent: 50, [EvaluationKind.MidTerm]))
                    )
                    .With(document => document with { FollowUp = null, Signals = null })
        );
        var story = Stories.AreaAt(AreaStep.Implementing, setting: new() { Definition = valle });
        var planned = story.Do(Plan("mid-term", EvaluationKind.MidTerm, story.Today), People.ProcessLead).Decided();
        var refused = planned.When(Commission("mid-term"), People.ProcessLead);
        refused.ThenRefused("efforts-mature");
        refused
            .Reasons.Single()
            .ToString(Texts.English)
            .Should()
            .StartWith(
                "It is too early to evaluate: 0 of 1 efforts in the action plans in force have started, and at least 50 %"
            );
        planned
            .Do(Plan("theme", EvaluationKind.Thematic, story.Today), People.ProcessLead)
            .When(Commission("theme"), People.ProcessLead)
            .ThenAccepted();
        planned
            .Do(new EffortCommand.Finance(Known.Effort), People.AreaLead)
            .Do(new EffortCommand.Start(Known.Effort), People.AreaLead)
            .When(Commission("mid-term"), People.ProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void Where_no_action_plan_is_in_force_nothing_is_mature()
    {
        var story = Stories.AreaAt(
            AreaStep.DevelopmentPlanning,
            setting: StorySetting.Default.WithGates("evaluation.commission", Gates.EffortsMature(1))
        );
        story
            .Do(Plan("early", EvaluationKind.Baseline, story.Today), People.ProcessLead)
            .Decided()
            .When(Commission("early"), People.ProcessLead)
            .ThenRefused("efforts-mature");
    }

    /// <summary>A region that reported once a year wants to do so every four months, in the middle of the period.</summary>
    [Theory]
    [InlineData(12, 4, "2022-05-15", "2022-01-01", "2022-08-31")]
    [InlineData(12, 4, "2022-01-15", "2022-01-01", "2022-04-30")]
    [InlineData(12, 4, "2022-09-01", "2022-01-01", "2022-12-31")]
    [InlineData(4, 12, "2022-06-15", "2022-05-01", "2022-12-31")]
    [InlineData(4, 6, "2022-07-15", "2022-05-01", "2022-12-31")]
    [InlineData(6, 1, "2022-02-15", "2022-01-01", "2022-02-28")]
    public void In_the_middle_of_a_cycle_it_ends_with_the_span_of_the_new_rhythm_that_the_day_falls_in(
        int months,
        int newMonths,
        string on,
        string firstDay,
        string lastDay
    )
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        var story = Stories.AreaAt(
            AreaStep.Implementing,
            setting: StorySetting.Default.Under(document => document with { FollowUp = new(months, new(1, 1), 14) })
        );
        var next = Make.Definition("next", change: document => document with { FollowUp = new(newMonths, new(1, 1), 20) });
        var approved = MoveTests.Approved(story, next, day);
        var before = approved.On(day.PlusDays(-1)).WhenSettled().ThenAccepted();
        var after = before.On(day).WhenSettled().ThenAccepted().Strategy;
        var cycle = after.Cycles.Last()!;
        $"{cycle.FirstDay:uuuu-MM-dd}".Should().Be(firstDay);
        $"{cycle.LastDay:uuuu-MM-dd}".Should().Be(lastDay);
        cycle.Number.Should().Be(before.Strategy.Cycles.Last()!.Number);
        after.OpenCycles().Should().Equal(before.Strategy.OpenCycles(), "what is open remains");
    }

    [Fact]
    public void Without_follow_up_the_next_cycle_is_cancelled_and_with_it_again_one_begins_on_the_day()
    {
        var story = Stories.AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp);
        var without = MoveTests.Moved(story, Make.Definition("without", change: document => document with { FollowUp = null }));
        without.Strategy.Cycles.Should().NotContain(cycle => cycle.Step == FollowUpStep.Scheduled);
        without.History.Events.Select(recorded => recorded.Envelope.Name).Should().Contain("follow-up.cancelled.v1");
        var again = MoveTests.Moved(without.AfterDays(40), Make.Definition("again"), "again");
        again.Strategy.Cycles.Last()!.FirstDay.Should().Be(again.Today);
    }

    [Fact]
    public void A_limit_below_the_number_selected_ends_no_area_and_lets_none_be_added()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .WithAreaAt(AreaStep.Nominated, "wood");
        var lower = Make.Definition("lower", change: document => WithLimit(document, 1));
        var impact = MoveTests.Preview(story, lower);
        impact.IsPossible.Should().BeTrue();
        impact
            .NewlyBlocked.Where(step => step.Act is "area.select")
            .Should()
            .ContainSingle()
            .Which.Reasons.Select(reason => reason.Code)
            .Should()
            .Contain("limited-number");
        var moved = MoveTests.Moved(story, lower);
        moved.Strategy.SelectedAreas().Should().HaveCount(2);
        moved
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Join(["water"], Known.Food), "join")
            .Strategy.SelectedAreas()
            .Should()
            .ContainSingle("what does not raise the number always passes");
    }

    [Fact]
    public void A_role_added_to_an_act_that_is_under_way_can_do_it_and_a_role_removed_no_longer_can()
    {
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.Deciding);
        var next = Make.Definition(
            "next",
            change: document =>
                document with
                {
                    Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles)
                    {
                        ["development-plan.adopt"] = [Role.SteeringGroup],
                        ["development-plan.return"] = [Role.DecisionBody, Role.SteeringGroup, Role.Stakeholder],
                    },
                }
        );
        var impact = MoveTests.Preview(story, next);
        var plan = Subject.Of((Id<PlanVersion>)Known.DevelopmentPlan);
        impact
            .NewlyBlocked.Single(step => step.Act is "development-plan.adopt")
            .Should()
            .Match<StepImpact>(step => step.Subject == plan && step.Roles.Contains(Role.DecisionBody) && step.Reasons.Count == 0);
        impact
            .NewlyPossible.Select(step => (step.Act, step.Roles))
            .Should()
            .Contain(("development-plan.adopt", [Role.SteeringGroup]));
        impact
            .NewlyPossible.Select(step => (step.Act, step.Roles))
            .Should()
            .Contain(("development-plan.return", [Role.Stakeholder]));
        impact.NoLongerOwed.Should().Contain(owed => owed.Act == "development-plan.adopt" && owed.Role == Role.DecisionBody);
        impact.NewlyOwed.Should().Contain(owed => owed.Act == "development-plan.adopt" && owed.Role == Role.SteeringGroup);
        MoveTests
            .Moved(story, next)
            .When(new PlanCommand.Return(Known.DevelopmentPlan, Sample.Text), People.Stakeholder)
            .ThenAccepted();
    }

    private static DefinitionDocument WithLimit(DefinitionDocument document, int max) =>
        document with
        {
            Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
            {
                ["area.select"] = [Gates.LimitedNumber(max), Gates.DecisionRecorded(), Gates.FourEyes()],
            },
        };

    private static EvaluationCommand.Plan Plan(string id, EvaluationKind kind, LocalDate from) =>
        new(id, kind, Sample.Text, from, from.PlusDays(60));

    private static EvaluationCommand.Commission Commission(string id) => new(id, Known.University, Decisions.Id);
}
