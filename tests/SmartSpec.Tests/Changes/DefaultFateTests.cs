namespace SmartSpec.Tests;

/// <summary>The default fate of everything about an area, for each kind of change that ends it.</summary>
public sealed class DefaultFateTests
{
    private static readonly Story Full = Build();

    [Fact]
    public void When_an_area_is_retired_what_is_under_way_goes_on_and_the_rest_ends() =>
        Fates(new ChangeProposal.Retire(Known.Food))
            .Should()
            .Equal(
                "consultation:hearing Closed",
                "consultation:on-plan Closed",
                "plan:food-development-1 Closed",
                "plan:food-action-1 Closed",
                "plan:in-hand Closed",
                "effort:demo-farm Kept",
                "effort:idea Closed",
                "indicator:demo-farm-output Kept",
                "indicator:food-result Closed",
                "indicator:own Closed",
                "point:on-area Kept",
                "point:on-development-plan Kept",
                "point:on-field Kept",
                "point:on-review Kept",
                "evaluation:food-evaluation Kept",
                "recommendation:advice Kept",
                "report:2021-04-30.1 Kept", // an effort goes on, and is reported on
                "review:food-review Closed"
            );

    [Fact]
    public void When_areas_merge_everything_goes_to_the_new_one_but_drafts_with_their_consultations_and_reviews() =>
        Fates(new ChangeProposal.Merge([Known.Food, "water"], Area("both")))
            .Should()
            .Equal(
                "consultation:hearing Carried both",
                "consultation:on-plan Closed",
                "plan:food-development-1 Carried both",
                "plan:food-action-1 Carried both",
                "plan:in-hand Closed",
                "effort:demo-farm Carried both",
                "effort:idea Carried both",
                "indicator:demo-farm-output Carried both",
                "indicator:food-result Carried both",
                "indicator:own Carried both",
                "point:on-area Carried both",
                "point:on-development-plan Carried both",
                "point:on-field Carried both",
                "point:on-review Carried both",
                "evaluation:food-evaluation Carried both",
                "recommendation:advice Carried both",
                "report:2021-04-30.1 Carried both",
                "review:food-review Closed",
                "plan:water-development-1 Carried both",
                "plan:water-action-1 Carried both",
                "effort:water-effort Carried both",
                "indicator:water-effort-output Carried both",
                "indicator:water-result Carried both",
                "evaluation:water-evaluation Carried both",
                "recommendation:water-advice Carried both",
                "report:2021-04-30.2 Closed" // the new area owes one
            );

    [Fact]
    public void When_an_area_joins_another_its_report_is_excused_since_the_other_owes_one() =>
        Fates(new ChangeProposal.Join([Known.Food], "water"))
            .Should()
            .Equal(
                "consultation:hearing Carried water",
                "consultation:on-plan Closed",
                "plan:food-development-1 Carried water",
                "plan:food-action-1 Carried water",
                "plan:in-hand Closed",
                "effort:demo-farm Carried water",
                "effort:idea Carried water",
                "indicator:demo-farm-output Carried water",
                "indicator:food-result Carried water",
                "indicator:own Carried water",
                "point:on-area Carried water",
                "point:on-development-plan Carried water",
                "point:on-field Carried water",
                "point:on-review Carried water",
                "evaluation:food-evaluation Carried water",
                "recommendation:advice Carried water",
                "report:2021-04-30.1 Closed",
                "review:food-review Closed"
            );

    [Fact]
    public void When_an_area_is_split_the_fate_of_each_field_is_stated_and_what_belongs_to_it_follows() =>
        Fates(new ChangeProposal.Split(Known.Food, [Area("x"), Area("y")]))
            .Should()
            .Equal(
                "consultation:hearing Carried x",
                "consultation:on-plan Closed",
                "plan:food-development-1 Closed",
                "field:food-field Carried x, to be stated",
                "plan:food-action-1 Closed",
                "plan:in-hand Closed",
                "effort:demo-farm Carried x",
                "effort:idea Carried x, to be stated",
                "indicator:demo-farm-output Carried x",
                "indicator:food-result Carried x",
                "indicator:own Carried x, to be stated",
                "point:on-area Carried x",
                "point:on-development-plan Carried x",
                "point:on-field Carried x",
                "point:on-review Carried x",
                "evaluation:food-evaluation Carried",
                "recommendation:advice Carried x",
                "report:2021-04-30.1 Carried x",
                "review:food-review Closed"
            );

    [Fact]
    public void A_report_that_is_submitted_waits_to_be_accepted()
    {
        var report = Full.Strategy.OpenCycles().Single().ReportOn(Known.Food)!.Id;
        var submitted = Full.Do(new ReportCommand.Submit(report, Sample.Text, Sample.Text), People.AreaLead);
        Fates(new ChangeProposal.Retire(Known.Food), submitted).Should().Contain($"report:{report} Kept");
        Fates(new ChangeProposal.Join([Known.Food], "water"), submitted).Should().Contain($"report:{report} Kept");
    }

    [Theory]
    [InlineData("merge", "consultation:hearing", "Carried, Closed")]
    [InlineData("retire", "consultation:hearing", "Closed")]
    [InlineData("merge", "plan:in-hand", "Carried, Closed")]
    [InlineData("retire", "plan:in-hand", "Closed")]
    [InlineData("merge", "plan:food-action-1", "")]
    [InlineData("merge", "effort:demo-farm", "Carried, Kept, Closed")]
    [InlineData("retire", "effort:idea", "Kept, Closed")]
    [InlineData("merge", "indicator:own", "Carried, Kept, Closed")]
    [InlineData("merge", "indicator:food-result", "")]
    [InlineData("retire", "indicator:food-result", "Kept, Closed")]
    [InlineData("merge", "point:on-field", "Carried")]
    [InlineData("retire", "point:on-field", "Kept")]
    [InlineData("merge", "recommendation:advice", "Carried")]
    [InlineData("retire", "recommendation:advice", "Kept")]
    [InlineData("merge", "evaluation:food-evaluation", "")]
    public void Of_some_things_another_fate_can_be_stated(string change, string what, string fates) =>
        string.Join(
                ", ",
                Impact(
                        change == "merge"
                            ? new ChangeProposal.Merge([Known.Food, "water"], Area("both"))
                            : new ChangeProposal.Retire(Known.Food)
                    )
                    .Single(child => child.Fate.Subject.ToString() == what)
                    .MayBe.Order()
            )
            .Should()
            .Be(fates);

    private static IReadOnlyList<ImpactChild> Impact(ChangeProposal proposal, Story? before = null)
    {
        var story = (before ?? Full).Do(new ChangeCommand.Propose("change", proposal, Sample.Text), People.ProcessLead);
        return ChangeImpact.Of(story.Strategy, story.Strategy.Changes["change"], [], null);
    }

    private static IEnumerable<string> Fates(ChangeProposal proposal, Story? before = null) =>
        Impact(proposal, before)
            .Select(child =>
                $"{child.Fate.Subject} {child.Fate.Kind} {child.Fate.Successor}".TrimEnd()
                + (child.MustBeStated ? ", to be stated" : "")
            );

    private static NewArea Area(string id) => new(id, Sample.Text, Sample.Text, People.AreaLead.Id);

    private static Story Build()
    {
        var story = Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .WithAreaAt(AreaStep.Implementing, "water")
            .WithCycleOpened()
            .WithReviewAt(ReviewStep.Open)
            .WithEvaluationAt(EvaluationStep.Underway)
            .Do(
                new EvaluationCommand.Report(
                    Known.Evaluation,
                    [new(Known.Finding, Sample.Text)],
                    [new("advice", Sample.Text, Known.Food)]
                ),
                People.Evaluator
            )
            .WithEvaluationAt(EvaluationStep.Underway, "water-evaluation", area: "water")
            .Do(
                new EvaluationCommand.Report(
                    "water-evaluation",
                    [new("water-finding", Sample.Text)],
                    [new("water-advice", Sample.Text, "water")]
                ),
                People.Evaluator
            );
        var food = Subject.Of((Id<Area>)Known.Food);
        return story
            .Do(
                [
                    new EffortCommand.Propose("idea", Known.Food, Sample.Text, Sample.Text),
                    new PlanCommand.Draft("in-hand", Known.Food, PlanKind.Development, Sample.Text),
                    new PlanCommand.Consult("in-hand", "on-plan", story.Today.PlusDays(60), Sample.Text),
                    new IndicatorCommand.Define(
                        "own",
                        IndicatorKind.Result,
                        Known.Food,
                        story.Strategy.Indicators[Known.ResultIndicator].Terms
                    ),
                ],
                People.AreaLead
            )
            .Do(new ConsultationCommand.Open("hearing", food, story.Today.PlusDays(60), Sample.Text), People.ProcessLead)
            .Do(
                [
                    Point("on-area", food),
                    Point("on-development-plan", Subject.Of((Id<PlanVersion>)Known.DevelopmentPlan)),
                    Point("on-field", new(SubjectKind.Field, Known.Field)),
                    Point("on-review", new(SubjectKind.Review, Known.Review)),
                ],
                People.Stakeholder
            );

        static DialogueCommand.RaisePoint Point(string id, Subject subject) =>
            new(id, subject, Sample.Text, Helix.Business, Known.Company);
    }
}
