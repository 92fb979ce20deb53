using SmartSpec.Tests.Histories;
using SmartSpec.Tests.Tracing;

namespace SmartSpec.Tests.Choosing;

/// <summary>Why an area was chosen and not another one.</summary>
public sealed class AreaChoiceTests
{
    private const string Wood = "wood";
    private const string Late = "late";

    /// <summary>Food is selected, wood is not, another is withdrawn, and one is under analysis with half of its scores.</summary>
    private static readonly Story Chosen = TraceStories
        .Selected.AfterDays(1)
        .WithAreaAt(AreaStep.Deselected, Wood)
        .WithAreaAt(AreaStep.Withdrawn, "gone")
        .WithAreaAt(AreaStep.Proposed, Late)
        .Do(new AreaCommand.Assess(Late, "growth", 1, Sample.Text), People.AreaLead);

    public static TheoryData<string> Histories => GoldenTests.Names;

    [Fact]
    public void The_decision_is_there_with_its_rationale_and_what_was_compared()
    {
        var choice = Why(Known.Food);
        choice.Decision!.Id.Should().Be((Id<Decision>)Decisions.Id);
        choice.Reason.Should().Be(choice.Decision.Rationale);
        choice
            .Candidates.Select(one => (one.Area.Id.Value, one.Rank, one.WasSelected))
            .Should()
            .Equal((Wood, 1, false), (Known.Food, 2, true), ("gone", null, false), (Late, null, false));
        choice.Compared!.Area.Should().Be(choice.Area);
        choice.Candidates[0].Area.Reason.Should().NotBeNull();
        choice.Candidates[0].Decision!.Id.Should().Be((Id<Decision>)Known.DecisionOn(Wood));
    }

    [Fact]
    public void A_score_that_is_missing_is_not_zero()
    {
        var late = Why(Known.Food).Candidates[3];
        (late.Score, late.Rank).Should().Be((null, null));
        late.Unassessed.Select(criterion => criterion.Id.Value).Should().NotContain("growth").And.HaveCount(3);
        Why(Late).Criteria.Where(one => one.Value is null).Should().HaveCount(3).And.OnlyContain(one => one.Assessment == null);
    }

    [Fact]
    public void Scores_are_shares_of_their_scales_and_the_sum_is_weighed()
    {
        var choice = Why(Known.Food);
        var growth = choice.Criteria.Single(one => one.Criterion.Id == "growth");
        growth.Value.Should().Be(0.5m, "3 is in the middle of 1 to 5");
        choice.Criteria.Sum(one => one.Weight).Should().BeApproximately(1, 1e-20m);
        choice.Compared!.Score.Should().BeApproximately(choice.Criteria.Sum(one => one.Weight * one.Value!.Value), 1e-20m);
    }

    [Fact]
    public void A_scale_on_which_less_is_better_is_turned()
    {
        var definition = Under(document => document with { Criteria = [new("risk", Sample.Text, 2, 10, 0)] });
        var story = Stories
            .StrategyAt(StrategyStep.Running, definition)
            .WithAreaAt(AreaStep.Proposed, "a")
            .WithAreaAt(AreaStep.Proposed, "b")
            .Do(
                [new AreaCommand.Assess("a", "risk", 9, Sample.Text), new AreaCommand.Assess("b", "risk", 1, Sample.Text)],
                People.AreaLead
            );
        story.Strategy.WhyOf("a", story.Today).Candidates.Select(one => one.Score).Should().Equal(0.9m, 0.1m);
    }

    /// <summary>One third and two sixths are equal, which no decimal can tell; and no weight is too large.</summary>
    [Fact]
    public void Equal_sums_share_a_rank_whatever_the_weights()
    {
        var most = decimal.MaxValue;
        var definition = Under(document =>
            document with
            {
                Criteria =
                [
                    new("x", Sample.Text, most, 0, 3),
                    new("y", Sample.Text, most, 0, 6),
                    new("z", Sample.Text, most, 0, 7),
                ],
            }
        );
        var story = Stories.StrategyAt(StrategyStep.Running, definition);
        foreach (var (area, x, y) in ((string, decimal, decimal)[])[("a", 1, 4), ("b", 2, 2), ("c", 0, 0)])
            story = story
                .WithAreaAt(AreaStep.Proposed, area)
                .Do(
                    [
                        new AreaCommand.Assess(area, "x", x, Sample.Text),
                        new AreaCommand.Assess(area, "y", y, Sample.Text),
                        new AreaCommand.Assess(area, "z", 1, Sample.Text),
                    ],
                    People.AreaLead
                );
        story.Strategy.WhyOf("a", story.Today).Candidates.Select(one => one.Rank).Should().Equal(1, 1, 3);
    }

    [Fact]
    public void An_area_with_criteria_of_its_own_is_ranked_among_those_with_the_same()
    {
        var own = Chosen.Do(
            [
                new AreaCommand.SetCriteria(Late, [new("own", Sample.Text, 1, 0, 1)]),
                new AreaCommand.Assess(Late, "own", 1, Sample.Text),
            ],
            People.ProcessLead
        );
        own.Strategy.WhyOf(Known.Food, own.Today)
            .Candidates[3]
            .Should()
            .Match<ComparedArea>(one => one.Score == 1 && one.Rank == null);
        own.Strategy.WhyOf(Late, own.Today)
            .Candidates[0]
            .Should()
            .Match<ComparedArea>(one => one.Area.Id == (Id<Area>)Late && one.Rank == 1);
    }

    [Fact]
    public void What_an_assessment_rests_on_is_there_with_what_is_out_of_date()
    {
        var story = Chosen.Do(
            new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised)),
            People.ProcessLead
        );
        var choice = story.Strategy.WhyOf(Known.Food, story.Today);
        var growth = choice.Criteria.Single(one => one.Criterion.Id == "growth");
        growth.RestsOn.Select(evidence => evidence.Id.Value).Should().Equal(TraceStories.Asset);
        growth.StaleMarks.Should().ContainSingle(mark => mark.Evidence == (Id<Evidence>)Analyses.DataSet);
        choice.Criteria.Where(one => one != growth).Should().OnlyContain(one => one.StaleMarks.Count == 0);
        choice.StaleMarks.Should().Contain(mark => mark.Criterion == null);
        choice.Analyses.Select(analysis => analysis.Id.Value).Should().Equal(Analyses.Quotients);
        Why(Known.Food).StaleMarks.Should().BeEmpty();
    }

    [Fact]
    public void Grounds_and_goals_are_there()
    {
        var choice = Why(Known.Food);
        choice.Evidence.Select(evidence => evidence.Id).Should().Equal(choice.Area.Grounds.Evidence);
        choice.Evidence.Should().Contain(evidence => evidence.Nature is EvidenceNature.Challenge);
        choice.Goals.Select(goal => goal.Id.Value).Should().Equal(Known.Goal);
    }

    [Fact]
    public void The_gates_of_what_was_done_were_met()
    {
        var gates = Why(Known.Food).Gates;
        gates.Should().OnlyContain(gate => gate.Standing == ChoiceGateStanding.Accepted && gate.Reason == null);
        gates.Select(gate => gate.Act).Distinct().Should().Equal("area.nominate", "area.select");
        Why(Wood).Gates.Select(gate => gate.Act).Distinct().Should().Equal("area.nominate", "area.deselect");
        Why("gone").Gates.Should().NotBeEmpty().And.OnlyContain(gate => gate.Standing == ChoiceGateStanding.NotJudged);
    }

    [Fact]
    public void The_gates_of_a_candidate_are_judged_now_as_they_are_when_it_is_tried()
    {
        var gates = Why(Late).Gates.Where(gate => gate.Act == "area.nominate").ToList();
        var missing = gates.Single(gate => gate.Gate == "criteria-assessed");
        missing.Standing.Should().Be(ChoiceGateStanding.Unmet);
        missing.Reason!.What(Texts.English).Should().Contain("Critical mass");
        var tried = Chosen
            .Do(new AreaCommand.BeginAnalysis(Late), People.AreaLead)
            .When(new AreaCommand.Nominate(Late, Sample.Text), People.AreaLead);
        gates
            .Where(gate => gate.Standing is ChoiceGateStanding.Unmet)
            .Select(gate => gate.Reason!.Code)
            .Should()
            .BeEquivalentTo(tried.Reasons.Select(reason => reason.Code));
        Why(Late)
            .Gates.Where(gate => gate.Act == "area.select")
            .Select(gate => (gate.Gate, gate.Standing))
            .Should()
            .Equal(
                ("limited-number", ChoiceGateStanding.Met),
                ("decision-recorded", ChoiceGateStanding.DependsOnInput),
                ("four-eyes", ChoiceGateStanding.DependsOnInput)
            );
    }

    [Fact]
    public void The_hosts_gates_are_judged_by_the_host_and_checkpoints_by_their_ticks()
    {
        var box = new Checkpoint("equality", Text.English("Equality analysed"), [Role.ProcessLead]);
        var story = Stories.StrategyAt(
            StrategyStep.Running,
            (StorySetting.Default with { HostGates = [new Never()] }).WithGates("area.nominate", Gates.Host("kalmar.never"), box)
        );
        story = story.WithAreaAt(AreaStep.Proposed, Late);
        Standings(story).Should().Equal(ChoiceGateStanding.HostJudges, ChoiceGateStanding.Unmet);
        story
            .Strategy.WhyOf(Late, story.Today)
            .Gates.Single(gate => gate.Gate == "checkpoint")
            .Should()
            .Match<ChoiceGate>(gate => gate.Demand == box.Label && gate.Reason!.WhoCan[0] == Role.ProcessLead);
        story = story.Do(new CheckpointCommand.Tick(box.Id, Subject.Of((Id<Area>)Late), Sample.Text, []), People.ProcessLead);
        Standings(story).Should().Equal(ChoiceGateStanding.HostJudges, ChoiceGateStanding.Met);

        static IEnumerable<ChoiceGateStanding> Standings(Story story) =>
            story
                .Strategy.WhyOf(Late, story.Today)
                .Gates.Where(gate => gate.Act == "area.nominate")
                .Select(gate => gate.Standing);
    }

    [Fact]
    public void An_area_that_a_change_formed_was_no_candidate_and_names_what_it_comes_from()
    {
        var story = TraceStories.Paid.WithChangeAt(
            ChangeStep.InEffect,
            new ChangeProposal.Merge([Known.Food, TraceStories.Water], new("both", Sample.Text, Sample.Text))
        );
        var choice = story.Strategy.WhyOf("both", story.Today);
        choice.Compared.Should().BeNull();
        choice.Origin!.Ends.Should().Equal(Known.Food, TraceStories.Water);
        choice.Gates.Should().OnlyContain(gate => gate.Standing == ChoiceGateStanding.NotJudged);
        choice.Candidates.Select(one => one.Area.Id.Value).Should().BeEquivalentTo(Known.Food, TraceStories.Water);
        Why(Known.Food).Origin.Should().BeNull();
    }

    [Fact]
    public void An_area_that_was_taken_over_was_not_judged_here()
    {
        var opened = Openings.Story();
        var area = opened.Strategy.SelectedAreas().First();
        opened.Strategy.IsTakenOver(Subject.Of(area.Id)).Should().BeTrue();
        opened
            .Strategy.WhyOf(area.Id, opened.Today)
            .Gates.Should()
            .NotBeEmpty()
            .And.OnlyContain(gate => gate.Standing == ChoiceGateStanding.NotJudged);
    }

    [Fact]
    public void The_points_on_the_area_are_there_with_their_answers() =>
        TraceStories
            .Followed.Strategy.WhyOf(Known.Food, TraceStories.Followed.Today)
            .Points.Should()
            .ContainSingle(point => point.Id == (Id<Point>)"idea" && point.Answer != null);

    [Fact]
    public void It_is_answered_of_what_was_known_at_a_moment()
    {
        var before = Chosen.History.AsRecordedBy(TraceStories.Selected.Now)!.Strategy;
        before.WhyOf(Known.Food, Chosen.Today).Candidates.Should().ContainSingle();
        var none = () => before.WhyOf("nowhere", Chosen.Today);
        none.Should().Throw<KeyNotFoundException>();
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Ranks_follow_the_scores_and_scores_are_from_0_to_1(string name)
    {
        var strategy = GoldenTests.Read(name).Replay();
        foreach (var area in strategy.Areas)
        {
            var choice = strategy.WhyOf(area.Id, strategy.Charter.Zone.DayOf(strategy.RecordedAt));
            var ranked = choice.Candidates.Where(one => one.Rank is not null).ToList();
            ranked.Select(one => one.Score).Should().BeInDescendingOrder();
            ranked.TrueForAll(one => one.Score >= 0 && one.Score <= 1).Should().BeTrue();
            ranked
                .Select(one => one.Rank)
                .Should()
                .Equal(ranked.Select(one => (int?)(1 + ranked.Count(other => other.Score > one.Score))));
            choice
                .Candidates.Should()
                .OnlyContain(one => one.Score == null == one.Unassessed.Count > 0 || one.Area.Criteria.Count == 0);
        }
    }

    private static AreaChoice Why(string area) => Chosen.Strategy.WhyOf(area, Chosen.Today);

    private static StorySetting Under(Func<DefinitionDocument, DefinitionDocument> change) => StorySetting.Default.Under(change);

    private sealed class Never() : HostGate("kalmar.never", 1)
    {
        public override Text Demand => Text.English("Never");

        public override GateVerdict Judge(GateCase gateCase) => throw new InvalidOperationException("Only the engine asks.");
    }
}
