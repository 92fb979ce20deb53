namespace SmartSpec.Tests;

/// <summary>A living strategy moves to another process definition by a change.</summary>
public sealed class MoveTests
{
    private static readonly ProcessDefinition Next = Make.Definition(
        "next",
        change: document => document with { AnswerDays = 7 }
    );

    public static TheoryData<AreaStep> AreaSteps =>
        [.. Enum.GetValues<AreaStep>().Where(step => step is not (AreaStep.Merged or AreaStep.Split or AreaStep.Closed))];

    [Fact]
    public void The_definition_applies_from_its_day_and_to_what_is_recorded_after_it()
    {
        var story = Moved(Stories.AreaAt(AreaStep.Implementing), Next);
        story.Strategy.Definition.Should().Be(Next);
        story.Strategy.FormerDefinitions.Should().ContainSingle().Which.Definition.Should().Be(StorySetting.Default.Definition);
        var replaced = story.History.Events.Single(recorded => recorded.Event is StrategyEvent.DefinitionReplaced);
        replaced.Envelope.Definition.Should().Be(StorySetting.Default.Definition.Fingerprint);
        var later = story.Do(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead);
        later.History.Events[^1].Envelope.Definition.Should().Be(Next.Fingerprint);
        History.Read(later.History.Write()).Replay().HasSameStateAs(later.Strategy).Should().BeTrue();
        StrategyDocument.Read(StrategyDocument.Write(later.Strategy)).HasSameStateAs(later.Strategy).Should().BeTrue();
    }

    [Fact]
    public void Until_its_day_the_old_definition_applies()
    {
        var day = Stories.AreaAt(AreaStep.Implementing).Today.PlusDays(60);
        var approved = Approved(Stories.AreaAt(AreaStep.Implementing), Next, day);
        approved.AfterDays(59).WhenSettled().ThenAccepted().Strategy.Definition.Should().Be(StorySetting.Default.Definition);
        var moved = approved.AfterDays(60).WhenSettled().ThenAccepted();
        moved.Strategy.Definition.Should().Be(Next);
        moved.History.AsInForceOn(day.PlusDays(-1))!.Strategy.Definition.Should().Be(StorySetting.Default.Definition);
        moved.History.AsInForceOn(day)!.Strategy.Definition.Should().Be(Next);
        approved.History.AsInForceOn(day)!.Strategy.Definition.Should().Be(Next, "that is what has been decided so far");
    }

    [Theory]
    [MemberData(nameof(AreaSteps))]
    public void A_strategy_moves_whatever_step_its_areas_are_in(AreaStep step)
    {
        var before = Stories.AreaAt(step);
        var moved = Moved(before, Next);
        moved.Strategy.Definition.Should().Be(Next);
        moved.Strategy.Areas.Select(area => area.Step).Should().Equal(before.Strategy.Areas.Select(area => area.Step));
    }

    [Theory]
    [InlineData(StrategyStep.Preparing)]
    [InlineData(StrategyStep.Running)]
    [InlineData(StrategyStep.WindingDown)]
    public void A_strategy_moves_in_every_step_in_which_it_lives(StrategyStep step) =>
        Moved(Stories.StrategyAt(step), Next).Strategy.Definition.Should().Be(Next);

    [Theory]
    [InlineData(StrategyStep.Abandoned)]
    [InlineData(StrategyStep.Closed)]
    public void A_strategy_that_has_ended_does_not_move(StrategyStep step)
    {
        var story = Stories.StrategyAt(step);
        Preview(story, Next).Refused.Should().ContainSingle().Which.Code.Should().Be("strategy-step");
    }

    [Fact]
    public void A_move_can_be_rescinded_before_its_day()
    {
        var story = Approved(Stories.StrategyAt(StrategyStep.Preparing), Next, Make.Day(2021, 12, 1))
            .Decided()
            .Do(new ChangeCommand.Rescind(Known.Change, Decisions.Id, Sample.Text), People.Board);
        story.AfterDays(400).WhenSettled().ThenAccepted().Strategy.Definition.Should().Be(StorySetting.Default.Definition);
    }

    [Fact]
    public void A_version_under_which_the_strategy_ran_before_is_not_newer_but_another_definition_may_be()
    {
        var moved = Moved(Stories.StrategyAt(StrategyStep.Running), Make.Definition("next", 2));
        Preview(moved, Make.Definition("next", 1))
            .Refused.Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be("definition-not-newer");
        Preview(moved, StorySetting.Default.Definition).IsPossible.Should().BeTrue();
        Preview(moved, Make.Definition("next", 3)).IsPossible.Should().BeTrue();
    }

    [Fact]
    public void Scores_by_a_criterion_that_is_gone_or_on_another_scale_stay_on_record_and_do_not_count()
    {
        var story = Stories.AreaAt(AreaStep.Nominated);
        var criteria = story.Strategy.Definition.Criteria;
        var next = Make.Definition(
            "next",
            change: document =>
                document with
                {
                    Criteria = [criteria[1] with { Best = 10 }, criteria[2] with { Weight = 9 }, criteria[3]],
                }
        );
        var moved = Moved(story, next);
        var area = moved.Strategy.Areas[Known.Food];
        area.Assessments.Select(assessment => assessment.Criterion).Should().Equal(criteria[2].Id, criteria[3].Id);
        area.FormerAssessments.Select(former => former.Criterion).Should().Equal(criteria[0], criteria[1]);
        moved
            .Do(new AreaCommand.Return(Known.Food, Sample.Text), People.Board)
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.ProcessLead)
            .ThenRefused("criteria-assessed");
    }

    [Fact]
    public void Signals_of_rules_that_are_gone_are_cleared_on_the_day()
    {
        var setting = StorySetting.Default.WithSignals();
        var story = Stories.AreaAt(AreaStep.Implementing, setting: setting).AfterDays(500).WhenSettled().ThenAccepted();
        story.Strategy.OpenSignals().Should().NotBeEmpty();
        var moved = Moved(story, Make.Definition("next", change: document => document with { Signals = null }));
        moved.Strategy.OpenSignals().Should().BeEmpty();
        moved.Strategy.Signals.Last().ClearedBecause.Should().Be(SignalEnd.RuleGone);
        moved.Strategy.SignalsDueOn.Should().BeNull();
        Moved(moved, Make.Definition("again"), "second")
            .AfterDays(30)
            .WhenSettled()
            .ThenAccepted()
            .Strategy.OpenSignals()
            .Should()
            .NotBeEmpty();
    }

    internal static DefinitionImpact Preview(Story story, ProcessDefinition definition, LocalDate? from = null) =>
        new StrategyEngine(new FakeClock(story.Now)).PreviewDefinition(
            story.Strategy,
            definition,
            from ?? LocalDate.Max(story.Today, story.Strategy.Charter.Period.FirstDay)
        );

    internal static Story Approved(Story story, ProcessDefinition definition, LocalDate day, string change = Known.Change)
    {
        var assessed = story.WithChangeAt(ChangeStep.Assessed, new ChangeProposal.MoveToDefinition(definition), change);
        var decision = Known.DecisionOn(change);
        return assessed
            .Do(new DecisionCommand.Record(decision, Known.Council, story.Today, change, Sample.Text), People.Board)
            .Do(new ChangeCommand.Approve(change, decision, day), People.Board);
    }

    internal static Story Moved(Story story, ProcessDefinition definition, string change = Known.Change)
    {
        var day = LocalDate.Max(story.Today, story.Strategy.Charter.Period.FirstDay);
        return Approved(story, definition, day, change)
            .AfterDays(Period.DaysBetween(story.Today, day))
            .WhenSettled()
            .ThenAccepted();
    }
}
