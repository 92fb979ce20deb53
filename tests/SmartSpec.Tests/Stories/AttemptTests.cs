namespace SmartSpec.Tests;

public sealed class AttemptTests
{
    private static readonly AreaCommand Return = new AreaCommand.Return(Known.Food, Text.English("Show the market"));

    [Fact]
    public void Other_events_than_expected_are_shown_beside_those_expected()
    {
        var act = () =>
            Given(Stories.AreaAt(AreaStep.Nominated))
                .When(Return, People.Board)
                .Then(new AreaEvent.Returned(Known.Food, Text.English("Show it")), new AreaEvent.AnalysisBegun(Known.Food));
        act.Should()
            .Throw<SpecificationException>()
            .WithMessage(
                """
                These events were expected, and others happened ('-' was expected, '+' happened):
                    - {"area.returned.v1":{"area":"food","reason":{"en":"Show it"}}}
                    - {"area.analysis-begun.v1":{"area":"food"}}
                    + {"area.returned.v1":{"area":"food","reason":{"en":"Show the market"}}}
                """
            );
    }

    [Fact]
    public void Events_in_another_order_are_other_events()
    {
        var act = () =>
            Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
                .AfterDays(30)
                .WhenSettled()
                .Then(
                    new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan),
                    new PlanEvent.TookEffect(Known.DevelopmentPlan)
                );
        act.Should().Throw<SpecificationException>();
    }

    [Fact]
    public void One_event_too_few_is_shown_among_those_that_match()
    {
        var act = () =>
            Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
                .AfterDays(30)
                .WhenSettled()
                .Then(new PlanEvent.TookEffect(Known.DevelopmentPlan));
        act.Should()
            .Throw<SpecificationException>()
            .WithMessage(
                """
                *
                      {"plan.took-effect.v1":{"plan":"food-development-1"}}
                    + {"area.action-planning-begun.v1":{"area":"food","plan":"food-development-1"}}
                """
            );
    }

    [Fact]
    public void A_refusal_where_events_were_expected_lists_the_reasons()
    {
        var act = () =>
            Given(Stories.AreaAt(AreaStep.Proposed)).When(Return, People.Board).Then(new AreaEvent.AnalysisBegun(Known.Food));
        act.Should()
            .Throw<SpecificationException>()
            .WithMessage("*area.analysis-begun.v1*but it was refused:*step at 0, about area:food: *");
    }

    [Fact]
    public void Other_codes_than_expected_are_shown_beside_those_expected()
    {
        var act = () => Given(Stories.AreaAt(AreaStep.Proposed)).When(Return, People.Board).ThenRefused("role", "four-eyes");
        act.Should().Throw<SpecificationException>().WithMessage("*exactly:*four-eyes*role*but it was refused:*step at 0*");
    }

    [Fact]
    public void One_reason_more_than_expected_fails()
    {
        var act = () =>
            Given(Stories.AreaAt(AreaStep.Nominated)).When(new AreaCommand.Select(Known.Food), People.Reader).ThenRefused("role");
        act.Should().Throw<SpecificationException>();
    }

    [Fact]
    public void An_acceptance_where_a_refusal_was_expected_lists_the_events()
    {
        var act = () => Given(Stories.AreaAt(AreaStep.Nominated)).When(Return, People.Board).ThenRefused("step");
        act.Should().Throw<SpecificationException>().WithMessage("*exactly:*step*but it was accepted:*area.returned.v1*");
    }

    [Fact]
    public void No_codes_at_all_are_no_refusal()
    {
        var act = () => Given(Stories.AreaAt(AreaStep.Nominated)).When(Return, People.Board).ThenRefused();
        act.Should().Throw<SpecificationException>();
    }

    [Fact]
    public void Something_where_nothing_was_expected_is_reported()
    {
        var act = () => Given(Stories.AreaAt(AreaStep.Nominated)).When(Return, People.Board).ThenNothing();
        act.Should().Throw<SpecificationException>().WithMessage("*+ {\"area.returned.v1\"*");
    }

    [Fact]
    public void A_story_stops_at_a_command_that_is_refused()
    {
        var act = () => Stories.AreaAt(AreaStep.Proposed).Do(Return, People.Board);
        act.Should().Throw<SpecificationException>().WithMessage("It was expected to be accepted, but it was refused:*");
    }

    [Fact]
    public void The_fake_clock_does_not_move_until_it_is_moved()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        var clock = new FakeClock(new LocalDate(2021, 7, 1), zone);
        clock.GetCurrentInstant().Should().Be(Instant.FromUtc(2021, 7, 1, 6, 0));
        clock.Advance(Duration.FromHours(16));
        clock.Today(zone).Should().Be(new LocalDate(2021, 7, 2));
        clock.Set(new LocalDate(2021, 1, 1), zone);
        clock.GetCurrentInstant().Should().Be(Instant.FromUtc(2021, 1, 1, 7, 0));
        clock.Set(Instant.FromUnixTimeSeconds(0));
        clock.GetCurrentInstant().Should().Be(Instant.FromUnixTimeSeconds(0));
    }

    [Fact]
    public void Sequential_ids_come_in_order()
    {
        var ids = new SequentialIds(4, "e");
        (ids.Next(), ids.Next(), ids.Taken).Should().Be(("e5", "e6", 6));
    }
}
