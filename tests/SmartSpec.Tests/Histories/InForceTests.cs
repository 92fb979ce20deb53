namespace SmartSpec.Tests;

public sealed class InForceTests
{
    [Fact]
    public void A_plan_is_in_force_from_its_day_also_where_it_was_adopted_later()
    {
        var deciding = Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).AfterDays(10);
        var from = deciding.Today.PlusDays(-5);
        var story = deciding
            .Do(Decisions.On(from), People.Board)
            .Do(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, from), People.Board);
        story.History.AsInForceOn(from)!.Strategy.PlanInForce(Known.Food, PlanKind.Development).Should().NotBeNull();
        story.History.AsInForceOn(from.PlusDays(-1))!.Strategy.PlanInForce(Known.Food, PlanKind.Development).Should().BeNull();
        story
            .History.AsInForceOn(from, deciding.Now.Minus(Duration.FromHours(1)))!
            .Strategy.PlanInForce(Known.Food, PlanKind.Development)
            .Should()
            .BeNull("by then nobody had recorded it");
    }

    [Fact]
    public void Later_events_do_not_show_on_the_day()
    {
        var deciding = Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).AfterDays(10);
        var from = deciding.Today.PlusDays(-5);
        var story = deciding
            .Do(Decisions.On(from), People.Board)
            .Do(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, from), People.Board)
            .AfterDays(20)
            .WithSecondVersion(PlanKind.Development);
        story.Strategy.Plans[Known.DevelopmentPlan].Step.Should().Be(PlanStep.Superseded);
        story
            .History.AsInForceOn(from)!
            .Strategy.PlanInForce(Known.Food, PlanKind.Development)!
            .Id.Should()
            .Be((Id<PlanVersion>)Known.DevelopmentPlan);
    }

    [Fact]
    public void For_a_day_to_come_it_shows_what_has_been_decided_so_far()
    {
        var story = Stories.ChangeAt(ChangeStep.Approved);
        var day = story.Today.PlusDays(Stories.DaysToChange);
        story.History.AsInForceOn(day)!.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Retired);
        story.History.AsInForceOn(day.PlusDays(-1))!.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Implementing);
        story.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Implementing);
    }

    [Fact]
    public void Both_times_combine()
    {
        var approved = Stories.ChangeAt(ChangeStep.Approved);
        var day = approved.Today.PlusDays(Stories.DaysToChange);
        var rescinded = approved
            .AfterDays(1)
            .Decided("later")
            .Do(new ChangeCommand.Rescind(Known.Change, "later", Sample.Text), People.Board);
        rescinded.History.AsInForceOn(day)!.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Implementing);
        var before = rescinded.History.AsInForceOn(day, approved.Now)!;
        before.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Retired);
        (before.InForceOn, before.RecordedBy).Should().Be((day, approved.Now));
    }

    [Fact]
    public void Before_the_founding_there_was_nothing() =>
        Stories.Founded().History.AsInForceOn(new(2019, 1, 1)).Should().BeNull();

    [Fact]
    public void A_document_alone_answers_for_days_to_come()
    {
        var story = Stories.ChangeAt(ChangeStep.Approved);
        var persisted = PersistedStrategy.Of(StrategyDocument.Write(story.Strategy));
        var day = story.Today.PlusDays(Stories.DaysToChange);
        persisted.AsInForceOn(day)!.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Retired);
        persisted.AsInForceOn(story.Today.PlusDays(-100)).Should().BeNull();
    }
}
