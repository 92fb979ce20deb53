namespace SmartSpec.Tests;

public sealed class DecisionTests
{
    [Fact]
    public void A_decision_is_recorded_once_with_who_recorded_it()
    {
        var document = new Document("https://example.org/minutes.pdf", Hash.Of("minutes"u8), "application/pdf");
        Given(Stories.StrategyAt(StrategyStep.Preparing))
            .When(
                new DecisionCommand.Record(
                    "d",
                    Known.Council,
                    Make.Day(2021, 1, 4),
                    "EXEMPEL-1",
                    Sample.Text,
                    "§ 12",
                    [document]
                ),
                People.SteeringGroup
            )
            .Then(
                new DecisionEvent.Recorded(
                    new()
                    {
                        Id = "d",
                        Body = Known.Council,
                        DecidedOn = Make.Day(2021, 1, 4),
                        RegistryNumber = "EXEMPEL-1",
                        Rationale = Sample.Text,
                        Paragraph = "§ 12",
                        Documents = [document],
                        RecordedBy = [People.SteeringGroup.Id],
                    }
                )
            )
            .When(new DecisionCommand.Record("d", Known.Council, Make.Day(2021, 1, 4), "EXEMPEL-1", Sample.Text), People.Board)
            .ThenRefused("id-taken");
    }

    [Theory]
    [InlineData("2021-01-11", true)]
    [InlineData("2021-01-12", false)]
    public void A_decision_is_not_recorded_before_it_is_taken(string day, bool recorded)
    {
        var attempt = Given(Stories.StrategyAt(StrategyStep.Preparing))
            .When(Decisions.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), People.Board);
        if (recorded)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("out-of-range");
    }

    [Fact]
    public void A_decision_needs_a_body_a_registry_number_and_grounds() =>
        Given(Stories.StrategyAt(StrategyStep.Preparing))
            .When(new DecisionCommand.Record("d", "nobody", Make.Day(2021, 1, 4), "EXEMPEL-1", Sample.Text), People.Board)
            .ThenRefused("unknown")
            .When(new DecisionCommand.Record("d", Known.Council, Make.Day(2021, 1, 4), " ", Sample.Text), People.Board)
            .ThenRefused("missing")
            .When(new DecisionCommand.Record("d", Known.Council, Make.Day(2021, 1, 4), "EXEMPEL-1", Sample.Blank), People.Board)
            .ThenRefused("text-missing");

    [Theory]
    [InlineData("area.select")]
    [InlineData("area.deselect")]
    [InlineData("strategy.launch")]
    [InlineData("strategy.wind-down")]
    [InlineData("strategy.close")]
    [InlineData("development-plan.adopt")]
    [InlineData("development-plan.rescind")]
    [InlineData("action-plan.adopt")]
    [InlineData("action-plan.rescind")]
    public void What_rests_on_a_decision_is_refused_without_one_and_with_an_unknown_one(string act)
    {
        Without(act, null).Reasons.Select(reason => reason.Code).Should().Equal("decision-recorded");
        Without(act, "nowhere").Reasons.Select(reason => reason.Code).Should().Equal("unknown");
    }

    [Fact]
    public void A_decision_is_undone_by_another_one_of_its_day_or_later()
    {
        var plan = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted);
        var change = Stories.ChangeAt(ChangeStep.Approved);
        Undone(
            plan,
            plan.Strategy.Plans[Known.DevelopmentPlan].Decision!.Value,
            id => new PlanCommand.Rescind(Known.DevelopmentPlan, id, Sample.Text)
        );
        Undone(
            change,
            change.Strategy.Changes[Known.Change].Decision!.Value,
            id => new ChangeCommand.Rescind(Known.Change, id, Sample.Text)
        );
        Undone(
            change,
            change.Strategy.Changes[Known.Change].Decision!.Value,
            id => new StrategyCommand.WindDown(
                id,
                [new(Subject.Of((Id<Change>)Known.Change), DecidedFate.Rescinded, Sample.Text)]
            )
        );

        static void Undone(Story story, Id<Decision> decision, Func<Id<Decision>, Command> rescind)
        {
            var day = story.Strategy.Decisions[decision].DecidedOn;
            var recorded = story
                .Do(Decisions.On(day.PlusDays(-1), "before"), People.Board)
                .Do(Decisions.On(day, "same-day"), People.Board);
            Given(recorded).When(rescind(decision), People.Board).ThenRefused("decision-not-undoing");
            Given(recorded).When(rescind("before"), People.Board).ThenRefused("decision-not-undoing");
            Given(recorded).When(rescind("same-day"), People.Board).ThenAccepted();
        }
    }

    private static Attempt Without(string act, string? id)
    {
        var decision = id is null ? default(Id<Decision>?) : new Id<Decision>(id);
        var (story, command) = act switch
        {
            "area.select" => (Stories.AreaAt(AreaStep.Nominated), (Command)new AreaCommand.Select(Known.Food, decision)),
            "area.deselect" => (Stories.AreaAt(AreaStep.Nominated), new AreaCommand.Deselect(Known.Food, decision, Sample.Text)),
            "strategy.launch" => (Stories.StrategyAt(StrategyStep.Preparing), new StrategyCommand.Launch(decision)),
            "strategy.wind-down" => (Stories.StrategyAt(StrategyStep.Running), new StrategyCommand.WindDown(decision)),
            "strategy.close" => (Stories.StrategyAt(StrategyStep.WindingDown), Decisions.Close with { Decision = decision }),
            "development-plan.adopt" => (
                Stories.PlanAt(PlanKind.Development, PlanStep.Deciding),
                new PlanCommand.Adopt(Known.DevelopmentPlan, decision, Make.Day(2021, 4, 1))
            ),
            "development-plan.rescind" => (
                Stories.PlanAt(PlanKind.Development, PlanStep.Adopted),
                new PlanCommand.Rescind(Known.DevelopmentPlan, decision, Sample.Text)
            ),
            "action-plan.adopt" => (
                Stories.PlanAt(PlanKind.Action, PlanStep.Deciding),
                new PlanCommand.Adopt(Known.ActionPlan, decision, Make.Day(2021, 4, 1))
            ),
            _ => (
                Stories.PlanAt(PlanKind.Action, PlanStep.Adopted),
                new PlanCommand.Rescind(Known.ActionPlan, decision, Sample.Text)
            ),
        };
        return Given(story).When(command, People.Board);
    }
}
