namespace SmartSpec.Tests;

/// <summary>Who corrects what is about to be decided has prepared it.</summary>
public sealed class CorrectingTests
{
    private static readonly Actor Clerk = new("clerk", [Role.ProcessLead, Role.DecisionBody, Role.SteeringGroup]);

    public static TheoryData<string, string> Deciding =>
        new()
        {
            { "area.select", "assessment evidence meeting" },
            { "area.deselect", "assessment evidence meeting" },
            { "review.reaffirm", "assessment evidence meeting" },
            { "development-plan.adopt", "evidence indicator" },
            { "action-plan.adopt", "budget committed indicator" },
            { "change.approve", "assessment budget committed evidence indicator meeting" },
            { "report.accept", "indicator" },
        };

    [Theory]
    [MemberData(nameof(Deciding))]
    public void Who_corrects_what_it_rests_on_does_not_decide_and_who_corrects_something_else_does(string act, string kinds)
    {
        var (story, command) = Acts.Of(act);
        story.When(command, Clerk).ThenAccepted();
        FactsIn
            .All(story.Strategy)
            .Where(fact => IsRefused(story, fact, command))
            .Select(fact => FactKey.Of(fact).Kind)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(kinds.Split(' '));
    }

    [Fact]
    public void Every_act_under_four_eyes_is_in_the_table() =>
        Deciding
            .Select(row => row.Data.Item1)
            .Should()
            .BeEquivalentTo(
                StorySetting
                    .FollowedUp.Definition.Document.Gates.Where(onAct => onAct.Value.Any(gate => gate is DecisionGate.FourEyes))
                    .Select(onAct => onAct.Key)
            );

    [Fact]
    public void An_assessment_that_is_corrected_before_the_nomination_is_the_correctors() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .Do(Corrected(Stories.AreaAt(AreaStep.UnderAnalysis).Strategy), Clerk)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .Decided()
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Clerk)
            .ThenRefused("four-eyes");

    [Fact]
    public void A_correction_does_not_show_who_nominated()
    {
        var opening = Openings.Full with
        {
            Areas =
            [
                .. Openings.Full.Areas,
                new()
                {
                    Id = "new",
                    Name = Sample.Text,
                    Description = Sample.Text,
                    Step = AreaStep.Nominated,
                    Assessments = [new("growth", 3, Sample.Text)],
                },
            ],
        };
        Given(Story.TakenOver(opening, Openings.Setting).Decided())
            .Do(new CorrectionCommand.Correct(new Fact.Assessed("new", new("growth", 4, Sample.Text)), Sample.Text), Clerk)
            .When(new AreaCommand.Select("new", Decisions.Id), People.Board)
            .ThenRefused("four-eyes");
    }

    private static CorrectionCommand.Correct Corrected(Strategy state) =>
        new(FactsIn.Changed(FactsIn.All(state).OfType<Fact.Assessed>().First())!, Sample.Text);

    private static bool IsRefused(Story story, Fact fact, Command command)
    {
        if (FactsIn.Changed(fact) is not { } right)
            return false;
        var corrected = story
            .Do(Decisions.On(story.Today, "correcting", Known.Municipality), People.Board)
            .Do(new CorrectionCommand.Correct(right, Sample.Text, "correcting"), Clerk);
        return corrected.When(command, Clerk).Reasons.Any(reason => reason.Code == "four-eyes");
    }
}
