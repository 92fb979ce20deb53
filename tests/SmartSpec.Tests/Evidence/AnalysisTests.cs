namespace SmartSpec.Tests;

/// <summary>An analysis is evidence that says how it was made, from which data, so that it can be made again.</summary>
public sealed class AnalysisTests
{
    private static readonly Story WithData = Stories.AreaAt(AreaStep.UnderAnalysis).Do(Analyses.Data(), People.ProcessLead);
    private static readonly Story WithAnalysis = WithData.Do(Analyses.Made(), People.ProcessLead);

    [Fact]
    public void An_analysis_is_recorded_with_its_method_options_data_and_result()
    {
        var run = WithAnalysis.Strategy.Evidence[Analyses.Quotients].Facts.Analysis!;
        run.Method.Should().Be("location-quotient");
        run.Inputs.Should().Equal(new AnalysisInput(Analyses.DataSet, Analyses.First));
        run.Options.Should().Equal(new AnalysisOption("threshold", "1"));
    }

    [Fact]
    public void An_analysis_of_other_data_than_those_recorded_is_refused() =>
        WithData
            .When(new EvidenceCommand.RecordAnalysis("late", Analyses.Facts(Analyses.Revised)), People.ProcessLead)
            .ThenRefused("input-differs");

    [Fact]
    public void An_analysis_keeps_the_data_that_it_was_made_from_when_its_name_is_renewed_after_the_data() =>
        WithAnalysis
            .Do(new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised)), People.ProcessLead)
            .When(
                new EvidenceCommand.Renew(
                    Analyses.Quotients,
                    Analyses.Facts(Analyses.First) with
                    {
                        Name = Text.English("Again"),
                    }
                ),
                People.ProcessLead
            )
            .ThenAccepted();

    [Fact]
    public void An_analysis_is_made_from_data_sets() =>
        WithData
            .When(
                new EvidenceCommand.RecordAnalysis("of-asset", Analyses.Facts(Analyses.First, Known.ResearchAsset)),
                People.ProcessLead
            )
            .ThenRefused("not-a-data-set");

    [Fact]
    public void Only_an_analysis_says_how_it_was_made() =>
        WithData
            .When(
                new EvidenceCommand.RecordAsset("asset", AssetKind.Business, Analyses.Facts(Analyses.First)),
                People.ProcessLead
            )
            .ThenRefused("not-an-analysis");

    public static TheoryData<string> Members =>
        [
            "facts.content",
            "facts.analysis",
            "facts.analysis.inputs",
            "facts.analysis.method",
            "facts.analysis.version",
            "facts.analysis.options.name",
        ];

    [Theory]
    [MemberData(nameof(Members))]
    public void An_analysis_without_what_it_must_have_is_refused_by_the_member(string member)
    {
        var whole = Analyses.Facts(Analyses.First);
        var run = whole.Analysis!;
        var facts = member switch
        {
            "facts.content" => whole with { Content = null },
            "facts.analysis" => whole with { Analysis = null },
            "facts.analysis.inputs" => whole with { Analysis = run with { Inputs = [] } },
            "facts.analysis.method" => whole with { Analysis = run with { Method = " " } },
            "facts.analysis.version" => whole with { Analysis = run with { Version = "" } },
            _ => whole with { Analysis = run with { Options = [new(" ", "1")] } },
        };
        var outcome = WithData.When(new EvidenceCommand.RecordAnalysis("bad", facts), People.ProcessLead).Outcome;
        outcome
            .Should()
            .BeOfType<Outcome.Refused>()
            .Which.Reasons.Should()
            .ContainSingle(reason => reason.Code == "missing")
            .Which.Parameters.Should()
            .Contain(parameter => parameter.Name == "member" && parameter.Values[0] == member);
    }

    [Fact]
    public void An_analysis_made_tomorrow_is_refused() =>
        WithData
            .When(
                new EvidenceCommand.RecordAnalysis(
                    "tomorrow",
                    Analyses.Facts(Analyses.First) with
                    {
                        Analysis = Analyses.Facts(Analyses.First).Analysis! with { On = WithData.Today.PlusDays(1) },
                    }
                ),
                People.ProcessLead
            )
            .ThenRefused("out-of-range");

    [Fact]
    public void A_data_set_has_content() =>
        WithData.When(new EvidenceCommand.RecordDataSet("blank", new(Sample.Text)), People.ProcessLead).ThenRefused("missing");

    [Fact]
    public void Evidence_does_not_rest_on_itself_through_others()
    {
        var story = WithAnalysis.Do(
            new EvidenceCommand.RecordAsset("asset", AssetKind.Business, new(Sample.Text, RestsOn: [Analyses.Quotients])),
            People.ProcessLead
        );
        foreach (var ground in (string[])[Analyses.DataSet, Analyses.Quotients, "asset"])
            story
                .When(
                    new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.First) with { RestsOn = [ground] }),
                    People.ProcessLead
                )
                .ThenRefused("evidence-circular");
    }

    [Fact]
    public void A_candidate_shows_the_analyses_that_it_rests_on_and_a_selected_area_those_that_it_was_selected_on()
    {
        var assessed = WithAnalysis.Do(
            new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text, [Analyses.Quotients]),
            People.AreaLead
        );
        assessed.Strategy.AnalysesOf(Known.Food).Select(analysis => analysis.Id.Value).Should().Equal(Analyses.Quotients);
        var later = assessed
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .Decided(Decisions.Id)
            .Do(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .Do(Analyses.Made("later"), People.ProcessLead)
            .Do(new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text, ["later"]), People.AreaLead);
        later.Strategy.AnalysesOf(Known.Food).Select(analysis => analysis.Id.Value).Should().Equal(Analyses.Quotients);
        later.Strategy.AnalysesOf("unknown").Should().BeEmpty();
    }

    [Fact]
    public void An_analysis_behind_an_asset_is_shown_too() =>
        WithAnalysis
            .Do(
                new EvidenceCommand.RecordAsset("asset", AssetKind.Business, new(Sample.Text, RestsOn: [Analyses.Quotients])),
                People.ProcessLead
            )
            .Do(new AreaCommand.Ground(Known.Food, new(["asset"])), People.AreaLead)
            .Strategy.AnalysesOf(Known.Food)
            .Select(analysis => analysis.Id.Value)
            .Should()
            .Equal(Analyses.Quotients);
}
