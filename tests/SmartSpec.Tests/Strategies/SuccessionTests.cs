namespace SmartSpec.Tests;

public sealed class SuccessionTests
{
    [Theory]
    [InlineData(AreaStep.DevelopmentPlanning)]
    [InlineData(AreaStep.ActionPlanning)]
    [InlineData(AreaStep.Implementing)]
    public void A_selected_area_is_carried_over_and_goes_on_where_it_is(AreaStep step)
    {
        var area = Given(Stories.AreaAt(step).Do(new StrategyCommand.NameSuccessor(Succession.Next), People.ProcessLead))
            .When(new AreaCommand.CarryOver(Known.Food, Succession.Continued), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Areas[Known.Food];
        area.Step.Should().Be(step);
        area.CarriedOver!.As.Should().Be((Id<Area>)Succession.Continued);
    }

    [Theory]
    [InlineData(AreaStep.Proposed)]
    [InlineData(AreaStep.Nominated)]
    [InlineData(AreaStep.Deselected)]
    [InlineData(AreaStep.Withdrawn)]
    [InlineData(AreaStep.Retired)]
    public void Only_a_selected_area_is_carried_over(AreaStep step) =>
        Given(Stories.AreaAt(step).Do(new StrategyCommand.NameSuccessor(Succession.Next), People.ProcessLead))
            .When(new AreaCommand.CarryOver(Known.Food, Succession.Continued), People.ProcessLead)
            .ThenRefused("not-editable");

    [Fact]
    public void A_successor_is_named_once_the_strategy_runs()
    {
        var command = new StrategyCommand.NameSuccessor(Succession.Next);
        Given(Stories.StrategyAt(StrategyStep.Preparing)).When(command, People.ProcessLead).ThenRefused("strategy-step");
        Given(Stories.StrategyAt(StrategyStep.Running))
            .When(command, People.ProcessLead)
            .Then(new StrategyEvent.SuccessorNamed(Succession.Next));
    }

    [Fact]
    public void A_successor_or_predecessor_can_be_renamed_until_an_area_rests_on_it()
    {
        Given(Stories.StrategyAt(StrategyStep.Running).Do(new StrategyCommand.NameSuccessor("wrong"), People.ProcessLead))
            .When(new StrategyCommand.NameSuccessor(Succession.Next), People.ProcessLead)
            .ThenAccepted();
        Given(Stories.AreaAt(AreaStep.Proposed).Do(new StrategyCommand.NamePredecessor("wrong"), People.ProcessLead))
            .When(new StrategyCommand.NamePredecessor("earlier"), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Predecessor.Should()
            .Be((Id<Strategy>)"earlier");
    }

    [Fact]
    public void The_successor_takes_on_what_was_carried_over_to_it_and_nothing_twice()
    {
        var ending = Succession.Ending;
        var engine = Succession.EngineOf(ending);
        var next = Succession.Founded(ending);
        var left = ending.Strategy.LeftToTakeOn(next);
        left.Should()
            .Equal(
                new AreaCommand.Propose(
                    Succession.Continued,
                    ending.Strategy.Areas[Known.Food].Name,
                    ending.Strategy.Areas[Known.Food].Description
                ),
                new AreaCommand.Continue(Succession.Continued, [Known.Food])
            );
        var cut = Succession.Done(engine, next, left[0]);
        ending.Strategy.LeftToTakeOn(cut).Should().Equal(left[1]);
        var whole = Succession.Done(engine, cut, left[1]);
        ending.Strategy.LeftToTakeOn(whole).Should().BeEmpty();
        whole.Areas[Succession.Continued].Step.Should().Be(AreaStep.Proposed, "it is selected again");
    }

    [Fact]
    public void Several_areas_are_carried_over_as_one()
    {
        var ending = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .Do(
                [
                    new StrategyCommand.NameSuccessor(Succession.Next),
                    new AreaCommand.CarryOver(Known.Food, "blue"),
                    new AreaCommand.CarryOver("water", "blue"),
                ],
                People.ProcessLead
            );
        var engine = Succession.EngineOf(ending);
        var next = Succession.Founded(ending);
        next = Succession.Done(engine, next, ending.Strategy.LeftToTakeOn(next));
        next.Areas.Single().Continues.Should().Equal(Known.Food, "water");
        next.OriginOf("blue", ending.Strategy).Ends.Should().BeEquivalentTo(new Id<Area>[] { Known.Food, "water" });
    }

    [Fact]
    public void Lineage_goes_on_through_the_periods_that_are_given_and_names_those_that_are_not()
    {
        var ending = Succession.Ending;
        var engine = Succession.EngineOf(ending);
        var next = Succession.Founded(ending);
        next = Succession.Done(engine, next, ending.Strategy.LeftToTakeOn(next));
        var here = new Lineage
        {
            Area = Known.Food,
            Change = null,
            On = null,
            Areas = [],
        };
        var there = new Lineage
        {
            Area = Succession.Continued,
            Change = null,
            On = null,
            Areas = [],
        };
        var carried = there with { Strategy = Succession.Next, CarriedOverOn = ending.Today };
        ending.Strategy.WhatBecameOf(Known.Food).Should().Be(here with { Areas = [carried] });
        ending.Strategy.WhatBecameOf(Known.Food, next).Should().Be(here with { Areas = [carried] });
        next.OriginOf(Succession.Continued).Should().Be(there with { Areas = [here with { Strategy = Known.Strategy }] });
        next.OriginOf(Succession.Continued, ending.Strategy)
            .Should()
            .Be(there with { Areas = [here with { Strategy = Known.Strategy }] });
    }

    [Fact]
    public void Lineage_through_a_period_shows_what_happened_to_the_area_there()
    {
        var merged = new[] { "a", "b" }
            .Aggregate(
                Stories.StrategyAt(StrategyStep.Running),
                (story, area) => story.WithAreaAt(AreaStep.DevelopmentPlanning, area)
            )
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Merge(["a", "b"], new("ab", Sample.Text, Sample.Text)), "first")
            .Do([new StrategyCommand.NameSuccessor(Succession.Next), new AreaCommand.CarryOver("ab", "abc")], People.ProcessLead);
        var engine = Succession.EngineOf(merged);
        var next = Succession.Founded(merged);
        next = Succession.Done(engine, next, merged.Strategy.LeftToTakeOn(next));
        next.OriginOf("abc", merged.Strategy).Ends.Should().BeEquivalentTo(new Id<Area>[] { "a", "b" });
        merged.Strategy.WhatBecameOf("a", next).Ends.Should().Equal("abc");
    }

    [Fact]
    public void Strategies_that_do_not_name_each_other_do_not_follow_each_other()
    {
        var ending = Succession.Ending;
        ending
            .Strategy.Invoking(strategy => strategy.LeftToTakeOn(Stories.AreaAt(AreaStep.Proposed).Strategy))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void A_strategy_does_not_follow_its_own_successor() =>
        Given(Stories.StrategyAt(StrategyStep.Running).Do(new StrategyCommand.NameSuccessor("other"), People.ProcessLead))
            .When(new StrategyCommand.NamePredecessor("other"), People.ProcessLead)
            .ThenRefused("same-strategy");

    [Fact]
    public void Strategies_that_follow_each_other_in_a_ring_are_gone_through_once()
    {
        var one = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .Do(
                [new StrategyCommand.NamePredecessor(Succession.Next), new AreaCommand.Continue(Known.Food, ["x"])],
                People.ProcessLead
            )
            .Strategy;
        var ending = Stories.AreaAt(AreaStep.Implementing);
        var engine = Succession.EngineOf(ending);
        var other = Succession.Done(
            engine,
            Succession.Founded(ending),
            new AreaCommand.Propose("x", Sample.Text, Sample.Text),
            new AreaCommand.Continue("x", [Known.Food])
        );
        other.OriginOf("x", one, other).Ends.Should().Equal("x");
    }

    [Fact]
    public void A_change_that_ends_an_area_takes_its_carrying_over_back_and_what_it_became_can_be_carried_over()
    {
        var story = new[] { "a", "b" }
            .Aggregate(
                Stories.StrategyAt(StrategyStep.Running),
                (entry, area) => entry.WithAreaAt(AreaStep.DevelopmentPlanning, area)
            )
            .Do([new StrategyCommand.NameSuccessor(Succession.Next), new AreaCommand.CarryOver("a", "x")], People.ProcessLead)
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Merge(["a", "b"], new("ab", Sample.Text, Sample.Text)), "first")
            .Do(new AreaCommand.CarryOver("ab", "z"), People.ProcessLead);
        story.Strategy.WhatBecameOf("a").Ends.Should().Equal("z");
        story
            .Strategy.LeftToTakeOn(Succession.Founded(story))
            .OfType<AreaCommand.Propose>()
            .Select(proposed => proposed.Area)
            .Should()
            .Equal("z");
    }

    [Fact]
    public void What_was_carried_over_or_continued_by_mistake_is_restated()
    {
        Given(Succession.Ending)
            .When(new AreaCommand.CarryOver(Known.Food, "right"), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Areas[Known.Food]
            .CarriedOver!.As.Should()
            .Be((Id<Area>)"right");
        Given(Succession.Following)
            .When(new AreaCommand.Continue(Known.Food, []), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Areas[Known.Food]
            .Continues.Count.Should()
            .Be(0);
    }

    [Fact]
    public void An_earlier_area_is_free_again_when_the_one_that_continued_it_is_withdrawn() =>
        Given(
                Succession.Following.Do(
                    [
                        new AreaCommand.Withdraw(Known.Food, Sample.Text),
                        new AreaCommand.Propose("again", Sample.Text, Sample.Text),
                    ],
                    People.ProcessLead
                )
            )
            .When(new AreaCommand.Continue("again", ["food"]), People.ProcessLead)
            .ThenAccepted();

    [Fact]
    public void What_the_successor_has_withdrawn_is_not_required_again()
    {
        var ending = Succession.Ending;
        var engine = Succession.EngineOf(ending);
        var next = Succession.Founded(ending);
        next = Succession.Done(
            engine,
            next,
            [.. ending.Strategy.LeftToTakeOn(next), new AreaCommand.Withdraw(Succession.Continued, Sample.Text)]
        );
        ending.Strategy.LeftToTakeOn(next).Should().BeEmpty();
    }

    [Fact]
    public void A_deselected_area_can_come_back_and_keeps_what_it_continues()
    {
        var deselected = Stories
            .AreaAt(AreaStep.UnderAnalysis)
            .Do(
                [new StrategyCommand.NamePredecessor("earlier"), new AreaCommand.Continue(Known.Food, ["food"])],
                People.ProcessLead
            )
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .Decided()
            .Do(new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text), People.Board)
            .WithAreaAt(AreaStep.Proposed, "another");
        Given(deselected)
            .When(new AreaCommand.Continue("another", ["food"]), People.ProcessLead)
            .ThenRefused("already-continued");
        Given(deselected)
            .When(new StrategyCommand.NamePredecessor("other"), People.ProcessLead)
            .ThenRefused("predecessor-settled");
    }
}
