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
        story.Strategy.WhatBecameOf(Known.Food).Areas.Should().BeEmpty();
    }

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
