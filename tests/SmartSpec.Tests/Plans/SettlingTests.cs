namespace SmartSpec.Tests;

public sealed class SettlingTests
{
    // The plan is adopted on 2021-02-01, to hold from 2021-02-08; in winter, midnight in Stockholm is 23:00 the day before in
    // UTC.
    private static readonly LocalDate Day = Make.Day(2021, 2, 8);

    [Fact]
    public void An_adopted_plan_takes_effect_on_its_day_at_local_midnight()
    {
        var midnight = Instant.FromUtc(2021, 2, 7, 23, 0);
        var adopted = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted);
        Given(adopted)
            .At(midnight - Duration.FromTicks(10))
            .WhenSettled()
            .ThenNothing()
            .At(midnight)
            .WhenSettled()
            .Then(
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan)
            );
    }

    [Fact]
    public void In_summer_midnight_is_an_hour_earlier_in_UTC()
    {
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).Decided();
        var midnight = Instant.FromUtc(2021, 6, 30, 22, 0);
        Given(story.Do(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 7, 1)), People.Board))
            .At(midnight - Duration.Epsilon)
            .WhenSettled()
            .ThenNothing()
            .At(midnight)
            .WhenSettled()
            .ThenAccepted()
            .Strategy.Plans[Known.DevelopmentPlan]
            .Step.Should()
            .Be(PlanStep.InForce);
    }

    [Fact]
    public void What_falls_due_is_done_by_the_system_and_is_in_force_from_its_day()
    {
        var story = Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
            .On(Day.PlusDays(3))
            .WhenSettled()
            .ThenAccepted();
        story
            .History.Events.TakeLast(2)
            .Should()
            .AllSatisfy(recorded =>
            {
                recorded.Envelope.Actor.Should().Be(Actor.System.Id);
                recorded.Envelope.Role.Should().Be(Role.System);
                recorded.Envelope.Effective.Should().Be(Day);
                recorded.Envelope.At.Should().Be(story.Now);
            });
    }

    [Fact]
    public void A_year_late_nothing_is_lost() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
            .AfterDays(365)
            .WhenSettled()
            .Then(
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan)
            )
            .WhenSettled()
            .ThenNothing();

    [Fact]
    public void With_nothing_due_the_strategy_is_the_same_instance()
    {
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted);
        Given(story).WhenSettled().Outcome.Strategy.Should().BeSameAs(story.Strategy);
        Given(story).When([], People.Reader).Outcome.Strategy.Should().BeSameAs(story.Strategy);
    }

    [Fact]
    public void Every_command_is_decided_on_the_settled_state_and_what_fell_due_comes_first_in_its_events() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
            .On(Day)
            .When(new EffortCommand.Propose(Known.Effort, Known.Food, Sample.Text, Sample.Text), People.Stakeholder)
            .Then(
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan),
                new EffortEvent.Proposed(Known.Effort, Known.Food, Sample.Text, Sample.Text)
            );

    [Fact]
    public void A_command_that_only_the_settled_state_permits_is_accepted() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
            .When(new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action), People.AreaLead)
            .ThenRefused("not-editable")
            .On(Day)
            .When(new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void A_refused_command_appends_nothing_even_when_something_was_due()
    {
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted).On(Day);
        Given(story)
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .ThenRefused("step")
            .Strategy.Plans[Known.DevelopmentPlan]
            .Step.Should()
            .Be(PlanStep.Adopted);
        Given(story).When(new PlanCommand.Rescind(Known.DevelopmentPlan, null, Sample.Text), People.Board).ThenRefused("step");
    }

    [Fact]
    public void Plans_of_several_areas_take_effect_in_the_order_of_their_days()
    {
        var story = Stories
            .PlanAt(PlanKind.Development, PlanStep.Deciding)
            .WithPlanAt(PlanKind.Development, PlanStep.Deciding, "water")
            .WithPlanAt(PlanKind.Development, PlanStep.Deciding, "glass")
            .Decided();
        var first = story.Today.PlusDays(10);
        Given(story)
            .Do(
                [
                    new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, first.PlusDays(2)),
                    new PlanCommand.Adopt("water-development-1", Decisions.Id, first),
                    new PlanCommand.Adopt("glass-development-1", Decisions.Id, first.PlusDays(1)),
                ],
                People.Board
            )
            .On(first.PlusDays(9))
            .WhenSettled()
            .Then(
                new PlanEvent.TookEffect("water-development-1"),
                new AreaEvent.ActionPlanningBegun("water", "water-development-1"),
                new PlanEvent.TookEffect("glass-development-1"),
                new AreaEvent.ActionPlanningBegun("glass", "glass-development-1"),
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan)
            );
    }

    [Fact]
    public void A_plan_adopted_from_today_takes_effect_at_once() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).Decided())
            .When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 2, 1)), People.Board)
            .Then(
                new PlanEvent.Adopted(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 2, 1), false, [], FourEyes.Persons),
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan)
            );

    [Fact]
    public void A_rescinded_plan_never_takes_effect() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted).Decided())
            .When(new PlanCommand.Rescind(Known.DevelopmentPlan, Decisions.Id, Sample.Text), People.Board)
            .Then(new PlanEvent.Rescinded(Known.DevelopmentPlan, Decisions.Id, Sample.Text))
            .AfterDays(100)
            .WhenSettled()
            .ThenNothing();

    [Fact]
    public void A_plan_left_waiting_when_the_strategy_closed_never_takes_effect() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted).WoundDown().Decided())
            .Do(
                Decisions.Close with
                {
                    OpenItems = [new(new(SubjectKind.Plan, Known.DevelopmentPlan), Sample.Text)],
                },
                People.Board
            )
            .AfterDays(100)
            .WhenSettled()
            .ThenNothing();

    [Fact]
    public void The_clock_may_go_back_and_time_in_the_record_does_not()
    {
        var story = Stories.AreaAt(AreaStep.Proposed);
        Given(story)
            .After(Duration.FromHours(-5))
            .Do(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .Strategy.RecordedAt.Should()
            .Be(story.Strategy.RecordedAt);
    }
}
