namespace SmartSpec.Tests;

/// <summary>An area joins none in an earlier step: its plans in force would no longer be in force there.</summary>
public sealed class JoinTests
{
    private static readonly AreaStep[] Steps = [AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing];

    public static TheoryData<AreaStep, AreaStep> Pairs
    {
        get
        {
            var pairs = new TheoryData<AreaStep, AreaStep>();
            foreach (var source in Steps)
            foreach (var into in Steps)
                pairs.Add(source, into);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_area_joins_one_that_has_come_as_far(AreaStep source, AreaStep into)
    {
        var attempt = Stories
            .AreaAt(source)
            .WithAreaAt(into, "water")
            .When(
                new ChangeCommand.Propose("c", new ChangeProposal.Join([Known.Food], "water"), Sample.Text),
                People.ProcessLead
            );
        if (source <= into)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("joins-earlier-step");
    }

    [Fact]
    public void It_joins_from_the_day_when_the_other_has_come_as_far()
    {
        var story = Stories.AreaAt(AreaStep.Implementing, "water").WithPlanAt(PlanKind.Action, PlanStep.Deciding);
        Given(story)
            .When(new ChangeCommand.Propose("c", new ChangeProposal.Join(["water"], Known.Food), Sample.Text), People.ProcessLead)
            .ThenRefused("joins-earlier-step");
        var day = story.Today.PlusDays(10);
        var adopted = story.Do(
            [Decisions.On(story.Today, "adopted", Known.Municipality), new PlanCommand.Adopt(Known.ActionPlan, "adopted", day)],
            People.Board
        );
        var assessed = adopted
            .Do(
                new ChangeCommand.Propose(
                    "c",
                    new ChangeProposal.Join(["water"], Known.Food),
                    Sample.Text,
                    OutsideEvent: Sample.Text
                ),
                People.ProcessLead
            )
            .Do(new ChangeCommand.Assess("c", Sample.Text), People.ProcessLead)
            .Decided();
        foreach (var (from, isEarly) in new[] { (day.PlusDays(-1), true), (day.PlusDays(1), false) })
        {
            var outcome = assessed
                .When(
                    new ChangeCommand.Approve("c", Decisions.Id, from, Waivers: [new("not-premature", Sample.Text)]),
                    People.Board
                )
                .Outcome;
            var codes = outcome is Outcome.Refused refused ? refused.Reasons.Select(reason => reason.Code).ToList() : [];
            codes.Contains("joins-earlier-step").Should().Be(isEarly);
        }
    }

    [Fact]
    public void No_area_joins_one_where_an_adopted_plan_waits_for_its_day()
    {
        var story = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .WithPlanAt(PlanKind.Development, PlanStep.Adopted, "water")
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Join([Known.Food], "water"))
            .Decided();
        var reason = story
            .When(new ChangeCommand.Approve(Known.Change, Decisions.Id, story.Today), People.Board)
            .Reasons.Single(other => other.Code == "no-conflicting-change");
        reason.Parameters.Single().Values.Should().Equal("plan:water-development-1");
        reason.MendedBy.Should().Be("development-plan.rescind");
    }
}
