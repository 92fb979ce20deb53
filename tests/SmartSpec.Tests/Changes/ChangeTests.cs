namespace SmartSpec.Tests;

public sealed class ChangeTests
{
    private const string Water = "water";

    private static readonly Subject Effort = new(SubjectKind.Effort, Known.Effort);

    [Fact]
    public void A_change_takes_effect_on_no_day_before_its_areas_were_selected()
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning);
        var selected = story.Strategy.Decisions[story.Strategy.Areas[Known.Food].Decision!.Value].DecidedOn;
        var assessed = story
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food))
            .Do(Decisions.On(selected.PlusDays(-5)), People.Board);
        ChangeCommand.Approve On(LocalDate day) =>
            new(Known.Change, Decisions.Id, day, Waivers: [new("not-premature", Sample.Text)]);
        Given(assessed)
            .When(On(selected.PlusDays(-1)), People.Board)
            .ThenRefused("effective-date-valid")
            .When(On(selected), People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void Dialogue_on_merged_areas_counts_for_what_they_became()
    {
        var story = new[] { "a", "b" }.Aggregate(
            Stories.StrategyAt(StrategyStep.Running),
            (entry, area) => entry.WithAreaAt(AreaStep.DevelopmentPlanning, area)
        );
        var before = story.Strategy.DialogueOn(story.Today, "a");
        var merged = story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Merge(["a", "b"], new("ab", Sample.Text, Sample.Text)))
            .Strategy;
        before.Meetings.Should().BePositive();
        merged
            .DialogueOn(story.Today, "ab")
            .Meetings.Should()
            .Be(before.Meetings + story.Strategy.DialogueOn(story.Today, "b").Meetings);
        merged.DialogueOn(story.Today, "ab").Latest.Should().Be(before.Latest);
    }

    [Fact]
    public void Closing_lapses_what_was_to_be_changed()
    {
        var story = Stories.ChangeAt(ChangeStep.Assessed).WoundDown().Decided();
        var open = StrategyRules.OpenItems(story.Strategy).Select(item => new OpenItem(item, Sample.Text)).ToEquatableArray();
        Given(story)
            .When(
                new StrategyCommand.Close(Decisions.Id, [new("efforts-ended", Sample.Text), Decisions.Unevaluated], open),
                People.Board
            )
            .ThenAccepted()
            .Strategy.Changes[Known.Change]
            .Step.Should()
            .Be(ChangeStep.Lapsed);
    }

    [Fact]
    public void A_change_is_proposed_with_its_grounds_and_what_they_rest_on() =>
        Given(Stories.AreaAt(AreaStep.Implementing))
            .When(
                new ChangeCommand.Propose(
                    "c",
                    new ChangeProposal.Retire(Known.Food),
                    Sample.Text,
                    [new(SubjectKind.Area, Known.Food)]
                ),
                People.Stakeholder
            )
            .Then(
                new ChangeEvent.Proposed(
                    "c",
                    new ChangeProposal.Retire(Known.Food),
                    Sample.Text,
                    [new(SubjectKind.Area, Known.Food)],
                    null,
                    new([People.Stakeholder.Id])
                )
            );

    [Fact]
    public void What_it_touches_is_computed_and_recorded_when_it_is_assessed()
    {
        var assessed = Stories.ChangeAt(ChangeStep.Assessed).Strategy.Changes[Known.Change];
        assessed
            .Impact.Select(fate => fate.Subject)
            .Should()
            .Contain([Effort, new(SubjectKind.Plan, Known.ActionPlan), new(SubjectKind.Indicator, Known.OutputIndicator)]);
        assessed.AssessedOn.Should().Be(Stories.ChangeAt(ChangeStep.Assessed).Today);
    }

    [Fact]
    public void It_can_be_assessed_again_until_it_is_decided()
    {
        Given(Stories.ChangeAt(ChangeStep.Assessed))
            .When(new ChangeCommand.Assess(Known.Change, Sample.Text), People.ProcessLead)
            .ThenAccepted();
        Given(Stories.ChangeAt(ChangeStep.Approved))
            .When(new ChangeCommand.Assess(Known.Change, Sample.Text), People.ProcessLead)
            .ThenRefused("step");
    }

    [Fact]
    public void It_takes_effect_by_itself_on_its_day_and_not_before()
    {
        var approved = Stories.ChangeAt(ChangeStep.Approved);
        Given(approved.AfterDays(Stories.DaysToChange - 1)).WhenSettled().Then();
        var after = Given(approved.AfterDays(Stories.DaysToChange)).WhenSettled().ThenAccepted();
        after.Strategy.Changes[Known.Change].Step.Should().Be(ChangeStep.InEffect);
        after.History.Events[^1].Envelope.Effective.Should().Be(approved.Today.PlusDays(Stories.DaysToChange));
        after.History.Events[^1].Envelope.Role.Should().Be(Role.System);
    }

    [Fact]
    public void Who_proposed_it_does_not_decide_it()
    {
        var board = People.Board with { Roles = [Role.DecisionBody, Role.ProcessLead] };
        Given(
                Stories
                    .AreaAt(AreaStep.DevelopmentPlanning)
                    .Do(
                        new ChangeCommand.Propose(
                            "c",
                            new ChangeProposal.Retire(Known.Food),
                            Sample.Text,
                            OutsideEvent: Sample.Text
                        ),
                        board
                    )
                    .Do(new ChangeCommand.Assess("c", Sample.Text), People.ProcessLead)
                    .Decided()
            )
            .When(new ChangeCommand.Approve("c", Decisions.Id, Make.Day(2021, 6, 1)), board)
            .ThenRefused("four-eyes");
    }

    [Fact]
    public void A_rescinded_change_never_takes_effect() =>
        Given(Stories.ChangeAt(ChangeStep.Rescinded)).AfterDays(400).WhenSettled().Then();

    [Fact]
    public void A_retired_area_lets_efforts_under_way_run_out_and_gives_the_others_up()
    {
        var story = Stories.EffortAt(EffortStep.Underway).WithEffortAt(EffortStep.Proposed, "idea");
        var after = story.WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food));
        after
            .Strategy.Areas[Known.Food]
            .Should()
            .Match<Area>(area => area.Step == AreaStep.Retired && area.EndedBy == Known.Change);
        after
            .Strategy.Efforts[Known.Effort]
            .Should()
            .Match<Effort>(effort => effort.Step == EffortStep.Underway && effort.IsKept);
        after.Strategy.Efforts["idea"].Step.Should().Be(EffortStep.Cancelled);
        after.Strategy.Plans.Should().OnlyContain(plan => plan.Step == PlanStep.Ended);
        Given(after)
            .When(new EffortCommand.Propose("more", Known.Food, Sample.Text, Sample.Text), People.ProcessLead)
            .ThenRefused("not-editable");
        Given(after).When(Make.Completion(Known.Effort), People.EffortOwner).ThenAccepted();
    }

    [Fact]
    public void Two_areas_become_one_that_has_all_that_was_theirs()
    {
        var before = Stories
            .EffortAt(EffortStep.Underway)
            .WithEffortAt(EffortStep.Proposed, "pipe", Water)
            .WithPlanAt(PlanKind.Action, PlanStep.InForce, "wood");
        var after = before.WithAreaAt(AreaStep.Implementing, "more").WithChangeAt(ChangeStep.InEffect, Merge(Known.Food, "more"));
        var made = after.Strategy.Areas["bio"];
        made.Should().Match<Area>(area => area.Step == AreaStep.Implementing && area.FormedBy == Known.Change);
        made.From.Should().Equal(Known.Food, "more");
        made.Grounds.Evidence.Should().Equal(before.Strategy.Areas[Known.Food].Grounds.Evidence);
        var plan = after.Strategy.PlanInForce("bio", PlanKind.Action)!;
        plan.Action.Efforts.Should().Contain(Known.Effort);
        plan.CombinedFrom.Should().Equal(Known.ActionPlan, Known.ActionPlanOf("more"));
        after.Strategy.PlanInForce("bio", PlanKind.Development)!.Field(Known.Field).Should().NotBeNull();
        after
            .Strategy.Efforts[Known.Effort]
            .Should()
            .Match<Effort>(effort => effort.Area == "bio" && effort.Step == EffortStep.Underway);
        after.Strategy.Indicators[Known.OutputIndicator].Area.Should().Be((Id<Area>)"bio");
        after
            .Strategy.FundingRows()
            .Sum()
            .Should()
            .Be(
                before.Strategy.FundingRows().Sum()
                    + after
                        .Strategy.FundingRows()
                        .Where(row => row.Effort.Value.StartsWith("more", StringComparison.Ordinal))
                        .Sum()
            );
        Given(after).When(Make.Completion(Known.Effort), People.EffortOwner).ThenAccepted();
    }

    [Fact]
    public void A_field_that_came_with_a_merge_is_the_new_areas_own_to_change()
    {
        var after = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.Implementing, Water)
            .WithChangeAt(ChangeStep.InEffect, Merge(Known.Food, Water));
        Given(after)
            .When(
                [
                    new PlanCommand.Draft("next", "bio", PlanKind.Development, Sample.Text),
                    new PlanCommand.DefineField("next", Known.Field, Sample.Text, Sample.Text, []),
                ],
                People.AreaLead
            )
            .ThenAccepted();
        Given(after.WithPlanAt(PlanKind.Development, PlanStep.Drafting, "wood"))
            .When(
                new PlanCommand.DefineField(Known.DevelopmentPlanOf("wood"), Known.Field, Sample.Text, Sample.Text, []),
                People.AreaLead
            )
            .ThenRefused("id-taken");
    }

    [Fact]
    public void A_merged_area_starts_where_every_one_of_them_had_come_and_the_rest_is_a_draft()
    {
        var after = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.ActionPlanning, Water)
            .WithChangeAt(ChangeStep.InEffect, Merge(Known.Food, Water));
        after.Strategy.Areas["bio"].Step.Should().Be(AreaStep.ActionPlanning);
        after.Strategy.PlanInForce("bio", PlanKind.Development)!.Development.Fields.Should().HaveCount(2);
        after.Strategy.PlanInForce("bio", PlanKind.Action).Should().BeNull();
        after.Strategy.PlanInHand("bio", PlanKind.Action)!.Step.Should().Be(PlanStep.Drafting);
    }

    [Fact]
    public void A_combined_plan_is_to_be_revised_within_the_days_of_the_definition()
    {
        var after = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.Implementing, Water)
            .WithChangeAt(ChangeStep.InEffect, Merge(Known.Food, Water));
        var by = after.Strategy.WorkingDayFrom(after.Today.PlusDays(after.Strategy.Definition.Document.ReviseDays));
        after
            .Strategy.Obligations()
            .Where(owed => owed.Act == "action-plan.draft")
            .Should()
            .Equal(
                new Obligation
                {
                    Act = "action-plan.draft",
                    Subject = new(SubjectKind.Area, "bio"),
                    DueOn = by,
                    Role = Role.AreaLead,
                    Who = People.AreaLead.Id,
                }
            );
        Given(after)
            .When(new PlanCommand.Draft("next", "bio", PlanKind.Action, Sample.Text), People.AreaLead)
            .ThenAccepted()
            .Strategy.Obligations()
            .Should()
            .Contain(owed => owed.Act == "action-plan.submit" && owed.DueOn == by);
    }

    [Fact]
    public void An_area_that_goes_into_another_leaves_the_step_of_the_other()
    {
        var after = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.Implementing, Water)
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Join([Water], Known.Food));
        after.Strategy.Areas[Water].Step.Should().Be(AreaStep.Merged);
        after.Strategy.Areas[Water].Became.Should().Equal(Known.Food);
        after.Strategy.Areas[Known.Food].From.Should().Equal(Water);
        var plan = after.Strategy.PlanInForce(Known.Food, PlanKind.Action)!;
        plan.Number.Should().Be(2);
        plan.CombinedFrom.Should().Equal(Known.ActionPlan, Known.ActionPlanOf(Water));
        after.Strategy.Plans[Known.ActionPlan].Step.Should().Be(PlanStep.Superseded);
    }

    [Fact]
    public void In_a_split_each_thing_goes_whole_to_one_of_them_with_its_field()
    {
        var after = Stories
            .AreaAt(AreaStep.Implementing)
            .WithChangeAt(
                ChangeStep.InEffect,
                new ChangeProposal.Split(
                    Known.Food,
                    [new("land", Sample.Text, Sample.Text), new("sea", Sample.Text, Sample.Text)]
                ),
                fates: new ChildFate(new(SubjectKind.Field, Known.Field), FateKind.Carried, "sea")
            );
        after.Strategy.Efforts[Known.Effort].Area.Should().Be((Id<Area>)"sea");
        after.Strategy.PlanInForce("sea", PlanKind.Action)!.Action.Efforts.Should().Equal(Known.Effort);
        after.Strategy.Areas[Known.Food].Became.Should().Equal("land", "sea");
    }

    [Fact]
    public void In_a_split_an_effort_is_not_parted_from_its_field()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing)
            .WithChangeAt(
                ChangeStep.Proposed,
                new ChangeProposal.Split(
                    Known.Food,
                    [new("land", Sample.Text, Sample.Text), new("sea", Sample.Text, Sample.Text)]
                )
            );
        var field = new ChildFate(new(SubjectKind.Field, Known.Field), FateKind.Carried, "sea");
        var apart = new ChildFate(Effort, FateKind.Carried, "land");
        Given(story)
            .When(new ChangeCommand.Assess(Known.Change, Sample.Text, [field, apart]), People.ProcessLead)
            .ThenRefused("fate-apart");
        ChangeImpact
            .Of(story.Strategy, story.Strategy.Changes[Known.Change], [field, apart], null)
            .Where(child => child.Fate.Subject.Kind is SubjectKind.Field or SubjectKind.Effort)
            .Select(child => (child.Fate.Subject.Kind, child.Fate.Successor))
            .Should()
            .Equal((SubjectKind.Field, "sea"), (SubjectKind.Effort, "sea"));
    }

    /// <summary>
    /// An area to which nothing is carried begins anew, and one that gets a field without efforts plans its efforts.
    /// </summary>
    [Fact]
    public void A_part_of_a_split_begins_in_the_step_for_which_something_is_carried_to_it()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var split = new ChangeProposal.Split(
            Known.Food,
            [new("land", Sample.Text, Sample.Text, People.AreaLead.Id), new("sea", Sample.Text, Sample.Text, People.AreaLead.Id)]
        );
        var field = new ChildFate(new(SubjectKind.Field, Known.Field), FateKind.Carried, "sea");
        var all = story.WithChangeAt(ChangeStep.InEffect, split, fates: field);
        all.Strategy.Areas["sea"].Step.Should().Be(AreaStep.Implementing);
        all.Strategy.Areas["land"].Step.Should().Be(AreaStep.DevelopmentPlanning);
        all.Strategy.Plans.Should().NotContain(plan => plan.Area == "land");
        Given(all).When(new PlanCommand.Draft("new", "land", PlanKind.Development), People.AreaLead).ThenAccepted();

        var without = story.WithChangeAt(ChangeStep.InEffect, split, fates: [field, new(Effort, FateKind.Kept)]);
        without.Strategy.Areas["sea"].Step.Should().Be(AreaStep.ActionPlanning);
        without.Strategy.PlanInForce("sea", PlanKind.Development)!.Field(Known.Field).Should().NotBeNull();
        without.Strategy.PlanInForce("sea", PlanKind.Action).Should().BeNull();
        Given(without).When(new PlanCommand.Draft("new", "sea", PlanKind.Action), People.AreaLead).ThenAccepted();
    }

    /// <summary>What anybody may raise, and what comes by itself, has its default fate: nobody stops an approval by it.</summary>
    [Fact]
    public void An_approval_does_not_wait_for_what_anybody_raises_after_the_assessment()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing)
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food))
            .Decided();
        var approve = new ChangeCommand.Approve(
            Known.Change,
            Decisions.Id,
            story.Today.PlusDays(10),
            Waivers: [new("not-premature", Sample.Text)]
        );
        var raised = story
            .Do(
                [
                    new DialogueCommand.RaisePoint(
                        "p",
                        new(SubjectKind.Area, Known.Food),
                        Sample.Text,
                        Helix.Business,
                        Known.Company
                    ),
                    new ChangeCommand.Propose("rival", new ChangeProposal.Rename(Known.Food, Sample.Text), Sample.Text),
                    new EffortCommand.Propose("idea", Known.Food, Sample.Text, Sample.Text),
                ],
                People.Stakeholder
            )
            .Do(approve, People.Board)
            .AfterDays(10)
            .WhenSettled()
            .ThenAccepted();
        raised
            .Strategy.Changes[Known.Change]
            .Outcome.Select(fate => fate.Subject)
            .Should()
            .Contain(
                [new(SubjectKind.Point, "p"), new(SubjectKind.Change, "rival"), new(SubjectKind.Effort, "idea")],
                "each has its fate"
            );
        Given(
                story
                    .Do(new EffortCommand.Propose("more", Known.Food, Sample.Text, Sample.Text), People.AreaLead)
                    .Do(new EffortCommand.Prioritise("more", 1, Sample.Text), People.AreaLead)
            )
            .When(approve, People.Board)
            .ThenRefused("impact-assessed");
    }

    [Fact]
    public void A_change_that_would_lapse_before_its_day_is_said_to_be_the_one_and_why()
    {
        var story = Stories
            .AreaAt(AreaStep.DevelopmentPlanning, setting: StorySetting.Default.WithGates("change.approve"))
            .WithAreaAt(AreaStep.DevelopmentPlanning, Water)
            .WithChangeAt(ChangeStep.Approved, new ChangeProposal.Retire(Known.Food), "before")
            .WithChangeAt(ChangeStep.Assessed, Merge(Known.Food, Water))
            .Decided();
        var refused = story.When(new ChangeCommand.Approve(Known.Change, Decisions.Id, story.Today.PlusDays(20)), People.Board);
        var reason = ((Outcome.Refused)refused.Outcome).Reasons.Single();
        reason.Code.Should().Be("would-itself-lapse");
        reason.Parameters.Single(parameter => parameter.Name == "by").Values.Should().Equal("change:before");
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(1900)]
    [InlineData(2020)]
    [InlineData(2201)]
    public void Without_a_gate_on_its_day_a_change_is_previewed_from_any_day_as_it_is_approved(int year)
    {
        var story = Stories
            .AreaAt(AreaStep.DevelopmentPlanning, setting: StorySetting.Default.WithGates("change.approve"))
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Rename(Known.Food, Sample.Text))
            .Decided();
        var day = Make.Day(year, 6, 1);
        Given(story).When(new ChangeCommand.Approve(Known.Change, Decisions.Id, day), People.Board).ThenAccepted();
        var preview = new StrategyEngine(new FakeClock(story.Now), new SequentialIds()).PreviewChange(
            story.Strategy,
            Known.Change,
            day
        );
        preview.Reasons.Should().BeEmpty();
        preview.After.Strategy.Areas[Known.Food].Name.Should().Be(Sample.Text);
    }

    [Fact]
    public void What_waits_for_an_answer_waits_in_the_successor()
    {
        var raised = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.Implementing, Water)
            .Do(
                new DialogueCommand.RaisePoint(
                    "p",
                    new(SubjectKind.Area, Known.Food),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            );
        raised
            .WithChangeAt(ChangeStep.InEffect, Merge(Known.Food, Water))
            .Strategy.Points["p"]
            .Subject.Should()
            .Be(new Subject(SubjectKind.Area, "bio"));
    }

    [Fact]
    public void A_review_ends_with_its_area_and_so_does_a_pause()
    {
        var after = Stories
            .ReviewAt(ReviewStep.Open)
            .WithAreaPaused()
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food));
        after.Strategy.Reviews[Known.Review].Step.Should().Be(ReviewStep.Changed);
        after.Strategy.Areas[Known.Food].Paused.Should().BeNull();
    }

    [Fact]
    public void Whatever_else_was_to_change_an_area_that_has_ended_lapses() =>
        Stories.ChangeAt(ChangeStep.Lapsed).Strategy.Changes[Known.Change].Step.Should().Be(ChangeStep.Lapsed);

    [Fact]
    public void An_identifier_that_a_change_has_spoken_for_is_taken() =>
        Given(
                Stories
                    .AreaAt(AreaStep.Implementing)
                    .WithAreaAt(AreaStep.Implementing, Water)
                    .WithChangeAt(ChangeStep.Proposed, Merge(Known.Food, Water))
            )
            .When(new AreaCommand.Propose("bio", Sample.Text, Sample.Text), People.ProcessLead)
            .ThenRefused("id-taken");

    [Fact]
    public void Some_changes_begin_something_and_are_not_made_while_the_strategy_is_wound_down()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.Implementing, Water)
            .Decided()
            .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board);
        Given(story)
            .When(new ChangeCommand.Propose("c", Merge(Known.Food, Water), Sample.Text), People.ProcessLead)
            .ThenRefused("strategy-step");
        Given(story)
            .When(new ChangeCommand.Propose("c", new ChangeProposal.Retire(Water), Sample.Text), People.ProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void An_indicator_that_a_plan_counts_on_is_adjusted_by_a_change()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var terms = story.Strategy.Indicators[Known.ResultIndicator].Terms with { Name = Sample.Text };
        Given(story)
            .When(new IndicatorCommand.Amend(Known.ResultIndicator, terms), People.AreaLead)
            .ThenRefused("indicator-fixed");
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.AdjustIndicator(Known.ResultIndicator, terms))
            .Strategy.Indicators[Known.ResultIndicator]
            .Terms.Should()
            .Be(terms);
    }

    [Fact]
    public void A_change_renames_rescopes_reviews_and_revises()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Rename(Known.Food, Sample.Text))
            .Strategy.Areas[Known.Food]
            .Name.Should()
            .Be(Sample.Text);
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Rescope(Known.Food, Sample.Text))
            .Strategy.Areas[Known.Food]
            .Description.Should()
            .Be(Sample.Text);
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.OpenReview(Known.Food, "r"))
            .Strategy.OpenReview(Known.Food)!
            .Id.Should()
            .Be((Id<Review>)"r");
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.RevisePlan(Known.Food, PlanKind.Action, "next"))
            .Strategy.PlanInHand(Known.Food, PlanKind.Action)!
            .Number.Should()
            .Be(2);
    }

    private static ChangeProposal.Merge Merge(params EquatableArray<Id<Area>> areas) =>
        new(areas, new("bio", Sample.Text, Sample.Text, People.AreaLead.Id));
}
