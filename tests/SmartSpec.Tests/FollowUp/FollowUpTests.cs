namespace SmartSpec.Tests;

public sealed class FollowUpTests
{
    private static readonly LocalDate LastDay = Make.Day(2021, 4, 30);

    private static readonly FollowUpEvent.Scheduled First = new(
        Known.Cycle,
        1,
        Make.Day(2021, 1, 11),
        LastDay,
        Make.Day(2021, 5, 14),
        Make.Day(2021, 6, 14)
    );

    private static readonly FollowUpEvent.Scheduled Second = new(
        "2021-08-31",
        2,
        Make.Day(2021, 5, 1),
        Make.Day(2021, 8, 31),
        Make.Day(2021, 9, 14),
        Make.Day(2021, 10, 14)
    );

    private static readonly OwedReport Own = new(Known.StrategyReport);

    [Fact]
    public void A_strategy_that_is_launched_has_its_first_cycle_from_that_day()
    {
        var story = Given(Stories.StrategyAt(StrategyStep.Preparing, StorySetting.FollowedUp).Decided())
            .When(new StrategyCommand.Launch(Decisions.Id), People.Board)
            .Then(new StrategyEvent.Launched(Decisions.Id), First);
        story.History.Events[^1].Envelope.Role.Should().Be(Role.System);
        story.Strategy.NextDue.Should().Be(Make.Day(2021, 5, 1));
        story.Strategy.ScheduledCycle()!.Id.Value.Should().Be(Known.Cycle);
    }

    [Fact]
    public void Where_the_definition_has_no_rhythm_there_are_no_cycles() =>
        Stories.StrategyAt(StrategyStep.Running).AfterDays(800).WhenSettled().ThenNothing().Strategy.Cycles.Should().BeEmpty();

    [Fact]
    public void A_cycle_opens_at_midnight_after_its_last_day_and_the_next_is_scheduled()
    {
        var midnight = Instant.FromUtc(2021, 4, 30, 22, 0);
        var story = Given(Stories.AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp))
            .At(midnight - Duration.FromTicks(10))
            .WhenSettled()
            .ThenNothing()
            .At(midnight)
            .WhenSettled()
            .Then(new FollowUpEvent.Opened(Known.Cycle, [Own, new(Known.Report, Known.Food)]), Second);
        story
            .History.Events.TakeLast(2)
            .Should()
            .AllSatisfy(recorded => recorded.Envelope.Effective.Should().Be(Make.Day(2021, 5, 1)));
        var cycle = story.Strategy.Cycles[Known.Cycle];
        (cycle.OpenedOn, cycle.OpenedLate).Should().Be((Make.Day(2021, 5, 1), false));
    }

    [Fact]
    public void A_cycle_with_nothing_but_the_strategys_own_report_opens_too() =>
        Given(Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp))
            .On(LastDay.PlusDays(1))
            .WhenSettled()
            .Then(new FollowUpEvent.Opened(Known.Cycle, [Own]), Second);

    [Fact]
    public void Nothing_is_lost_when_nobody_comes_for_two_years_each_cycle_opens_once_and_late()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp)
            .On(Make.Day(2023, 1, 15))
            .WhenSettled()
            .ThenAccepted();
        story
            .Strategy.Cycles.Select(cycle => cycle.Id.Value)
            .Should()
            .Equal("2021-04-30", "2021-08-31", "2021-12-31", "2022-04-30", "2022-08-31", "2022-12-31", "2023-04-30");
        story.Strategy.OpenCycles().Should().HaveCount(6).And.OnlyContain(cycle => cycle.OpenedLate && cycle.Reports.Count == 2);
        story.WhenSettled().ThenNothing();
    }

    [Fact]
    public void A_plan_that_takes_effect_on_the_day_after_was_not_in_force_on_the_last_day()
    {
        var deciding = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding, setting: StorySetting.FollowedUp).Decided();
        Story From(LocalDate day) =>
            deciding
                .Do(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, day), People.Board)
                .On(Make.Day(2021, 5, 20))
                .WhenSettled()
                .ThenAccepted();
        From(LastDay).Strategy.Cycles[Known.Cycle].ReportOn(Known.Food).Should().NotBeNull();
        From(LastDay.PlusDays(1)).Strategy.Cycles[Known.Cycle].ReportOn(Known.Food).Should().BeNull();
        From(LastDay.PlusDays(1))
            .History.Events.TakeLast(4)
            .Select(recorded => recorded.Envelope.Name)
            .Should()
            .Equal("follow-up.opened.v1", "follow-up.scheduled.v1", "plan.took-effect.v1", "area.implementation-begun.v1");
    }

    [Fact]
    public void An_open_cycle_does_not_stop_the_next() =>
        Stories
            .CycleAt(FollowUpStep.Open)
            .WithCycleOpened()
            .Strategy.OpenCycles()
            .Select(cycle => cycle.Number)
            .Should()
            .Equal(1, 2);

    [Fact]
    public void A_strategy_that_winds_down_goes_on_and_the_final_cycle_ends_with_the_last_activity_day()
    {
        var charter = StorySetting.Default.Charter with
        {
            Period = new(Make.Day(2021, 1, 1), Make.Day(2021, 6, 30), Make.Day(2021, 10, 15)),
        };
        var story = Stories
            .StrategyAt(StrategyStep.WindingDown, StorySetting.FollowedUp with { Charter = charter })
            .On(Make.Day(2022, 6, 1))
            .WhenSettled()
            .ThenAccepted();
        story
            .Strategy.Cycles.Select(cycle => cycle.LastDay)
            .Should()
            .Equal(LastDay, Make.Day(2021, 8, 31), Make.Day(2021, 10, 15));
        story.Strategy.Cycles.Should().OnlyContain(cycle => cycle.Step == FollowUpStep.Open);
        story.Strategy.NextDue.Should().BeNull();
    }

    [Fact]
    public void A_strategy_that_is_closed_is_followed_up_no_more()
    {
        var closed = Stories.StrategyAt(StrategyStep.Closed, StorySetting.FollowedUp);
        closed.Strategy.NextDue.Should().BeNull();
        closed.AfterDays(800).WhenSettled().ThenNothing();
    }

    [Fact]
    public void An_open_cycle_is_an_open_item_when_the_strategy_closes()
    {
        var story = Stories.CycleAt(FollowUpStep.Open);
        StrategyRules.OpenItems(story.Strategy).Should().Contain(Subject.Of((Id<FollowUpCycle>)Known.Cycle));
        StrategyRules
            .OpenItems(Stories.CycleAt(FollowUpStep.Closed).Strategy)
            .Should()
            .NotContain(Subject.Of((Id<FollowUpCycle>)Known.Cycle));
    }

    [Fact]
    public void A_correction_of_the_last_activity_day_schedules_the_cycle_to_come_again()
    {
        var period = StorySetting.Default.Charter.Period with
        {
            LastDay = Make.Day(2021, 3, 1),
            LastActivityDay = Make.Day(2021, 3, 31),
        };
        var right = new Fact.Chartered(Sample.Text, StorySetting.Default.Charter.Region, period);
        var cut = Given(Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp))
            .Decided()
            .When(new CorrectionCommand.Correct(right, Sample.Text, Decisions.Id), People.ProcessLead)
            .ThenAccepted();
        cut.Strategy.Cycles.Select(cycle => cycle.Id.Value).Should().Equal("2021-03-31");
        var over = cut.On(Make.Day(2021, 4, 10)).WhenSettled().ThenAccepted();
        over.Strategy.ScheduledCycle().Should().BeNull("the last activity day is past");
        var longer = right with { Period = period with { LastActivityDay = Make.Day(2021, 12, 31) } };
        var extended = over.When(new CorrectionCommand.Correct(longer, Sample.Text, Decisions.Id), People.ProcessLead)
            .ThenAccepted();
        extended
            .Strategy.ScheduledCycle()
            .Should()
            .BeEquivalentTo(
                new
                {
                    Number = 2,
                    FirstDay = Make.Day(2021, 4, 1),
                    LastDay,
                }
            );
        extended.Strategy.Should().Be(extended.History.Replay());
    }

    [Fact]
    public void A_cycle_is_closed_with_its_conclusion_and_late_after_its_day()
    {
        var accepted = Stories.CycleAt(FollowUpStep.Open).WithReportsAccepted();
        var closed = Given(accepted)
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            .Then(new FollowUpEvent.Closed(Known.Cycle, accepted.Today, Sample.Text, []))
            .Strategy.Cycles[Known.Cycle];
        (closed.Step, closed.ClosedOn, closed.ClosedLate).Should().Be((FollowUpStep.Closed, accepted.Today, false));
        accepted
            .On(closed.CloseBy.PlusDays(1))
            .Do(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            .Strategy.Cycles[Known.Cycle]
            .ClosedLate.Should()
            .BeTrue();
    }

    [Fact]
    public void Gates_that_can_be_waived_are_passed_with_a_reason_and_those_that_cannot_are_not()
    {
        var lacking = Stories
            .AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp)
            .Do(Measured(2), People.AreaLead)
            .WithCycleOpened();
        Waiver measured = new("indicators-measured", Sample.Text);
        Given(lacking.WithReportsAccepted())
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            .ThenRefused("indicators-measured")
            .When(
                new FollowUpCommand.Close(Known.Cycle, Sample.Text, [measured with { Reason = Sample.Blank }]),
                People.ProcessLead
            )
            .ThenRefused("text-missing")
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text, [measured]), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Cycles[Known.Cycle]
            .Waivers.Should()
            .Equal(measured);
        Given(lacking)
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text, [new("reports-accepted", Sample.Text)]), People.ProcessLead)
            .ThenRefused("not-waivable");
    }

    [Theory]
    [InlineData(0, 2, null, true)]
    [InlineData(0, 2, "2021-04-30", false)]
    [InlineData(0, 2, "2021-03-01", false)]
    [InlineData(0, 2, "2021-02-28", true)]
    [InlineData(0, 2, "2021-05-01", true)]
    [InlineData(0, 3, null, false)]
    [InlineData(-1, 2, null, false)]
    [InlineData(-2, 2, null, true)]
    [InlineData(0, null, null, false)]
    public void An_indicator_is_lacking_where_its_interval_up_to_the_last_day_has_no_measurement(
        int baselineMonths,
        int? every,
        string? measured,
        bool lacking
    )
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp)
            .Do(Measured(every, baselineMonths == 0 ? null : LastDay.PlusMonths(baselineMonths)), People.AreaLead)
            .WithCycleOpened()
            .WithReportsAccepted();
        if (measured is not null)
            story = story.Do(
                new IndicatorCommand.Measure("often", NodaTime.Text.LocalDatePattern.Iso.Parse(measured).Value, 1),
                People.AreaLead
            );
        var attempt = Given(story).When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead);
        if (lacking)
            attempt.ThenRefused("indicators-measured");
        else
            attempt.ThenAccepted();
    }

    [Fact]
    public void That_there_is_no_value_is_reported_and_then_nothing_is_lacking() =>
        Given(
                Stories
                    .AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp)
                    .Do(Measured(2), People.AreaLead)
                    .WithCycleOpened()
                    .WithReportsAccepted()
                    .Do(new IndicatorCommand.ReportMissing("often", LastDay, Sample.Text), People.AreaLead)
            )
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            .ThenAccepted();

    [Fact]
    public void An_area_that_is_behind_says_why_in_its_report()
    {
        var behind = Stories
            .CycleAt(FollowUpStep.Open)
            .Do(new IndicatorCommand.Measure(Known.ResultIndicator, LastDay, -100), People.AreaLead);
        Given(behind.WithReportsAccepted())
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            .ThenAccepted();
        var silent = behind
            .Do(new ReportCommand.Submit(Known.Report, Sample.Text), People.AreaLead)
            .Do(new ReportCommand.Accept(Known.Report), People.ProcessLead)
            .WithReportsAccepted();
        Given(silent)
            .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            .ThenRefused("deviations-explained")
            .When(
                new FollowUpCommand.Close(Known.Cycle, Sample.Text, [new("deviations-explained", Sample.Text)]),
                People.ProcessLead
            )
            .ThenAccepted();
        var later = Stories
            .CycleAt(FollowUpStep.Open)
            .Do(new ReportCommand.Submit(Known.Report, Sample.Text), People.AreaLead)
            .Do(new ReportCommand.Accept(Known.Report), People.ProcessLead)
            .WithReportsAccepted()
            .AfterDays(5)
            .Do(new IndicatorCommand.Measure(Known.ResultIndicator, LastDay.PlusDays(1), -100), People.AreaLead);
        Given(later).When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead).ThenAccepted();
    }

    private static IndicatorCommand.Define Measured(int? everyMonths, LocalDate? baseline = null) =>
        new(
            "often",
            IndicatorKind.Result,
            Known.Food,
            new()
            {
                Name = Sample.Text,
                Unit = "companies",
                Direction = Direction.Up,
                Source = "SCB",
                EveryMonths = everyMonths,
                Baseline = baseline is { } day ? new(1, day) : null,
            }
        );

    [Fact]
    public void An_action_plan_that_takes_effect_late_owes_its_report_in_the_cycle_on_whose_last_day_it_is_in_force()
    {
        var story = Stories
            .PlanAt(PlanKind.Action, PlanStep.Deciding, setting: StorySetting.FollowedUp)
            .On(Make.Day(2021, 5, 5))
            .Do(Decisions.On(Make.Day(2021, 4, 1)), People.Board);
        var opened = story.WhenSettled().ThenAccepted();
        opened.Strategy.OpenCycles().Single().Reports.Should().ContainSingle("only the strategy's own");
        LocalDate?[] days = [Make.Day(2021, 4, 27), Make.Day(2021, 4, 30), Make.Day(2021, 5, 1)];
        days.Select(day =>
                opened
                    .Do(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, day!.Value), People.Board)
                    .Strategy.OpenCycles()
                    .Single()
                    .Reports.Count
            )
            .Should()
            .Equal(2, 2, 1);
        opened
            .Do(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2021, 4, 30)), People.Board)
            .Strategy.OpenCycles()
            .Single()
            .Reports[1]
            .Area.Should()
            .Be((Id<Area>)Known.Food);
    }
}
