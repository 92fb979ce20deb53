namespace SmartSpec.Tests;

/// <summary>Who owes what by when.</summary>
public sealed class ObligationTests
{
    [Fact]
    public void A_nominated_area_and_a_submitted_plan_await_the_decision_body()
    {
        Of(Stories.AreaAt(AreaStep.Nominated), "area.select")
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "area.select",
                    Subject = new(SubjectKind.Area, Known.Food),
                    DueOn = null,
                    Role = Role.DecisionBody,
                }
            );
        Of(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding), "development-plan.adopt")
            .Should()
            .ContainSingle()
            .Which.Role.Should()
            .Be(Role.DecisionBody);
        Of(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted), "development-plan.adopt").Should().BeEmpty();
        Of(Stories.PlanAt(PlanKind.Action, PlanStep.Deciding), "action-plan.adopt").Should().ContainSingle();
    }

    [Fact]
    public void A_financed_effort_starts_on_its_first_day_and_is_complete_on_its_last()
    {
        var financed = Stories.EffortAt(EffortStep.Financed);
        var effort = financed.Strategy.Efforts[Known.Effort];
        Of(financed, "effort.start")
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "effort.start",
                    Subject = Subject.Of(effort.Id),
                    DueOn = effort.FirstDay,
                    Role = Role.EffortOwner,
                    Who = effort.Owner,
                }
            );
        Of(Stories.EffortAt(EffortStep.Underway), "effort.complete")
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "effort.complete",
                    Subject = Subject.Of(effort.Id),
                    DueOn = effort.LastDay,
                    Role = Role.EffortOwner,
                    Who = effort.Owner,
                }
            );
        Of(Stories.EffortAt(EffortStep.Completed), "effort.complete").Should().BeEmpty();
    }

    [Fact]
    public void A_measurement_is_due_an_interval_after_the_latest_or_after_the_day_of_definition()
    {
        var terms = Make.Terms(Make.Day(2021, 1, 1)) with { EveryMonths = 6, Owner = "statistician" };
        var story = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .Do(new IndicatorCommand.Define("i", IndicatorKind.Context, Known.Food, terms), People.AreaLead);
        Of(story, "indicator.measure")
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "indicator.measure",
                    Subject = new(SubjectKind.Indicator, "i"),
                    DueOn = Make.Day(2021, 7, 12), // 11 July is a Sunday.
                    Role = Role.IndicatorOwner,
                    Who = "statistician",
                }
            );

        var measured = story
            .On(Make.Day(2021, 9, 1))
            .Do(new IndicatorCommand.Measure("i", Make.Day(2021, 8, 31), 1), People.AreaLead);
        Of(measured, "indicator.measure").Should().ContainSingle().Which.DueOn.Should().Be(Make.Day(2022, 2, 28));
        Of(measured.Do(new IndicatorCommand.Close("i", Sample.Text), People.AreaLead), "indicator.measure").Should().BeEmpty();
    }

    [Fact]
    public void What_has_never_been_measured_and_has_no_baseline_is_owed_an_interval_after_it_was_defined()
    {
        var terms = new IndicatorTerms
        {
            Name = Sample.Text,
            Unit = "percent",
            Direction = Direction.Up,
            Source = "SCB",
            EveryMonths = 12,
        };
        var story = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .Do(new IndicatorCommand.Define("i", IndicatorKind.Context, Known.Food, terms), People.AreaLead);
        Of(story, "indicator.measure")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<Obligation>(owed =>
                owed.DueOn == story.Today.PlusMonths(12)
                && owed.Role == Role.AreaLead
                && owed.Who == People.AreaLead.Id
                && owed.DaysLeft(story.Today) == 365
                && !owed.IsOverdue(story.Today)
            );
    }

    [Fact]
    public void An_output_is_measured_while_its_effort_is_carried_out()
    {
        foreach (var step in Enum.GetValues<EffortStep>())
        {
            var state = Stories.EffortAt(step).Strategy;
            var often = state with
            {
                Indicators = state.Indicators.Change(
                    Known.OutputIndicator,
                    indicator => indicator with { Terms = indicator.Terms with { EveryMonths = 3 } }
                ),
            };
            often
                .Obligations()
                .Any(owed => owed.Subject == new Subject(SubjectKind.Indicator, Known.OutputIndicator))
                .Should()
                .Be(step is EffortStep.Underway or EffortStep.Paused, $"an effort is {step}");
        }
    }

    [Fact]
    public void A_consultation_is_closed_on_its_last_day_and_its_points_answered_within_thirty()
    {
        var raised = Stories.PointAt(PointStep.Raised);
        var consultation = raised.Strategy.Consultations[Known.Consultation];
        Of(raised, "consultation.close").Should().ContainSingle().Which.DueOn.Should().Be(consultation.LastDay);
        Of(raised, "point.answer").Should().ContainSingle().Which.DueOn.Should().Be(consultation.LastDay.PlusDays(30));
        Of(Stories.PointAt(PointStep.Answered), "point.answer").Should().BeEmpty();

        var closed = raised.Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead);
        Of(closed, "consultation.close").Should().BeEmpty();
        Of(closed, "consultation.conclude").Should().ContainSingle().Which.DueOn.Should().Be(closed.Today.PlusDays(30));
    }

    [Fact]
    public void An_evaluation_is_carried_out_step_by_step_and_what_it_recommends_is_answered()
    {
        Acts(Stories.EvaluationAt(EvaluationStep.Planned)).Should().Equal("evaluation.commission");
        Acts(Stories.EvaluationAt(EvaluationStep.Commissioned)).Should().Equal("evaluation.begin");
        Acts(Stories.EvaluationAt(EvaluationStep.Underway)).Should().Equal("evaluation.report");
        Acts(Stories.EvaluationAt(EvaluationStep.Cancelled)).Should().BeEmpty();
        Acts(Stories.RecommendationAt(RecommendationStep.Open))
            .Should()
            .BeEquivalentTo("evaluation.conclude", "recommendation.respond");
        Acts(Stories.RecommendationAt(RecommendationStep.Declined)).Should().Equal("evaluation.conclude");
        var open = Stories.RecommendationAt(RecommendationStep.Open);
        var recommendation = open.Strategy.Recommendations.First();
        Of(open, "recommendation.respond")
            .First()
            .DueOn.Should()
            .Be(recommendation.RespondBy ?? recommendation.ReportedOn.PlusDays(30));

        static IEnumerable<string> Acts(Story story) =>
            story
                .Strategy.Obligations()
                .Select(owed => owed.Act)
                .Where(act =>
                    act.StartsWith("evaluation.", StringComparison.Ordinal)
                    || act.StartsWith("recommendation.", StringComparison.Ordinal)
                )
                .Distinct();
    }

    [Fact]
    public void An_open_review_awaits_the_decision_body()
    {
        Of(Stories.ReviewAt(ReviewStep.Open), "review.reaffirm")
            .Should()
            .ContainSingle()
            .Which.Role.Should()
            .Be(Role.DecisionBody);
        Of(Stories.ReviewAt(ReviewStep.Reaffirmed), "review.reaffirm").Should().BeEmpty();
        Of(Stories.ReviewAt(ReviewStep.Open).WoundDown(), "review.reaffirm")
            .Should()
            .ContainSingle("it can still be reaffirmed while the strategy winds down");
    }

    [Theory]
    [InlineData(EffortStep.Proposed, "effort.prioritise")]
    [InlineData(EffortStep.Prioritised, "effort.finance")]
    [InlineData(EffortStep.Financed, "effort.start")]
    public void An_effort_in_the_plan_in_force_that_has_not_started_is_owed_to_somebody_by_its_first_day(
        EffortStep step,
        string act
    )
    {
        var strategy = Stories.EffortAt(EffortStep.Financed).Strategy;
        var waiting = strategy with { Efforts = strategy.Efforts.Change(Known.Effort, effort => effort with { Step = step }) };
        var owed = waiting.Obligations().Where(one => one.Subject == new Subject(SubjectKind.Effort, Known.Effort)).ToList();

        owed.Should().ContainSingle().Which.Should().Match<Obligation>(one => one.Act == act);
        owed[0].DueOn.Should().Be(strategy.Efforts[Known.Effort].FirstDay);
        (waiting with { Areas = waiting.Areas.Change(Known.Food, Paused) })
            .Obligations()
            .Should()
            .NotContain(one => one.Act == act);
        var outside = Stories.EffortAt(step).Strategy with { Plans = EntitySet<PlanVersion>.Empty };
        if (step is not EffortStep.Financed)
            outside.Obligations().Should().NotContain(one => one.Act == act);
    }

    [Fact]
    public void An_area_that_is_paused_until_a_day_is_resumed_by_then()
    {
        var until = Make.Day(2021, 9, 1);
        var running = Stories.AreaAt(AreaStep.Implementing).Decided();
        var paused = running.Do(new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text, until), People.Board);

        Of(paused, "area.resume")
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "area.resume",
                    Subject = new(SubjectKind.Area, Known.Food),
                    DueOn = until,
                    Role = Role.DecisionBody,
                }
            );
        paused
            .On(until.PlusDays(1))
            .Strategy.HealthOf(Known.Food, until.PlusDays(1))
            .Reasons.Should()
            .Contain(reason => reason.Code == "overdue");
        Of(paused.Do(new AreaCommand.Resume(Known.Food, Decisions.Id, Sample.Text), People.Board), "area.resume")
            .Should()
            .BeEmpty();
        Of(running.Do(new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text), People.Board), "area.resume")
            .Should()
            .BeEmpty("it is paused until further notice");
    }

    private static Area Paused(Area area) =>
        area with
        {
            Paused = new() { Since = new(2021, 3, 1), Reason = Sample.Text },
        };

    [Fact]
    public void Nothing_is_to_be_started_in_a_paused_area()
    {
        var financed = Stories.EffortAt(EffortStep.Financed).Strategy;
        var paused = financed with
        {
            Areas = financed.Areas.Change(
                Known.Food,
                area =>
                    area with
                    {
                        Paused = new() { Since = new(2021, 3, 1), Reason = Sample.Text },
                    }
            ),
        };
        paused.Obligations().Should().NotContain(owed => owed.Act == "effort.start");
    }

    [Fact]
    public void The_definition_says_within_how_many_days_points_are_answered()
    {
        var story = Stories.PointAt(PointStep.Raised, StorySetting.Default.Under(document => document with { AnswerDays = 7 }));
        Of(story, "point.answer")
            .Should()
            .ContainSingle()
            .Which.DueOn.Should()
            .Be(story.Strategy.WorkingDayFrom(story.Strategy.Consultations[Known.Consultation].LastDay.PlusDays(7)));
    }

    [Fact]
    public void A_day_shows_how_many_are_left()
    {
        var owed = new Obligation
        {
            Act = "point.answer",
            Subject = new(SubjectKind.Point, "p"),
            DueOn = new(2024, 2, 29),
            Role = Role.ProcessLead,
        };
        owed.DaysLeft(new(2024, 2, 28)).Should().Be(1);
        owed.IsOverdue(new(2024, 2, 29)).Should().BeFalse("the last day is in time");
        owed.IsOverdue(new(2024, 3, 1)).Should().BeTrue();
        owed.DaysLeft(new(2024, 3, 2)).Should().Be(-2);
    }

    [Fact]
    public void Someone_owes_what_is_theirs_alone_and_what_their_roles_owe()
    {
        var story = Stories.EffortAt(EffortStep.Financed).WithAreaAt(AreaStep.Nominated, "water");
        story.Strategy.ObligationsOf(People.EffortOwner).Select(owed => owed.Act).Should().Equal("effort.start");
        story.Strategy.ObligationsOf(People.Board).Select(owed => owed.Act).Should().Equal("area.select");
        story
            .Strategy.ObligationsOf(new Actor("deputy", []).For(People.EffortOwner.Id))
            .Select(owed => owed.Act)
            .Should()
            .Equal("effort.start");
        story.Strategy.ObligationsOf(People.SecondEffortOwner).Should().BeEmpty();
    }

    [Fact]
    public void The_earliest_comes_first_and_what_has_no_day_last()
    {
        var story = Stories.PointAt(PointStep.Raised).WithAreaAt(AreaStep.Nominated, "water");
        var days = story.Strategy.Obligations().Select(owed => owed.DueOn ?? LocalDate.MaxIsoValue).ToList();
        days.Should().HaveCountGreaterThan(2).And.BeInAscendingOrder();
    }

    [Theory]
    [InlineData(StrategyStep.Abandoned)]
    [InlineData(StrategyStep.Closed)]
    public void Nothing_is_owed_when_it_has_ended(StrategyStep step) =>
        Stories.StrategyAt(step).Strategy.Obligations().Should().BeEmpty();

    private static IEnumerable<Obligation> Of(Story story, string act) =>
        story.Strategy.Obligations().Where(owed => owed.Act == act);

    [Theory]
    [InlineData(SubjectKind.Signal, -1450, "försenad 1\u00A0450 dagar", "overdue by 1,450 days")]
    [InlineData(SubjectKind.Signal, -1, "försenad 1 dag", "overdue by 1 day")]
    [InlineData(SubjectKind.Point, -2, "försenat 2 dagar", "overdue by 2 days")]
    [InlineData(SubjectKind.Area, -2, "försenat 2 dagar", "overdue by 2 days")]
    [InlineData(SubjectKind.Effort, 0, "i dag", "today")]
    [InlineData(SubjectKind.Effort, 1, "1 dag kvar", "1 day left")]
    [InlineData(SubjectKind.Effort, 1000, "1\u00A0000 dagar kvar", "1,000 days left")]
    public void How_much_time_is_left_is_said_in_words(SubjectKind kind, int left, string swedish, string english)
    {
        var today = Make.Day(2024, 2, 29);
        var owed = new Obligation
        {
            Act = "signal.answer",
            Subject = new(kind, "x"),
            DueOn = today.PlusDays(left),
            Role = Role.ProcessLead,
        };
        owed.When(today, Texts.Swedish).Should().Be(swedish);
        owed.When(today, Texts.English).Should().Be(english);
        (owed with { DueOn = null }).When(today, Texts.Swedish).Should().BeEmpty();
    }

    [Fact]
    public void What_is_owed_to_a_proposal_is_a_decision_on_it()
    {
        foreach (var key in ActKeys.All)
        {
            var owed = Texts.Swedish.Owed(key);
            owed.Should().NotStartWith("owed.").And.NotStartWith("act.");
            if (key is "area.select" or "review.reaffirm" or "development-plan.adopt" or "action-plan.adopt" or "change.approve")
                owed.Should().StartWith("besluta om ");
            else
                owed.Should().Be(Texts.Swedish.Act(key));
        }
    }
}
