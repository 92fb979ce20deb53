namespace SmartSpec.Tests;

/// <summary>The grounds of an area: evidence, goals of the region and global goals.</summary>
public sealed class AreaGroundsTests
{
    public static TheoryData<string, string> Wrong =>
        new()
        {
            { "evidence", "unknown" },
            { "goal", "unknown" },
            { "evidence twice", "twice" },
            { "goal twice", "twice" },
            { "global goal twice", "twice" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Grounds_name_what_is_recorded_each_once(string what, string code)
    {
        var story = Stories.AreaAt(AreaStep.UnderAnalysis);
        var grounds = Make.Grounds();
        var wrong = what switch
        {
            "evidence" => grounds with { Evidence = grounds.Evidence.Add("none") },
            "goal" => grounds with { Goals = grounds.Goals.Add("none") },
            "evidence twice" => grounds with { Evidence = grounds.Evidence.Add(grounds.Evidence[0]) },
            "goal twice" => grounds with { Goals = grounds.Goals.Add(grounds.Goals[0]) },
            _ => grounds with { Sdgs = grounds.Sdgs.Add(grounds.Sdgs[0]) },
        };
        Given(story).When(new AreaCommand.Ground(Known.Food, wrong), People.AreaLead).ThenRefused(code);
        Given(story).When(new AreaCommand.Ground(Known.Food, grounds), People.AreaLead).ThenAccepted();
    }

    [Fact]
    public void What_a_selection_rests_on_is_left_out_in_a_review_or_by_a_change_only()
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning);
        var grounds = story.Strategy.Areas[Known.Food].Grounds;
        Given(story)
            .When(new AreaCommand.Ground(Known.Food, grounds with { Evidence = [] }), People.AreaLead)
            .ThenRefused("grounds-decided")
            .When(new AreaCommand.Ground(Known.Food, grounds with { Goals = [] }), People.AreaLead)
            .ThenRefused("grounds-decided")
            .When(new AreaCommand.Ground(Known.Food, grounds with { Sdgs = [] }), People.AreaLead)
            .ThenRefused("grounds-decided")
            .When(new AreaCommand.Ground(Known.Food, grounds with { Sdgs = grounds.Sdgs.Add(13) }), People.AreaLead)
            .ThenAccepted();
        Given(story.WithReviewAt(ReviewStep.Open))
            .When(
                [
                    new AreaCommand.Ground(Known.Food, new()),
                    new AreaCommand.SetCriteria(Known.Food, [new("own", Sample.Text, 1, 1, 5)]),
                ],
                People.ProcessLead
            )
            .ThenAccepted();
        story
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Rescope(Known.Food, Sample.Text, new()))
            .Strategy.Areas[Known.Food]
            .Grounds.Evidence.Should()
            .BeEmpty();
    }

    [Fact]
    public void What_would_be_left_out_is_named()
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning);
        var grounds = story.Strategy.Areas[Known.Food].Grounds;
        var kept = grounds.Evidence[0];
        LeftOut(grounds with { Sdgs = [13] }).Should().Equal(grounds.Sdgs.Select(sdg => $"SDG {sdg.Number}"));
        LeftOut(grounds with { Evidence = [kept] })
            .Should()
            .Equal(grounds.Evidence.Where(id => id != kept).Select(id => $"evidence:{id}"));
        LeftOut(grounds with { Goals = [], Sdgs = [] }).Should().Equal(grounds.Goals.Select(goal => $"goal:{goal}"));

        EquatableArray<string> LeftOut(Grounds now) =>
            Given(story)
                .When(new AreaCommand.Ground(Known.Food, now), People.AreaLead)
                .Reasons.Single()
                .Parameters.Single(parameter => parameter.Name == "left-out")
                .Values;
    }
}
