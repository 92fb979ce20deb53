namespace SmartSpec.Tests;

public sealed class EffectiveDateTests
{
    // The plan comes before the decision body on 2021-02-01.
    private static readonly LocalDate Today = Make.Day(2021, 2, 1);

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    [InlineData(-21, true)]
    [InlineData(1, false)]
    public void A_day_that_has_passed_is_accepted_and_marked_late(int days, bool late)
    {
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).Do(Decisions.On(Make.Day(2021, 1, 11)), People.Board);
        story.Today.Should().Be(Today);
        var adopted = Given(story)
            .When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Today.PlusDays(days)), People.Board)
            .ThenAccepted();
        adopted.Strategy.Plans[Known.DevelopmentPlan].AdoptedLate.Should().Be(late);
        adopted.Strategy.Plans[Known.DevelopmentPlan].Step.Should().Be(days > 0 ? PlanStep.Adopted : PlanStep.InForce);
    }

    [Theory]
    [InlineData(30, 30, true)]
    [InlineData(31, 30, false)]
    [InlineData(31, 31, true)]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    public void No_more_days_back_than_the_gate_says(int back, int daysBack, bool met)
    {
        var setting = StorySetting.Default.WithGates("development-plan.adopt", new DecisionGate.EffectiveDateValid(daysBack));
        var story = Stories
            .PlanAt(PlanKind.Development, PlanStep.Deciding, setting: setting)
            .AfterDays(30)
            .Do(Decisions.On(Make.Day(2021, 1, 11)), People.Board);
        Judged(story, story.Today.PlusDays(-back), met);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Not_before_the_decision(int days, bool met)
    {
        var story = Stories
            .PlanAt(PlanKind.Development, PlanStep.Deciding)
            .AfterDays(10)
            .Do(Decisions.On(Today.PlusDays(5)), People.Board);
        Judged(story, Today.PlusDays(5 + days), met);
    }

    [Theory]
    [InlineData("2027-12-31", true)]
    [InlineData("2028-01-01", false)]
    [InlineData("2020-12-31", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("-9998-01-01", false)]
    public void Inside_the_period(string day, bool met) =>
        Judged(
            Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).Decided(),
            NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
            met
        );

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Not_before_what_it_replaces_took_effect(int days, bool met)
    {
        var story = Revisions
            .Drafted()
            .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
            .Do(Decisions.On(Make.Day(2021, 1, 11)), People.Board);
        var first = story.Strategy.Plans[Known.DevelopmentPlan].EffectiveFrom!.Value;
        var attempt = Given(story)
            .When(new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, first.PlusDays(days)), People.Board);
        if (met)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("effective-date-valid");
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    public void No_day_of_the_calendar_makes_deciding_throw(string written)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(written).Value;
        var act = () =>
        {
            var story = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding).Decided();
            Given(story)
                .When(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, day), People.Board)
                .ThenRefused("effective-date-valid");
        };
        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("9999-12-31", PlanStep.Adopted)]
    [InlineData("-9998-01-01", PlanStep.InForce)]
    public void With_the_gate_off_any_day_is_good(string day, PlanStep step)
    {
        var setting = StorySetting.Default.WithGates("action-plan.adopt", new ActionPlanGate.FundingCovers());
        var story = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding, setting: setting);
        Given(story)
            .When(
                new PlanCommand.Adopt(Known.ActionPlan, null, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value),
                People.Board
            )
            .ThenAccepted()
            .Strategy.Plans[Known.ActionPlan]
            .Step.Should()
            .Be(step);
    }

    private static void Judged(Story story, LocalDate day, bool met)
    {
        var attempt = Given(story).When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, day), People.Board);
        if (met)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("effective-date-valid");
    }
}
