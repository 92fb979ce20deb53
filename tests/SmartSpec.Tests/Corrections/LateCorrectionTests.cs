namespace SmartSpec.Tests;

/// <summary>Facts are corrected late: in what was taken over, on what has ended, and after the strategy has.</summary>
public sealed class LateCorrectionTests
{
    private static readonly OpeningStatement Opening = Openings.Full with
    {
        Cycles = Openings.Cycles,
        Efforts = [.. Openings.Full.Efforts.Select(Recovered)],
        Indicators =
        [
            .. Openings.Full.Indicators.Select(indicator =>
                indicator with
                {
                    Measurements =
                    [
                        new()
                        {
                            On = new(2024, 1, 1),
                            Value = 2,
                            ReportedOn = new(2024, 1, 2),
                        },
                    ],
                }
            ),
        ],
    };

    private static OpeningEffort Recovered(OpeningEffort effort) =>
        effort with
        {
            Funding =
            [
                .. effort.Funding.Select(line =>
                    line.Paid is null
                        ? line
                        : line with
                        {
                            Released = Money.Sek(3),
                            DemandedBack = Money.Sek(2),
                            Repaid = Money.Sek(1),
                        }
                ),
            ],
        };

    private static readonly Lazy<Story> TakenOver = new(() => Story.TakenOver(Opening, Openings.Setting).Decided("correcting"));

    public static TheoryData<string> Endings => ["taken over", "wound down", "closed"];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Every_fact_that_was_taken_over_can_be_corrected(string ending)
    {
        var story = At(ending);
        var (kinds, before) = (new HashSet<Type>(), TakenOver.Value.Strategy);
        foreach (var fact in FactsIn.All(before))
        {
            if (FactsIn.Changed(fact) is not { } changed)
                continue;
            story.When(new CorrectionCommand.Correct(changed, Sample.Text, "correcting"), People.ProcessLead).ThenAccepted();
            kinds.Add(fact.GetType());
        }

        kinds
            .Should()
            .BeEquivalentTo(
                typeof(Fact).GetNestedTypes().Except([typeof(Fact.Raised), typeof(Fact.Attributed)]),
                "points are not taken over; where money is from is corrected below"
            );
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Every_measurement_that_was_taken_over_can_be_revised(string ending)
    {
        var story = At(ending);
        foreach (var indicator in TakenOver.Value.Strategy.Indicators)
            story.Do(new IndicatorCommand.Revise(indicator.Id, indicator.Measurements[0].On, 1, Sample.Text), People.ProcessLead);
        story.Strategy.Indicators.Should().Contain(indicator => indicator.ClosedBecause != null);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Where_money_was_from_can_be_corrected(string ending)
    {
        var story = At(ending);
        foreach (var effort in story.Strategy.Efforts)
        foreach (var line in effort.Funding.Where(line => line.Financier != Known.Municipality))
            story.Do(
                new CorrectionCommand.Correct(
                    new Fact.Attributed(
                        effort.Id,
                        line.Financier,
                        line.Source,
                        line.Year,
                        Known.Municipality,
                        line.Source,
                        line.Year
                    ),
                    Sample.Text
                ),
                People.ProcessLead
            );
    }

    [Fact]
    public void A_meeting_after_a_decision_in_the_opening_statement_marks_none()
    {
        var meeting = TakenOver.Value.Strategy.Meetings["meeting"];
        Marks(new Fact.Met(meeting.Id, meeting.HeldOn, meeting.Participants, Text.Swedish("Rätt"))).Should().BeEmpty();
        Marks(new Fact.Evidenced(Known.Opportunity, new(Text.Swedish("Rätt")))).Should().NotBeEmpty();

        static IEnumerable<Id<Decision>?> Marks(Fact right) =>
            TakenOver
                .Value.Do(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead)
                .Strategy.Marks.Select(mark => mark.Decision);
    }

    [Theory]
    [InlineData(StrategyStep.Closed)]
    [InlineData(StrategyStep.Abandoned)]
    public void After_the_end_next_steps_list_corrections_and_annulments_and_nothing_else(StrategyStep step)
    {
        var ended = Stories.StrategyAt(step);
        var listed = ended.NextSteps(People.ProcessLead);
        string[] annulling = ended.Strategy.Decisions.Count > 0 ? ["decision.annul"] : [];
        listed.SelectMany(next => next.Commands).Should().Equal([.. annulling, "correction.correct"]);
        ended
            .NextSteps(People.Board)
            .SelectMany(next => next.Commands)
            .Should()
            .Equal(
                ended.Strategy.Organisations.Count > 0
                    ? ["decision.record", .. annulling, "correction.correct"]
                    : ["correction.correct"]
            );
        ended.Strategy.Obligations().Should().BeEmpty();
        var right = new Fact.Chartered(
            Text.Swedish("Det rätta namnet"),
            ended.Strategy.Charter.Region,
            ended.Strategy.Charter.Period
        );
        var corrected = ended.When(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead);
        corrected.Events.Should().ContainSingle("nothing is scheduled any more");
        corrected.ThenAccepted().History.Replay().HasSameStateAs(corrected.ThenAccepted().Strategy).Should().BeTrue();
    }

    [Fact]
    public void After_the_end_next_steps_list_the_revision_of_measurements_and_the_repayment_of_what_was_demanded_back()
    {
        var closed = At("closed");
        closed
            .NextSteps(People.ProcessLead)
            .SelectMany(next => next.Commands)
            .Distinct()
            .Should()
            .BeEquivalentTo("decision.annul", "correction.correct", "indicator.revise", "funding.enter-repayment");
    }

    private static Story At(string ending)
    {
        if (ending == "taken over")
            return TakenOver.Value;
        var over = TakenOver.Value;
        over = over.Do(new StrategyCommand.WindDown("correcting"), People.Board);
        return ending == "wound down" ? over : over.With(over.Strategy with { Step = StrategyStep.Closed });
    }
}
