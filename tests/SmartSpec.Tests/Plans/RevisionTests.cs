namespace SmartSpec.Tests;

public sealed class RevisionTests
{
    private static readonly Subject Field = new(SubjectKind.Field, Known.Field);
    private static readonly Subject Effort = new(SubjectKind.Effort, Known.Effort);
    private static readonly Subject Indicator = new(SubjectKind.Indicator, Known.ResultIndicator);

    private static readonly Command[] Replaced =
    [
        new IndicatorCommand.Define("new-result", IndicatorKind.Result, Known.Food, Make.Terms(Make.Day(2021, 1, 1))),
        new PlanCommand.DefineField(Known.SecondDevelopmentPlan, "new-field", Sample.Text, Sample.Text, ["new-result"]),
        new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, Known.Field),
    ];

    [Fact]
    public void A_second_version_starts_from_the_content_in_force_and_says_why()
    {
        var story = Stories.AreaAt(AreaStep.ActionPlanning);
        Given(story)
            .When(new PlanCommand.Draft(Known.SecondDevelopmentPlan, Known.Food, PlanKind.Development), People.AreaLead)
            .ThenRefused("missing")
            .When(
                new PlanCommand.Draft(Known.SecondDevelopmentPlan, Known.Food, PlanKind.Development, Sample.Text),
                People.AreaLead
            )
            .Then(
                new PlanEvent.Drafted(
                    Known.SecondDevelopmentPlan,
                    Known.Food,
                    PlanKind.Development,
                    2,
                    Known.DevelopmentPlan,
                    Sample.Text
                )
            )
            .Strategy.Plans[Known.SecondDevelopmentPlan]
            .Development.Should()
            .Be(story.Strategy.Plans[Known.DevelopmentPlan].Development);
    }

    [Fact]
    public void While_one_is_in_hand_no_other_is_begun() =>
        Given(Revisions.Drafted())
            .When(new PlanCommand.Draft("third", Known.Food, PlanKind.Development, Sample.Text), People.AreaLead)
            .ThenRefused("one-in-hand")
            .Do(new PlanCommand.Discard(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
            .When(new PlanCommand.Draft("third", Known.Food, PlanKind.Development, Sample.Text), People.AreaLead)
            .Then(new PlanEvent.Drafted("third", Known.Food, PlanKind.Development, 3, Known.DevelopmentPlan, Sample.Text));

    [Fact]
    public void The_area_keeps_its_step_when_a_revision_takes_effect() =>
        Given(Revisions.Of(Stories.AreaAt(AreaStep.Implementing)))
            .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
            .Decided()
            .Do(new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1)), People.Board)
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .Then(
                new PlanEvent.Superseded(Known.DevelopmentPlan, Known.SecondDevelopmentPlan),
                new PlanEvent.TookEffect(Known.SecondDevelopmentPlan)
            )
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(AreaStep.Implementing);

    [Fact]
    public void All_that_is_left_out_needs_a_fate()
    {
        var attempt = Adopt(WithEffort());
        attempt.ThenRefused("fate-missing");
        attempt
            .Reasons.Single()
            .Parameters.Single()
            .Values.Should()
            .Equal("field:food-field", "effort:demo-farm", "indicator:food-result");
    }

    [Fact]
    public void An_effort_goes_with_its_field_where_that_is_carried() =>
        Given(
                Adopt(WithEffort(), new Fate(Field, FateKind.Carried, "new-field"), new Fate(Indicator, FateKind.Kept))
                    .ThenAccepted()
            )
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .Then(
                new PlanEvent.Superseded(Known.DevelopmentPlan, Known.SecondDevelopmentPlan),
                new PlanEvent.TookEffect(Known.SecondDevelopmentPlan),
                new EffortEvent.Traced(Known.Effort, "new-field", [])
            );

    [Fact]
    public void An_effort_is_carried_by_itself_where_its_field_is_closed() =>
        Given(
                Adopt(
                        WithEffort(),
                        new Fate(Field, FateKind.Closed, Reason: Sample.Text),
                        new Fate(Effort, FateKind.Carried, "new-field"),
                        new Fate(Indicator, FateKind.Closed, Reason: Sample.Text)
                    )
                    .ThenAccepted()
            )
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .Then(
                new PlanEvent.Superseded(Known.DevelopmentPlan, Known.SecondDevelopmentPlan),
                new PlanEvent.TookEffect(Known.SecondDevelopmentPlan),
                new EffortEvent.Traced(Known.Effort, "new-field", []),
                new IndicatorEvent.Closed(Known.ResultIndicator, Sample.Text)
            );

    [Fact]
    public void An_effort_that_is_closed_is_cancelled_with_the_reason() =>
        Given(
                Adopt(
                        WithEffort(),
                        new Fate(Field, FateKind.Closed, Reason: Sample.Text),
                        new Fate(Effort, FateKind.Closed, Reason: Sample.Text),
                        new Fate(Indicator, FateKind.Kept)
                    )
                    .ThenAccepted()
            )
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .Then(
                new PlanEvent.Superseded(Known.DevelopmentPlan, Known.SecondDevelopmentPlan),
                new PlanEvent.TookEffect(Known.SecondDevelopmentPlan),
                new EffortEvent.Cancelled(Known.Effort, Sample.Text),
                new IndicatorEvent.Closed(Known.OutputIndicator, Sample.Text)
            );

    [Fact]
    public void A_fate_fits_what_it_is_stated_for()
    {
        Adopt(WithEffort(), new Fate(Field, FateKind.Kept), new Fate(Effort, FateKind.Kept), new Fate(Indicator, FateKind.Kept))
            .ThenRefused("fate-misplaced", "fate-misplaced");
        Adopt(WithEffort(), new Fate(Field, FateKind.Carried, "new-field"), new Fate(Indicator, FateKind.Carried, "new-field"))
            .ThenRefused("fate-misplaced");
        Adopt(
                WithEffort(),
                new Fate(Field, FateKind.Carried, "new-field"),
                new Fate(Indicator, FateKind.Kept),
                new Fate(new(SubjectKind.Area, Known.Food), FateKind.Kept)
            )
            .ThenRefused("fate-misplaced");
    }

    [Fact]
    public void A_fate_says_where_to_or_why()
    {
        Adopt(WithEffort(), new Fate(Field, FateKind.Carried)).ThenRefused("missing");
        Adopt(WithEffort(), new Fate(Field, FateKind.Carried, Known.Field)).ThenRefused("unknown");
        Adopt(WithEffort(), new Fate(Field, FateKind.Closed)).ThenRefused("missing");
        Adopt(WithEffort(), new Fate(Field, FateKind.Closed, Reason: Sample.Text), new Fate(Field, FateKind.Carried, "new-field"))
            .ThenRefused("twice");
    }

    [Fact]
    public void An_action_plan_keeps_or_closes_the_open_efforts_that_it_leaves_out()
    {
        var story = TwoEfforts();
        AdoptSecond(story).ThenRefused("fate-missing");
        AdoptSecond(story, new Fate(Effort, FateKind.Kept))
            .ThenAccepted()
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .Then(
                new PlanEvent.Superseded(Known.ActionPlan, Known.SecondActionPlan),
                new PlanEvent.TookEffect(Known.SecondActionPlan),
                new EffortEvent.Kept(Known.Effort, Known.SecondActionPlan)
            );
        AdoptSecond(story, new Fate(Effort, FateKind.Closed, Reason: Sample.Text))
            .ThenAccepted()
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .Then(
                new PlanEvent.Superseded(Known.ActionPlan, Known.SecondActionPlan),
                new PlanEvent.TookEffect(Known.SecondActionPlan),
                new EffortEvent.Cancelled(Known.Effort, Sample.Text),
                new IndicatorEvent.Closed(Known.OutputIndicator, Sample.Text)
            );
    }

    [Fact]
    public void What_stays_open_is_not_traced_anywhere() =>
        AdoptSecond(TwoEfforts(), new Fate(Effort, FateKind.Kept, "no-such-field"))
            .ThenAccepted()
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .ThenAccepted()
            .Strategy.Efforts[Known.Effort]
            .Field.Should()
            .Be((Id<DevelopmentField>)Known.Field);

    [Fact]
    public void An_effort_added_to_a_plan_in_force_is_marked() =>
        Given(Stories.AreaAt(AreaStep.Implementing).Do(Make.Effort(Make.Nothing, "small", budget: 40_000), People.AreaLead))
            .When(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead)
            .Then(new PlanEvent.EffortAdded(Known.ActionPlan, "small"))
            .Strategy.Plans[Known.ActionPlan]
            .Action.Should()
            .Match<ActionContent>(content =>
                content.AddedAfterAdoption == new EquatableArray<Id<Effort>>().Add("small") && content.Efforts.Contains("small")
            );

    [Theory]
    [InlineData(40_000, 20, true)]
    [InlineData(40_000.01, 20, false)]
    [InlineData(0, 0, true)]
    [InlineData(0.01, 0, false)]
    [InlineData(200_000, 100, true)]
    public void Above_its_share_of_the_adopted_budget_a_revision_is_required(double budget, int percent, bool fits)
    {
        var setting = StorySetting.Default.Under(document => document with { AddedSharePercent = percent });
        var attempt = Given(
                Stories
                    .AreaAt(AreaStep.Implementing, setting: setting)
                    .Do(Make.Effort(Make.Nothing, "small", budget: (decimal)budget), People.AreaLead)
            )
            .When(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead);
        if (fits)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("revision-required");
    }

    [Fact]
    public void Added_efforts_count_together() =>
        Given(Stories.AreaAt(AreaStep.Implementing))
            .Do(
                [.. Make.Effort(Make.Nothing, "one", budget: 30_000), .. Make.Effort(Make.Nothing, "two", budget: 10_001)],
                People.AreaLead
            )
            .Do(new PlanCommand.AddEffort(Known.ActionPlan, "one"), People.AreaLead)
            .When(new PlanCommand.AddEffort(Known.ActionPlan, "two"), People.AreaLead)
            .ThenRefused("revision-required");

    [Fact]
    public void A_second_action_plan_counts_added_efforts_as_its_own() =>
        Given(Stories.AreaAt(AreaStep.Implementing).Do(Make.Effort(Make.Nothing, "small", budget: 40_000), People.AreaLead))
            .Do(
                [
                    new PlanCommand.AddEffort(Known.ActionPlan, "small"),
                    new PlanCommand.Draft(Known.SecondActionPlan, Known.Food, PlanKind.Action, Sample.Text),
                ],
                People.AreaLead
            )
            .Strategy.Plans[Known.SecondActionPlan]
            .Action.Should()
            .Match<ActionContent>(content => content.AddedAfterAdoption.Count == 0 && content.Efforts.Contains("small"));

    [Fact]
    public void A_returned_plan_that_was_consulted_is_submitted_again_with_a_summary()
    {
        var setting = StorySetting.Default.Under(document => document with { ConsultationMayBeSkipped = false });
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding, setting: setting))
            .When(new PlanCommand.Return(Known.DevelopmentPlan, Sample.Text), People.SteeringGroup)
            .Then(new PlanEvent.Returned(Known.DevelopmentPlan, Sample.Text, false))
            .When(new PlanCommand.Submit(Known.DevelopmentPlan), People.AreaLead)
            .ThenRefused("missing")
            .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            .Then(new PlanEvent.Submitted(Known.DevelopmentPlan, new([People.AreaLead.Id]), Sample.Text));
    }

    [Fact]
    public void A_plan_returned_for_a_new_consultation_goes_out_again() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding))
            .When(new PlanCommand.Return(Known.DevelopmentPlan, Sample.Text, NewConsultation: true), People.Board)
            .Then(new PlanEvent.Returned(Known.DevelopmentPlan, Sample.Text, true))
            .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            .ThenRefused("consultation-needed")
            .Do(new PlanCommand.Consult(Known.DevelopmentPlan, "again", Make.Day(2021, 2, 21), Sample.Text), People.AreaLead)
            .On(Make.Day(2021, 2, 22))
            .Do(new ConsultationCommand.Close("again"), People.AreaLead)
            .When(new PlanCommand.Submit(Known.DevelopmentPlan), People.AreaLead)
            .ThenAccepted();

    private static Story WithEffort() =>
        Revisions
            .Of(Stories.AreaAt(AreaStep.ActionPlanning).Do(Make.Effort(Make.Nothing), People.AreaLead), Replaced)
            .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
            .Decided();

    private static Attempt Adopt(Story story, params Fate[] fates) =>
        Given(story)
            .When(
                new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1), [.. fates]),
                People.Board
            );

    private static Story TwoEfforts() =>
        Stories
            .AreaAt(AreaStep.ActionPlanning)
            .Do(
                [
                    .. Make.Effort(Make.Nothing),
                    .. Make.Effort(
                        Make.Nothing,
                        "second",
                        funding:
                        [
                            Make.Commit(FundingSource.Municipal, 60_000, "second"),
                            Make.Commit(FundingSource.Private, 40_000, "second"),
                        ]
                    ),
                ],
                People.AreaLead
            )
            .WithPlanAt(PlanKind.Action, PlanStep.InForce)
            .Do(
                [
                    new PlanCommand.Draft(Known.SecondActionPlan, Known.Food, PlanKind.Action, Sample.Text),
                    new PlanCommand.ListEfforts(Known.SecondActionPlan, ["second"]),
                    new PlanCommand.Mobilise(Known.SecondActionPlan),
                    new PlanCommand.Submit(Known.SecondActionPlan),
                ],
                People.AreaLead
            )
            .Decided();

    private static Attempt AdoptSecond(Story story, params Fate[] fates) =>
        Given(story)
            .When(new PlanCommand.Adopt(Known.SecondActionPlan, Decisions.Id, Make.Day(2021, 4, 1), [.. fates]), People.Board);
}
