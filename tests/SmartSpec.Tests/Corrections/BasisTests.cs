namespace SmartSpec.Tests;

/// <summary>What each kind of thing rests on: to correct any of it marks what was decided on it.</summary>
public sealed class BasisTests
{
    private static readonly Lazy<Strategy> Full = new(() =>
    {
        var story = Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .WithAreaAt(AreaStep.ActionPlanning, "water")
            .WithCycleOpened()
            .WithReviewAt(ReviewStep.Reaffirmed)
            .WithEvaluationAt(EvaluationStep.Concluded, "whole", area: null)
            .WithEvaluationAt(EvaluationStep.Underway, area: null)
            .Do(
                [
                    new DialogueCommand.RaisePoint(
                        "on-all",
                        new(SubjectKind.Strategy, Known.Strategy),
                        Sample.Text,
                        Helix.Business
                    ),
                    new DialogueCommand.HoldMeeting("all", Make.Day(2021, 4, 1), Make.Met(Helix.Business), Sample.Text),
                    new ReviewCommand.Open("again", "water", Sample.Text, RestsOn: [new(SubjectKind.Effort, Known.Effort)]),
                ],
                People.ProcessLead
            );
        return story
            .Do(
                new EvaluationCommand.Report(
                    Known.Evaluation,
                    [new("of-food", Sample.Text, Area: Known.Food), new("of-all", Sample.Text)],
                    [new("for-food", Sample.Text, Known.Food), new("for-all", Sample.Text)]
                ),
                People.Evaluator
            )
            .Do(
                new ConsultationCommand.Open(
                    "hearing",
                    new(SubjectKind.Strategy, Known.Strategy),
                    story.Today.PlusDays(60),
                    Sample.Text
                ),
                People.ProcessLead
            )
            .Do(
                [
                    new DialogueCommand.RaisePoint(
                        "in-hearing",
                        new(SubjectKind.Strategy, Known.Strategy),
                        Sample.Text,
                        Helix.Business,
                        Known.Company,
                        Consultation: "hearing"
                    ),
                    new DialogueCommand.RaisePoint(
                        "on-plan",
                        new(SubjectKind.Plan, Known.DevelopmentPlan),
                        Sample.Text,
                        Helix.Business,
                        Known.Company
                    ),
                ],
                People.Stakeholder
            )
            .Do(
                new IndicatorCommand.Define(
                    "bounded",
                    IndicatorKind.Result,
                    Known.Food,
                    Make.Terms(story.Today) with
                    {
                        NotAbove = Known.ResultIndicator,
                    }
                ),
                People.AreaLead
            )
            .Do(
                [
                    Analyses.Data(),
                    Analyses.Made(),
                    new EvidenceCommand.RecordAsset("shown", AssetKind.Business, new(Sample.Text, RestsOn: [Analyses.Quotients])),
                ],
                People.ProcessLead
            )
            .WithChangeAt(ChangeStep.Approved, new ChangeProposal.Rename(Known.Food, Sample.Text))
            .Strategy;
    });

    [Theory]
    [InlineData(
        "area:food",
        "decision:food-decision evidence:asset-competence evidence:asset-research evidence:opportunity "
            + "evidence:challenge meeting:food-meeting point:on-plan"
    )]
    [InlineData(
        "change:change",
        "decision:change-decision area:food decision:food-decision evidence:asset-competence "
            + "evidence:asset-research evidence:opportunity evidence:challenge meeting:food-meeting point:on-plan"
    )]
    [InlineData("consultation:hearing", "point:in-hearing")]
    [InlineData("effort:demo-farm", "indicator:demo-farm-output")]
    [InlineData(
        "evaluation:food-evaluation",
        "indicator:food-result indicator:demo-farm-output indicator:water-result indicator:bounded"
    )]
    [InlineData("evaluation:whole", "indicator:food-result indicator:demo-farm-output indicator:water-result indicator:bounded")]
    [InlineData("evidence:shown", "evidence:quotients evidence:employed-2022")]
    [InlineData("evidence:quotients", "evidence:employed-2022")]
    [InlineData("field:food-field", "indicator:food-result")]
    [InlineData(
        "finding:of-all",
        "evaluation:food-evaluation indicator:food-result indicator:demo-farm-output indicator:water-result "
            + "indicator:bounded"
    )]
    [InlineData(
        "finding:of-food",
        "evaluation:food-evaluation indicator:food-result indicator:demo-farm-output indicator:bounded"
    )]
    [InlineData("indicator:bounded", "indicator:food-result")]
    [InlineData(
        "plan:food-action-1",
        "decision:food-action-1-decision effort:demo-farm indicator:demo-farm-output " + "decision:food-development-1-decision"
    )]
    [InlineData(
        "plan:food-development-1",
        "decision:food-development-1-decision point:on-plan evidence:opportunity indicator:food-result"
    )]
    [InlineData(
        "point:on-plan",
        "plan:food-development-1 decision:food-development-1-decision evidence:opportunity indicator:food-result"
    )]
    [InlineData(
        "recommendation:for-all",
        "evaluation:food-evaluation indicator:food-result indicator:demo-farm-output indicator:water-result "
            + "indicator:bounded"
    )]
    [InlineData(
        "recommendation:for-food",
        "evaluation:food-evaluation indicator:food-result indicator:demo-farm-output indicator:bounded"
    )]
    [InlineData("report:2021-04-30.1", "indicator:food-result indicator:demo-farm-output indicator:bounded")]
    [InlineData(
        "review:again",
        "area:water decision:water-decision evidence:asset-competence evidence:asset-research "
            + "evidence:opportunity evidence:challenge meeting:water-meeting effort:demo-farm indicator:demo-farm-output"
    )]
    [InlineData(
        "review:food-review",
        "decision:food-review-decision area:food decision:food-decision evidence:asset-competence "
            + "evidence:asset-research evidence:opportunity evidence:challenge meeting:food-meeting point:on-plan"
    )]
    [InlineData(
        "strategy:example",
        "decision:decision-launch meeting:all point:on-all point:in-hearing evaluation:whole "
            + "indicator:food-result indicator:demo-farm-output indicator:water-result indicator:bounded"
    )]
    public void Whoever_decides_on_it_rests_on_these(string what, string on) =>
        string.Join(
                " ",
                Basis.Of(Full.Value, [Subject.Parse(what)]).Select(one => one.ToString()).Except([what, "strategy:example"])
            )
            .Should()
            .Be(on);
}
