namespace SmartSpec.Tool.Tests;

/// <summary>How the case of Kalmar ends: a signal led to an evaluation, that to a merger, and an area was retired.</summary>
public sealed class KalmarTests : IClassFixture<KalmarTests.Played>
{
    private readonly Strategy strategy;
    private readonly History history;

    public KalmarTests(Played played) => (history, strategy) = (played.History, played.History.Replay());

    [Theory]
    [InlineData("dialogue-stale.vatten.2024-04-10")]
    [InlineData("dialogue-stale.livsmedel.2024-11-06")]
    public void A_signal_that_rose_by_itself_was_answered_by_an_evaluation(string id)
    {
        var raised = history.Events.Single(recorded => recorded.Event is SignalEvent.Raised raised && raised.Signal == id);
        raised.Envelope.Role.Should().Be(Role.System);

        var signal = strategy.Signals[id];
        signal.Outcome.Should().Be(SignalOutcome.EvaluationOrdered);
        signal.LeadsTo.Should().Be(Subject.Of(strategy.Evaluations["halvtid"].Id));
    }

    [Fact]
    public void The_mid_term_evaluation_was_concluded_with_every_recommendation_answered_and_leading_to_a_change()
    {
        var evaluation = strategy.Evaluations["halvtid"];
        (evaluation.Kind, evaluation.Step).Should().Be((EvaluationKind.MidTerm, EvaluationStep.Concluded));
        evaluation.Questions.Should().HaveCount(3);
        strategy
            .RecommendationsOf(evaluation.Id)
            .Select(one => (one.Step, one.LeadsTo))
            .Should()
            .Equal(
                (RecommendationStep.Accepted, Subject.Of(strategy.Changes["samman"].Id)),
                (RecommendationStep.PartlyAccepted, Subject.Of(strategy.Changes["avveckla"].Id))
            );
    }

    [Fact]
    public void The_merger_rests_on_the_recommendation_and_was_decided_by_another_than_its_proposer_from_New_Year()
    {
        var change = strategy.Changes["samman"];
        change.RestsOn.Should().Equal(Subject.Of(strategy.Recommendations["rek-1"].Id));
        change.EffectiveFrom.Should().Be(new LocalDate(2027, 1, 1));
        var approved = history
            .Events.Single(recorded => recorded.Event is ChangeEvent.Approved { Change.Value: "samman" })
            .Envelope;
        approved.At.InUtc().Date.Should().Be(new LocalDate(2026, 11, 18));
        change.Proposers.SelectMany(proposer => proposer.Persons).Should().NotContain(approved.Actor);
        strategy.Areas["livsmedel-vatten"].From.Should().Equal("livsmedel", "vatten");
    }

    [Fact]
    public void The_merged_area_has_a_lead_a_report_of_its_own_and_both_plans_revised()
    {
        strategy.Areas["livsmedel-vatten"].Lead.Should().Be((Id<Actor>)"p-4");
        strategy.Cycles["2026-12-31"].ReportOn("livsmedel-vatten")!.Step.Should().Be(ReportStep.Accepted);
        strategy.PlanInForce("livsmedel-vatten", PlanKind.Development)!.Id.Should().Be((Id<PlanVersion>)"livsmedel-vatten-up-2");
        strategy.PlanInForce("livsmedel-vatten", PlanKind.Action)!.Id.Should().Be((Id<PlanVersion>)"livsmedel-vatten-hp-2");
    }

    [Fact]
    public void When_e_health_was_retired_its_effort_ran_out_under_its_owner()
    {
        strategy.Areas["ehalsa"].Step.Should().Be(AreaStep.Retired);
        strategy
            .Changes["avveckla"]
            .Outcome.Should()
            .Contain(fate => fate.Subject == Subject.Of(strategy.Efforts["hemma"].Id) && fate.Kind == FateKind.Kept);
        strategy.Efforts["hemma"].Step.Should().Be(EffortStep.Completed);
    }

    [Fact]
    public void Every_follow_up_that_was_opened_was_closed_in_time() =>
        strategy
            .Cycles.Where(cycle => cycle.Step is not FollowUpStep.Scheduled)
            .Should()
            .HaveCount(14)
            .And.OnlyContain(cycle => cycle.Step == FollowUpStep.Closed && cycle.ClosedOn <= cycle.CloseBy);

    /// <summary>The case played to its end, once for all.</summary>
    public sealed class Played : IDisposable
    {
        private readonly Folder folder = new();

        public Played()
        {
            folder.Start("--until", "2027-12-15").Exit.Should().Be(0);
            History = History.Read(folder.Read("kalmar.smartspec"));
        }

        public History History { get; }

        public void Dispose() => folder.Dispose();
    }
}
