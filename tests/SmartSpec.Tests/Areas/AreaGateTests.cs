namespace SmartSpec.Tests;

public sealed class AreaGateTests
{
    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 2, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 3, false)]
    public void An_area_rests_on_assets_of_exactly_as_many_kinds_or_more(int kinds, int min, bool met) =>
        Judged(
            Make.Analysis(
                Make.Nothing,
                Make.Grounds(kinds == 1 ? [Known.ResearchAsset] : []),
                Under(new AreaGate.AssetsInKinds(min))
            ),
            met,
            "assets-in-kinds"
        );

    [Fact]
    public void Two_assets_of_one_kind_are_one_kind()
    {
        var story = Make.Analysis(Make.Nothing, Make.Grounds(Known.ResearchAsset))
            .Do(new EvidenceCommand.RecordAsset("more-competence", AssetKind.Competence, new(Sample.Text)), People.ProcessLead)
            .Do(
                new AreaCommand.Ground(
                    Known.Food,
                    Make.Grounds(Known.ResearchAsset) with
                    {
                        Evidence = [Known.CompetenceAsset, "more-competence", Known.Opportunity, Known.Challenge],
                    }
                ),
                People.AreaLead
            );
        var reason = Nominate(story).ThenRefused("assets-in-kinds");
        Nominate(reason)
            .Reasons.Single()
            .Parameters.Select(parameter => (parameter.Name, parameter.Values.ToString()))
            .Should()
            .Equal(("min", "[2]"), ("count", "[1]"), ("kinds", "[asset.competence]"));
    }

    [Fact]
    public void An_area_without_a_future_opportunity_cannot_be_nominated() =>
        Judged(Make.Analysis(Make.Nothing, Make.Grounds(Known.Opportunity)), false, "opportunity-linked");

    [Fact]
    public void An_area_without_a_societal_challenge_cannot_be_nominated() =>
        Judged(Make.Analysis(Make.Nothing, Make.Grounds(Known.Challenge)), false, "challenge-linked");

    [Fact]
    public void An_area_without_a_regional_goal_cannot_be_nominated() =>
        Judged(Make.Analysis(Make.Nothing, Make.Grounds() with { Goals = [] }), false, "goal-linked");

    [Fact]
    public void An_area_without_a_global_goal_cannot_be_nominated() =>
        Judged(Make.Analysis(Make.Nothing, Make.Grounds() with { Sdgs = [] }), false, "goal-linked");

    [Fact]
    public void An_area_without_any_goal_is_refused_once_and_both_are_named() =>
        Nominate(Make.Analysis(Make.Nothing, Make.Grounds() with { Sdgs = [], Goals = [] }))
            .Reasons.Single()
            .Parameters.Single()
            .Values.Should()
            .Equal("kind.goal", "kind.sdg");

    [Theory]
    [InlineData("critical-mass")]
    [InlineData("growth")]
    [InlineData("research-link")]
    [InlineData("societal-challenges")]
    public void An_area_that_lacks_one_assessment_cannot_be_nominated(string criterion)
    {
        var story = Make.Analysis(command => command is AreaCommand.Assess assess && assess.Criterion == criterion);
        Judged(story, false, "criteria-assessed");
        Nominate(story)
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "criteria")
            .Values.Should()
            .Equal(criterion);
        Judged(story.Do(new AreaCommand.Assess(Known.Food, criterion, 1, Sample.Text), People.AreaLead), true, "");
    }

    [Fact]
    public void An_area_with_criteria_of_its_own_is_assessed_by_those()
    {
        var own = new Criterion("own", Sample.Text, 1, 10, 0);
        Given(Make.Analysis(Make.Nothing))
            .When(new AreaCommand.SetCriteria(Known.Food, [own]), People.ProcessLead)
            .Then(new AreaEvent.CriteriaSet(Known.Food, [own]))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenRefused("criteria-assessed")
            .When(new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text), People.AreaLead)
            .ThenRefused("unknown")
            .When(new AreaCommand.Assess(Known.Food, "own", 10.1m, Sample.Text), People.AreaLead)
            .ThenRefused("out-of-range")
            .When(new AreaCommand.Assess(Known.Food, "own", 0, Sample.Text), People.AreaLead)
            .Then(new AreaEvent.Assessed(Known.Food, new("own", 0, Sample.Text), [People.AreaLead.Id]))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenAccepted();
    }

    [Theory]
    [InlineData(0.99, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(5.01, false)]
    public void A_score_lies_on_the_scale_of_its_criterion(double score, bool on)
    {
        var attempt = Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .When(new AreaCommand.Assess(Known.Food, "growth", (decimal)score, Sample.Text), People.AreaLead);
        if (on)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("out-of-range");
    }

    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    [InlineData(4, 4, true)]
    public void The_dialogue_has_met_exactly_as_many_helices_or_more(int helices, int min, bool met) =>
        Judged(
            Make.Analysis(
                Make.Nothing,
                setting: Under(new AreaGate.DialogueHelices(min)),
                met: Make.Met([.. Enum.GetValues<Helix>().Take(helices)])
            ),
            met,
            "dialogue-helices"
        );

    [Fact]
    public void The_helices_that_have_not_been_met_are_named() =>
        Nominate(Make.Analysis(Make.Nothing, met: Make.Met(Helix.Academia, Helix.Business)))
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "missing")
            .Values.Should()
            .BeEquivalentTo("helix.public-sector", "helix.civil-society");

    [Fact]
    public void A_point_on_the_area_counts_as_dialogue_with_its_helix() =>
        Given(Make.Analysis(Make.Nothing, met: Make.Met(Helix.Academia, Helix.Business)))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenRefused("dialogue-helices")
            .Do(
                new DialogueCommand.RaisePoint(Known.Point, new(SubjectKind.Area, Known.Food), Sample.Text, Helix.CivilSociety),
                People.Stakeholder
            )
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void A_meeting_on_another_area_counts_for_nothing() =>
        Given(Make.Analysis(command => command is DialogueCommand.HoldMeeting).WithAreaAt(AreaStep.UnderAnalysis, "water"))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenRefused("dialogue-helices");

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, false)]
    public void As_many_areas_as_the_limit_can_be_selected_and_not_one_more(int selected, int max, bool met)
    {
        var setting = StorySetting.Default.WithGates("area.select", new AreaGate.LimitedNumber(max));
        var story = Enumerable
            .Range(1, selected)
            .Aggregate(
                Stories.AreaAt(AreaStep.Nominated, setting: setting),
                (so, number) => so.WithAreaAt(AreaStep.DevelopmentPlanning, $"area-{number}")
            );
        var attempt = Given(story).When(new AreaCommand.Select(Known.Food), People.Board);
        if (met)
            attempt.Then(new AreaEvent.Selected(Known.Food, null, FourEyes.Off));
        else
            attempt.ThenRefused("limited-number");
    }

    [Fact]
    public void An_area_that_has_ended_leaves_room_for_another()
    {
        var setting = StorySetting.Default.WithGates("area.select", new AreaGate.LimitedNumber(1));
        var story = Stories.AreaAt(AreaStep.Nominated, setting: setting).WithAreaAt(AreaStep.DevelopmentPlanning, "water");
        Given(story).When(new AreaCommand.Select(Known.Food), People.Board).ThenRefused("limited-number");
        Given(Ended.Area(story, AreaStep.Retired, "water")).When(new AreaCommand.Select(Known.Food), People.Board).ThenAccepted();
    }

    [Fact]
    public void Deselecting_requires_a_decision_and_a_reason_and_leaves_the_candidate() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(new AreaCommand.Deselect(Known.Food, null, Sample.Text), People.Board)
            .ThenRefused("decision-recorded")
            .When(new AreaCommand.Deselect(Known.Food, null, Sample.Blank), People.Board)
            .ThenRefused("text-missing")
            .Decided()
            .When(new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text), People.Board)
            .Then(new AreaEvent.Deselected(Known.Food, Decisions.Id, Sample.Text, FourEyes.Persons))
            .Strategy.Areas[Known.Food]
            .Reason.Should()
            .Be(Sample.Text);

    private static StorySetting Under(Gate gate) => StorySetting.Default.WithGates("area.nominate", gate);

    private static Attempt Nominate(Story story) =>
        Given(story).When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead);

    private static void Judged(Story story, bool met, string gate)
    {
        if (met)
            Nominate(story).Then(new AreaEvent.Nominated(Known.Food, Sample.Text, new([People.AreaLead.Id])));
        else
            Nominate(story).ThenRefused(gate);
    }
}
