namespace SmartSpec.Tests;

public sealed class ListTests
{
    [Fact]
    public void Each_command_sees_what_the_ones_before_it_made() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When([Decisions.Any, new AreaCommand.Select(Known.Food, Decisions.Id)], People.Board)
            .Then(
                new DecisionEvent.Recorded(
                    new()
                    {
                        Id = Decisions.Id,
                        Body = Known.Council,
                        DecidedOn = Make.Day(2021, 1, 11),
                        RegistryNumber = "EXEMPEL-7",
                        Rationale = Sample.Text,
                        Paragraph = null,
                        Documents = [],
                        RecordedBy = [People.Board.Id],
                    }
                ),
                new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Persons)
            );

    [Fact]
    public void All_or_nothing()
    {
        var story = Stories.AreaAt(AreaStep.Nominated);
        var after = Given(story)
            .When([Decisions.Any, new AreaCommand.Select("nowhere", Decisions.Id)], People.Board)
            .ThenRefused("unknown");
        after.Strategy.Should().BeSameAs(story.Strategy);
        after.Strategy.Decisions.Contains(Decisions.Id).Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_refusal_says_the_position_of_the_first_command_that_was_refused(int position)
    {
        Command good = new StrategyCommand.StateVision(Sample.Text);
        Command bad = new StrategyCommand.StateVision(Sample.Blank);
        var attempt = Given(Stories.StrategyAt(StrategyStep.Running))
            .When([.. Enumerable.Repeat(good, position), bad, bad], People.ProcessLead);
        attempt.ThenRefused("text-missing");
        attempt.Reasons.Single().Position.Should().Be(position);
    }

    [Fact]
    public void A_list_has_one_command_id_and_its_events_go_on_in_number()
    {
        var story = Given(Stories.StrategyAt(StrategyStep.Running))
            .Do([new StrategyCommand.StateVision(Sample.Text), new StrategyCommand.AlignWithSdgs([1])], People.ProcessLead);
        var last = story.History.Events.TakeLast(2).Select(recorded => recorded.Envelope).ToList();
        last[0].Command.Should().Be(last[1].Command);
        last[1].Number.Should().Be(last[0].Number + 1);
        last[0].Id.Should().NotBe(last[1].Id);
    }

    [Fact]
    public void A_plan_adopted_in_a_list_is_in_force_for_the_next_command() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding))
            .When(
                [
                    Decisions.On(Make.Day(2021, 2, 1)),
                    new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 2, 1)),
                    new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action),
                ],
                People.Board with
                {
                    Roles = [Role.DecisionBody, Role.ProcessLead],
                }
            )
            .ThenAccepted()
            .Strategy.Plans[Known.ActionPlan]
            .Step.Should()
            .Be(PlanStep.Drafting);

    [Fact]
    public void An_empty_list_does_nothing() =>
        Given(Stories.StrategyAt(StrategyStep.Running)).When([], People.Reader).ThenNothing();

    [Fact]
    public void A_null_in_a_list_is_the_programmers_error()
    {
        var story = Stories.StrategyAt(StrategyStep.Running);
        var act = () => Given(story).When([null!], People.Board);
        act.Should().Throw<ArgumentException>().WithMessage("Command 0 of the list is null.*");
    }
}
