namespace SmartSpec.Tests;

public sealed class AreaLifecycleTests : LifecycleTests<AreaStep>
{
    public static TheoryData<AreaStep, string> Commanded =>
        [
            .. Enum.GetValues<AreaStep>()
                .SelectMany(step =>
                    Enum.GetValues<AreaTrigger>()
                        .Where(trigger => trigger <= AreaTrigger.Withdraw)
                        .Select(trigger => (step, $"{trigger}"))
                ),
        ];

    [Theory]
    [MemberData(nameof(Commanded))]
    public void The_command_leads_where_the_table_says_or_is_refused(AreaStep step, string name)
    {
        var trigger = Enum.Parse<AreaTrigger>(name);
        var story =
            step is AreaStep.Closed
                ? Ended.Area(Stories.AreaAt(AreaStep.DevelopmentPlanning).Decided(), step)
                : Stories.AreaAt(step).Decided();
        var attempt = Given(story).When(Command(trigger), By(trigger));
        if (DomainTables.Area.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Areas[Known.Food].Step.Should().Be(next);
        else
            RefusedByStep(attempt, DomainTables.Area.From(step).Select(other => $"act.{AreaLifecycle.Table.Key(other)}"));
    }

    [Fact]
    public void A_development_plan_in_force_moves_its_area_on() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Adopted))
            .AfterDays(Stories.DaysToPlan)
            .WhenSettled()
            .Then(
                new PlanEvent.TookEffect(Known.DevelopmentPlan),
                new AreaEvent.ActionPlanningBegun(Known.Food, Known.DevelopmentPlan)
            )
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(AreaStep.ActionPlanning);

    [Fact]
    public void An_action_plan_in_force_moves_its_area_on() =>
        Given(Stories.PlanAt(PlanKind.Action, PlanStep.Adopted))
            .AfterDays(Stories.DaysToPlan)
            .WhenSettled()
            .Then(new PlanEvent.TookEffect(Known.ActionPlan), new AreaEvent.ImplementationBegun(Known.Food, Known.ActionPlan))
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(AreaStep.Implementing);

    [Theory]
    [InlineData(AreaStep.DevelopmentPlanning)]
    [InlineData(AreaStep.ActionPlanning)]
    public void A_selected_area_closes_with_the_strategy(AreaStep step) =>
        Given(Stories.AreaAt(step).Decided())
            .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
            .When(Decisions.Close, People.Board)
            .ThenAccepted()
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(AreaStep.Closed);

    [Theory]
    [InlineData(AreaStep.Proposed)]
    [InlineData(AreaStep.UnderAnalysis)]
    [InlineData(AreaStep.Nominated)]
    public void A_candidate_that_is_still_worked_on_is_an_open_item_when_the_strategy_closes(AreaStep step) =>
        Given(Stories.AreaAt(step).Decided())
            .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
            .When(Decisions.Close, People.Board)
            .ThenRefused("items-open")
            .When(Decisions.Close with { OpenItems = [new(Subject.Of((Id<Area>)Known.Food), Sample.Text)] }, People.Board)
            .ThenAccepted()
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(step);

    [Theory]
    [InlineData(AreaStep.Deselected)]
    [InlineData(AreaStep.Withdrawn)]
    public void A_candidate_keeps_its_step_when_the_strategy_closes(AreaStep step) =>
        Given(Stories.AreaAt(step).Decided())
            .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
            .When(Decisions.Close, People.Board)
            .ThenAccepted()
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(step);

    private static Command Command(AreaTrigger trigger) =>
        trigger switch
        {
            AreaTrigger.BeginAnalysis => new AreaCommand.BeginAnalysis(Known.Food),
            AreaTrigger.Nominate => new AreaCommand.Nominate(Known.Food, Sample.Text),
            AreaTrigger.Select => new AreaCommand.Select(Known.Food, Decisions.Id),
            AreaTrigger.Deselect => new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text),
            AreaTrigger.Return => new AreaCommand.Return(Known.Food, Sample.Text),
            AreaTrigger.Reconsider => new AreaCommand.Reconsider(Known.Food, Sample.Text),
            _ => new AreaCommand.Withdraw(Known.Food, Sample.Text),
        };

    private static Actor By(AreaTrigger trigger) =>
        trigger is AreaTrigger.Select or AreaTrigger.Deselect or AreaTrigger.Return ? People.Board : People.AreaLead;
}
