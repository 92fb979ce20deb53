namespace SmartSpec.Tests;

public sealed class LineageTests
{
    [Fact]
    public void What_became_of_an_area_is_described_over_any_number_of_changes()
    {
        var story = Twice();
        story.Strategy.WhatBecameOf("a").Ends.Should().Equal("abc-1", "abc-2");
        story.Strategy.WhatBecameOf("a").Areas.Single().Area.Should().Be((Id<Area>)"ab");
        story.Strategy.WhatBecameOf("a").Areas.Single().Areas.Single().Area.Should().Be((Id<Area>)"c");
        story.Strategy.OriginOf("abc-2").Ends.Should().BeEquivalentTo(new Id<Area>[] { "a", "b" });
    }

    [Fact]
    public void Where_an_effort_comes_from_is_described_area_by_area() =>
        Twice().Strategy.MovesOf("idea").Should().Equal(new Move("a", "first"), new Move("ab", "second"), new Move("c", "third"));

    [Fact]
    public void An_area_that_takes_up_an_ended_one_says_so()
    {
        var story = Stories
            .AreaAt(AreaStep.Retired)
            .Do(new AreaCommand.Propose("again", Sample.Text, Sample.Text, Known.Food), People.ProcessLead);
        story.Strategy.OriginOf("again").Areas.Single().Area.Should().Be((Id<Area>)Known.Food);
        story
            .Strategy.WhatBecameOf(Known.Food)
            .Areas.Should()
            .Equal(
                new Lineage
                {
                    Area = "again",
                    Change = null,
                    On = null,
                    Areas = [],
                    IsRevival = true,
                }
            );
        story
            .Do(new AreaCommand.Withdraw("again", Sample.Text), People.ProcessLead)
            .Strategy.WhatBecameOf(Known.Food)
            .Areas.Should()
            .BeEmpty("a candidate that was withdrawn takes nothing up");
    }

    [Fact]
    public void What_takes_up_an_area_again_is_followed_on()
    {
        var again = Stories
            .AreaAt(AreaStep.Retired)
            .Do(new AreaCommand.Propose("again", Sample.Text, Sample.Text, Known.Food), People.ProcessLead)
            .Do(new AreaCommand.Withdraw("again", Sample.Text), People.ProcessLead)
            .Do(new AreaCommand.Propose("third", Sample.Text, Sample.Text, Known.Food), People.ProcessLead)
            .Do(new AreaCommand.Propose("fourth", Sample.Text, Sample.Text, "again"), People.ProcessLead);
        again.Strategy.WhatBecameOf(Known.Food).Ends.Should().Equal("third");
        again.Strategy.WhatBecameOf("again").Ends.Should().Equal("fourth");
        again.Strategy.OriginOf("fourth").Ends.Should().Equal(Known.Food);
    }

    /// <summary>Whatever is seen from one end is seen from the other, in every strategy of the laws.</summary>
    [Fact]
    public void Looking_forward_and_looking_back_show_the_same_connections()
    {
        var strategies = new[] { Twice().Strategy, Stories.AreaAt(AreaStep.Split).Strategy, Ended().Strategy };
        foreach (var state in strategies)
        foreach (var area in state.Areas)
        {
            foreach (var later in state.WhatBecameOf(area.Id).Areas)
                state.OriginOf(later.Area).Areas.Select(from => from.Area).Should().Contain(area.Id);
            foreach (var earlier in state.OriginOf(area.Id).Areas)
                state.WhatBecameOf(earlier.Area).Areas.Select(into => into.Area).Should().Contain(area.Id);
        }
    }

    [Fact]
    public void Areas_that_had_ended_before_the_taking_over_have_their_lineage_and_can_be_taken_up_again()
    {
        var story = Ended();
        story.Strategy.OriginOf("joint").Areas.Select(from => from.Area).Should().Equal("north", "south", "old");
        story.Strategy.OriginOf("joint").On.Should().Be(new LocalDate(2019, 1, 1));
        story.Strategy.WhatBecameOf("whole").Ends.Should().Equal("half", "other-half");
        story.Strategy.WhatBecameOf("old").On.Should().Be(new LocalDate(2018, 6, 1));
        story.Strategy.WhatBecameOf("old").Areas.Should().ContainSingle(later => later.Area == "joint" && later.IsRevival);
        story.Strategy.SelectedAreas().Select(area => area.Id).Should().Equal("joint", "half", "other-half");
        story
            .Do(new AreaCommand.Propose("again", Sample.Text, Sample.Text, "whole"), People.ProcessLead)
            .Strategy.WhatBecameOf("whole")
            .Ends.Should()
            .Equal("half", "other-half", "again");
        var document = StrategyDocument.Read(StrategyDocument.Write(story.Strategy));
        document.HasSameStateAs(story.Strategy).Should().BeTrue();
        story.History.Replay().HasSameStateAs(story.Strategy).Should().BeTrue();
    }

    [Fact]
    public void An_ended_area_shows_what_continues_it_in_the_next_period_though_it_was_not_carried_over()
    {
        var next = Succession.Following.Strategy;
        var ended = Stories.AreaAt(AreaStep.Retired).Strategy with { Id = next.Predecessor!.Value };
        var found = ended.WhatBecameOf(Known.Food, next).Areas.Single();
        (found.Strategy, found.Area).Should().Be((next.Id, next.Areas.First(area => area.Continues.Contains(Known.Food)).Id));
    }

    /// <summary>Taken over with areas that had ended: two became one, one became two, and one was taken up again.</summary>
    private static Story Ended() =>
        Story.TakenOver(
            Openings.Full with
            {
                Areas =
                [
                    Area("north", AreaStep.Merged, new LocalDate(2019, 1, 1), "joint"),
                    Area("south", AreaStep.Merged, new LocalDate(2019, 1, 1), "joint"),
                    Area("old", AreaStep.Retired, new LocalDate(2018, 6, 1)),
                    Area("joint", AreaStep.DevelopmentPlanning) with
                    {
                        Revives = "old",
                    },
                    Area("whole", AreaStep.Split, null, "half", "other-half"),
                    Area("half", AreaStep.DevelopmentPlanning),
                    Area("other-half", AreaStep.DevelopmentPlanning),
                ],
                Plans = [],
                Efforts = [],
                Indicators = [],
                Calls = [],
                Meetings = [],
                References = [],
                Cycles = [],
            },
            Openings.Setting
        );

    private static OpeningArea Area(string id, AreaStep step, LocalDate? ended = null, params EquatableArray<Id<Area>> became) =>
        new()
        {
            Id = id,
            Name = Sample.Text,
            Description = Sample.Text,
            Step = step,
            EndedOn = ended,
            Became = became,
        };

    /// <summary>a and b become ab; ab goes into c; c becomes two.</summary>
    private static Story Twice() =>
        new[] { "a", "b", "c" }
            .Aggregate(Stories.StrategyAt(StrategyStep.Running), (story, area) => story.WithAreaAt(AreaStep.ActionPlanning, area))
            .Do(new EffortCommand.Propose("idea", "a", Sample.Text, Sample.Text), People.ProcessLead)
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Merge(["a", "b"], new("ab", Sample.Text, Sample.Text)), "first")
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Join(["ab"], "c"), "second")
            .WithChangeAt(
                ChangeStep.InEffect,
                new ChangeProposal.Split("c", [new("abc-1", Sample.Text, Sample.Text), new("abc-2", Sample.Text, Sample.Text)]),
                "third",
                [
                    .. new[] { "a", "b", "c" }.Select(area => new ChildFate(
                        new(SubjectKind.Field, Known.FieldOf(area)),
                        FateKind.Carried,
                        "abc-1"
                    )),
                    new(new(SubjectKind.Effort, "idea"), FateKind.Carried, "abc-2"),
                ]
            );
}
