namespace SmartSpec.Tests;

/// <summary>What is decided is what was submitted, and what is adopted loses nothing on its way into force.</summary>
public sealed class DecidedContentTests
{
    [Fact]
    public void An_action_plan_is_judged_again_when_it_is_adopted() =>
        Given(Stories.PlanAt(PlanKind.Action, PlanStep.Deciding).Decided())
            .Do(new EffortCommand.Budget(Known.Effort, [new(2021, Money.Sek(1_000_000))]), People.EffortOwner)
            .When(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2021, 4, 1)), People.Board)
            .ThenRefused("funding-covers");

    [Fact]
    public void A_point_raised_while_the_plan_is_before_the_decision_body_is_answered_before_it_is_adopted() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding).Decided())
            .Do(
                new DialogueCommand.RaisePoint("late", new(SubjectKind.Plan, Known.DevelopmentPlan), Sample.Text, Helix.Business),
                People.Stakeholder
            )
            .When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1)), People.Board)
            .ThenRefused("points-answered")
            .Do(new DialogueCommand.AnswerPoint("late", new(PointOutcome.Noted, Sample.Text)), People.AreaLead)
            .When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1)), People.Board)
            .ThenAccepted();

    [Fact]
    public void An_action_plan_is_in_force_no_earlier_than_the_development_plan_that_it_builds_on()
    {
        var story = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding).Decided();
        var builtOn = story.Strategy.Plans[Known.DevelopmentPlan].EffectiveFrom!.Value;
        Given(story)
            .When(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, builtOn.PlusDays(-1)), People.Board)
            .ThenRefused("effective-date-valid");
    }

    [Fact]
    public void An_effort_is_not_added_to_a_plan_whose_successor_is_adopted() =>
        Given(Revisions.SecondActionPlanAdopted().Do(Make.Effort(Make.Nothing, "small", budget: 10), People.AreaLead))
            .When(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead)
            .ThenRefused("successor-adopted")
            .On(Make.Day(2021, 5, 1))
            .When(new PlanCommand.AddEffort(Known.SecondActionPlan, "small"), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void Other_fields_that_an_effort_serves_are_carried_too()
    {
        var with = Revisions
            .Of(
                Stories.EffortAt(EffortStep.Prioritised),
                new PlanCommand.DefineField(
                    Known.SecondDevelopmentPlan,
                    "other",
                    Sample.Text,
                    Sample.Text,
                    [Known.ResultIndicator]
                )
            )
            .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
            .Decided()
            .Do(new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1)), People.Board)
            .On(Make.Day(2021, 4, 1))
            .Do(new EffortCommand.Trace(Known.Effort, "other", [Known.Field]), People.AreaLead);
        var third = with.Do(
                [
                    new PlanCommand.Draft("third", Known.Food, PlanKind.Development, Sample.Text),
                    new PlanCommand.RemoveField("third", Known.Field),
                    new PlanCommand.DefineField("third", "new-field", Sample.Text, Sample.Text, [Known.ResultIndicator]),
                    new PlanCommand.Submit("third", Sample.Text),
                ],
                People.AreaLead
            )
            .Decided("third-decision");
        EquatableArray<Id<DevelopmentField>> Serves(Fate fate) =>
            third
                .Do(new PlanCommand.Adopt("third", "third-decision", Make.Day(2021, 5, 1), [fate]), People.Board)
                .On(Make.Day(2021, 5, 1))
                .WhenSettled()
                .ThenAccepted()
                .Strategy.Efforts[Known.Effort]
                .AlsoServes;
        Serves(new(new(SubjectKind.Field, Known.Field), FateKind.Carried, "new-field"))
            .Should()
            .Equal((Id<DevelopmentField>)"new-field");
        Serves(new(new(SubjectKind.Field, Known.Field), FateKind.Closed, Reason: Sample.Text)).Should().BeEmpty();
    }

    [Fact]
    public void What_is_added_after_adoption_stays_within_its_share_however_budgets_move()
    {
        var story = Stories.AreaAt(AreaStep.Implementing).Do(Make.Effort(Make.Nothing, "late", budget: 10), People.AreaLead);
        EffortCommand.Budget Budget(string effort, decimal amount) => new(effort, [new(2021, Money.Sek(amount))]);
        Given(story)
            .When([new PlanCommand.AddEffort(Known.ActionPlan, "late"), Budget("late", 99_000_000)], People.AreaLead)
            .ThenRefused("revision-required")
            .When(
                [
                    Budget(Known.Effort, 900_000_000),
                    Budget("late", 99_000_000),
                    new PlanCommand.AddEffort(Known.ActionPlan, "late"),
                ],
                People.AreaLead
            )
            .ThenRefused("revision-required")
            .When([new PlanCommand.AddEffort(Known.ActionPlan, "late"), Budget("late", 40_000)], People.AreaLead)
            .ThenAccepted();
    }

    [Fact]
    public void An_effort_that_stays_open_outside_the_next_plan_runs_out() =>
        Given(WithEffortOpenOutside()).When(new EffortCommand.Start(Known.Effort), People.EffortOwner).ThenAccepted();

    [Fact]
    public void An_effort_that_a_later_plan_lists_again_runs_within_it()
    {
        var outside = WithEffortOpenOutside();
        outside.Strategy.Efforts[Known.Effort].IsKept.Should().BeTrue();
        var listed = outside.Do(Submitted("third", "other", Known.Effort), People.AreaLead).AfterDays(1).Decided("once-more");
        listed
            .Do(new PlanCommand.Adopt("third", "once-more", listed.Today), People.Board)
            .Strategy.Efforts[Known.Effort]
            .IsKept.Should()
            .BeFalse();
    }

    [Fact]
    public void A_cancelled_efforts_output_is_measured_no_more() =>
        Given(Stories.EffortAt(EffortStep.Underway))
            .When(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead)
            .Then(
                new EffortEvent.Cancelled(Known.Effort, Sample.Text),
                new IndicatorEvent.Closed(Known.OutputIndicator, Sample.Text)
            );

    [Fact]
    public void A_set_of_efforts_belongs_to_one_area() =>
        Given(Stories.PlanAt(PlanKind.Action, PlanStep.Drafting).WithPlanAt(PlanKind.Action, PlanStep.Drafting, "water"))
            .When(new PlanCommand.GroupEfforts(Known.ActionPlan, Known.EffortSetOf("water"), Sample.Text, []), People.AreaLead)
            .ThenRefused("id-taken");

    [Fact]
    public void A_prioritised_effort_can_get_another_place() =>
        Given(Stories.EffortAt(EffortStep.Prioritised))
            .When(new EffortCommand.Reprioritise(Known.Effort, 4, Sample.Text), People.AreaLead)
            .Then(new EffortEvent.Reprioritised(Known.Effort, 4, Sample.Text))
            .Strategy.Efforts[Known.Effort]
            .Rank.Should()
            .Be(4);

    [Fact]
    public void Partners_of_an_effort_are_organisations() =>
        Given(Stories.EffortAt(EffortStep.Prioritised))
            .When(new EffortCommand.Involve(Known.Effort, ["nobody"]), People.AreaLead)
            .ThenRefused("unknown")
            .When(new EffortCommand.Involve(Known.Effort, [Known.University, Known.Company]), People.AreaLead)
            .Then(new EffortEvent.PartnersInvolved(Known.Effort, [Known.University, Known.Company]));

    /// <summary>The second action plan is in force, and has left the financed effort out and let it go on.</summary>
    private static Story WithEffortOpenOutside()
    {
        var story = Stories
            .EffortAt(EffortStep.Financed)
            .WithEffortAt(EffortStep.Prioritised, "other")
            .Do(Submitted(Known.SecondActionPlan, "other"), People.AreaLead)
            .Decided();
        return story.Do(
            new PlanCommand.Adopt(
                Known.SecondActionPlan,
                Decisions.Id,
                story.Today,
                [new(new(SubjectKind.Effort, Known.Effort), FateKind.Kept)]
            ),
            People.Board
        );
    }

    private static Command[] Submitted(string plan, params EquatableArray<Id<Effort>> efforts) =>
        [
            new PlanCommand.Draft(plan, Known.Food, PlanKind.Action, Sample.Text),
            new PlanCommand.ListEfforts(plan, efforts),
            new PlanCommand.Mobilise(plan),
            new PlanCommand.Submit(plan),
        ];
}
