namespace SmartSpec.Tests;

/// <summary>What rests on evidence that was replaced or has expired is out of date, until it is judged again.</summary>
public sealed class StalenessTests
{
    private const string Asset = "strong-food";
    private static readonly Subject Food = Subject.Of((Id<Area>)Known.Food);
    private static readonly Subject Analysis = new(SubjectKind.Evidence, Analyses.Quotients);
    private static readonly Subject Shown = new(SubjectKind.Evidence, Asset);

    /// <summary>Data, an analysis of them, an asset that it shows, and an assessment and a selection on that.</summary>
    private static readonly Story Selected = Stories
        .AreaAt(AreaStep.UnderAnalysis)
        .Do(Analyses.Data(), People.ProcessLead)
        .Do(Analyses.Data("other"), People.ProcessLead)
        .Do(Analyses.Made(), People.ProcessLead)
        .Do(
            new EvidenceCommand.RecordAsset(Asset, AssetKind.Business, new(Sample.Text, RestsOn: [Analyses.Quotients])),
            People.ProcessLead
        )
        .Do(Assess, People.AreaLead)
        .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
        .Decided(Decisions.Id)
        .Do(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board);

    private static readonly EvidenceCommand.Renew Revised = new(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised));
    private static readonly EvidenceCommand.Renew Again = new(Analyses.Quotients, Analyses.Facts(Analyses.Revised));

    private static AreaCommand.Assess Assess => new(Known.Food, "growth", 3, Sample.Text, [Asset]);

    [Fact]
    public void Nothing_is_out_of_date_when_it_has_just_been_judged() => Marks(Selected).Should().BeEmpty();

    [Fact]
    public void Data_that_are_replaced_put_all_that_rests_on_them_out_of_date_and_nothing_else() =>
        Marks(Selected.Do(Revised, People.ProcessLead))
            .Should()
            .BeEquivalentTo([
                new StaleMark(Analysis, Analyses.DataSet, StaleCause.Replaced),
                new StaleMark(Shown, Analyses.DataSet, StaleCause.Replaced),
                new StaleMark(Food, Analyses.DataSet, StaleCause.Replaced, "growth"),
                new StaleMark(Food, Analyses.DataSet, StaleCause.Replaced),
            ]);

    [Fact]
    public void Data_that_are_renewed_with_the_same_content_leave_the_analysis_up_to_date() =>
        Marks(
                Selected.Do(
                    new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.First) with { Source = "SCB 2" }),
                    People.ProcessLead
                )
            )
            .Should()
            .NotContain(mark => mark.Subject == Analysis);

    [Fact]
    public void Other_data_put_nothing_out_of_date() =>
        Marks(Selected.Do(Revised with { Evidence = "other" }, People.ProcessLead)).Should().BeEmpty();

    /// <summary>Each act brings one thing up to date; what rests on it is out of date until it is judged too.</summary>
    [Fact]
    public void What_is_out_of_date_is_brought_up_to_date_from_the_data_upwards()
    {
        var story = Selected.Do(Revised, People.ProcessLead).Do(Again, People.ProcessLead);
        Marks(story).Should().NotContain(mark => mark.Subject == Analysis).And.Contain(mark => mark.Subject == Shown);
        story = story.Do(new EvidenceCommand.Renew(Asset, new(Sample.Text, RestsOn: [Analyses.Quotients])), People.ProcessLead);
        Marks(story).Should().OnlyContain(mark => mark.Subject == Food).And.Contain(mark => mark.Criterion == "growth");
        story = story.Do(Assess, People.AreaLead);
        Marks(story).Should().OnlyContain(mark => mark.Subject == Food && mark.Criterion == null).And.NotBeEmpty();
        story = story.WithReviewAt(ReviewStep.Reaffirmed);
        Marks(story).Should().BeEmpty();
    }

    [Fact]
    public void Data_that_have_expired_put_all_that_rests_on_them_out_of_date()
    {
        var until = Selected.Today.PlusDays(30);
        var story = Selected.Do(
            new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.First) with { ValidUntil = until }),
            People.ProcessLead
        );
        story.Strategy.StaleOn(until).Should().NotContain(mark => mark.Cause == StaleCause.Expired);
        story
            .Strategy.StaleOn(until.PlusDays(1))
            .Where(mark => mark.Cause == StaleCause.Expired)
            .Select(mark => mark.Subject)
            .Distinct()
            .Should()
            .BeEquivalentTo([Analysis, Shown, Food]);
    }

    [Fact]
    public void An_area_that_has_ended_is_not_out_of_date() =>
        Marks(Selected.Do(Revised, People.ProcessLead).WoundDown().Ended())
            .Should()
            .NotContain(mark => mark.Subject.Kind == SubjectKind.Area);

    /// <summary>A plan was decided on the opportunities that it analyses. One that another has replaced guides nobody.</summary>
    [Fact]
    public void A_plan_in_force_is_out_of_date_and_one_that_is_superseded_is_not()
    {
        var (first, second) = (Plan(1), Plan(2));
        var renewed = new EvidenceCommand.Renew(Known.Opportunity, new(Sample.Text, Source: "SCB"));
        var story = Selected.WithPlanAt(PlanKind.Development, PlanStep.InForce);
        Marks(story.Do(renewed, People.ProcessLead))
            .Should()
            .Contain(new StaleMark(first, Known.Opportunity, StaleCause.Replaced));
        Marks(story.WithSecondVersion(PlanKind.Development).Do(renewed, People.ProcessLead))
            .Should()
            .Contain(new StaleMark(second, Known.Opportunity, StaleCause.Replaced))
            .And.NotContain(mark => mark.Subject == first);

        static Subject Plan(int version) => new(SubjectKind.Plan, Known.DevelopmentPlanOf(Known.Food, version));
    }

    [Fact]
    public void Correcting_the_data_marks_the_decision_that_rested_on_them_through_the_analysis() =>
        Selected
            .Do(
                new CorrectionCommand.Correct(
                    new Fact.Evidenced(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised)),
                    Sample.Text
                ),
                People.ProcessLead
            )
            .Strategy.MarksOn(Decisions.Id)
            .Should()
            .NotBeEmpty();

    /// <summary>All of a statement is there from the beginning: nothing in it was replaced after it was judged.</summary>
    [Fact]
    public void A_strategy_that_was_taken_over_has_nothing_out_of_date()
    {
        var opening = Openings.Full with
        {
            Evidence =
            [
                .. Openings.Full.Evidence.Select(evidence =>
                    evidence.Id == Known.Opportunity
                        ? evidence with
                        {
                            Facts = evidence.Facts with { RestsOn = [Known.ResearchAsset] },
                        }
                        : evidence
                ),
                new()
                {
                    Id = Analyses.DataSet,
                    Nature = new EvidenceNature.DataSet(),
                    Facts = Analyses.DataFacts(Analyses.First),
                },
                new()
                {
                    Id = Analyses.Quotients,
                    Nature = new EvidenceNature.Analysis(),
                    Facts = Analyses.Facts(Analyses.First),
                },
            ],
            Areas =
            [
                .. Openings.Full.Areas.Select(area =>
                    area with
                    {
                        Assessments = [.. area.Assessments.Select(made => made with { RestsOn = [Analyses.Quotients] })],
                    }
                ),
            ],
        };
        opening.Areas.Should().Contain(area => area.Assessments.Count > 0);
        Marks(Openings.Story(opening)).Should().BeEmpty();
    }

    private static IEnumerable<StaleMark> Marks(Story story) => story.Strategy.StaleOn(story.Today);
}
