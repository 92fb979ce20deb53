namespace SmartSpec.Tests;

public sealed class CorrectionTests
{
    private static readonly Story Original = Stories.EffortAt(EffortStep.Underway);

    [Fact]
    public void A_wrong_registry_number_is_corrected_in_the_view_and_both_stand_in_the_history()
    {
        var entry = Original.Strategy.Decisions[Known.AreaDecision];
        var was = new Fact.Decided(
            entry.Id,
            entry.Body,
            entry.DecidedOn,
            entry.RegistryNumber,
            entry.Rationale,
            entry.Paragraph,
            entry.Documents
        );
        var right = was with { RegistryNumber = "RS 2021/77", Paragraph = "§ 12" };
        var after = Given(Original)
            .When(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead)
            .Then(
                new CorrectionEvent.Corrected(
                    NumberOf(happened => happened is DecisionEvent.Recorded e && e.Decision.Id == entry.Id),
                    was,
                    right,
                    Sample.Text,
                    [entry.Id]
                )
            );
        after.Strategy.Decisions[entry.Id].Should().Be(entry with { RegistryNumber = "RS 2021/77", Paragraph = "§ 12" });
        after.Strategy.MarksOn(entry.Id).Should().ContainSingle();
        after.History.Replay().Should().Be(after.Strategy);
    }

    [Fact]
    public void A_correction_can_be_corrected_and_names_the_correction()
    {
        var right = new Fact.Chartered(Text.Swedish("Rätt"), Original.Strategy.Charter.Region, Original.Strategy.Charter.Period);
        var once = Given(Original).Do(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead);
        var twice = once.When(
                new CorrectionCommand.Correct(right with { Name = Text.Swedish("Rättare") }, Sample.Text),
                People.ProcessLead
            )
            .ThenAccepted();
        twice
            .History.Events[^1]
            .Event.Should()
            .BeOfType<CorrectionEvent.Corrected>()
            .Which.Corrects.Should()
            .Be(once.History.Length);
        once.History.Events[^1].Event.Should().BeOfType<CorrectionEvent.Corrected>().Which.Corrects.Should().Be(1);
    }

    [Fact]
    public void A_decision_is_not_corrected_into_another_that_is_recorded()
    {
        var (entry, other) = (
            Original.Strategy.Decisions[Known.AreaDecision],
            Original.Strategy.Decisions.First(decision => decision.Id != Known.AreaDecision)
        );
        Given(Original)
            .When(
                new CorrectionCommand.Correct(
                    new Fact.Decided(
                        entry.Id,
                        other.Body,
                        other.DecidedOn,
                        other.RegistryNumber,
                        other.Rationale,
                        other.Paragraph
                    ),
                    Sample.Text
                ),
                People.ProcessLead
            )
            .ThenRefused("decision-recorded-twice");
    }

    [Fact]
    public void A_payment_is_corrected_by_itself_and_the_sums_follow()
    {
        var paid = Given(Original)
            .Do(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(10_000)),
                People.EffortOwner
            )
            .Do(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(20_000)),
                People.EffortOwner
            );
        var first = paid.History.Length - 1;
        var right = paid.When(
                new CorrectionCommand.Correct(new Fact.Paid(Known.Effort, first, Money.Sek(1_000)), Sample.Text),
                People.ProcessLead
            )
            .ThenAccepted();
        right.Strategy.FundingRows().Sum().Paid.Should().Be(21_000);
        var again = right.When(
            new CorrectionCommand.Correct(new Fact.Paid(Known.Effort, first, Money.Sek(1_000)), Sample.Text),
            People.ProcessLead
        );
        again.ThenRefused("nothing-to-correct");
        again
            .Reasons.Single()
            .Parameters.Single()
            .Values.Should()
            .Equal([$"{right.History.Length}"], "the correction says so, not the payment");
        right
            .When(
                new CorrectionCommand.Correct(new Fact.Paid(Known.Effort, first, Money.Sek(20_001)), Sample.Text),
                People.ProcessLead
            )
            .ThenRefused("paid-over-committed")
            .When(new CorrectionCommand.Correct(new Fact.Paid(Known.Effort, 3, Money.Sek(1)), Sample.Text), People.ProcessLead)
            .ThenRefused("unknown");
    }

    [Fact]
    public void What_an_adopted_plan_rested_on_marks_its_decision_and_what_came_later_does_not()
    {
        var committed = new Fact.Funded(
            Known.Effort,
            Known.Company,
            FundingSource.Private,
            2021,
            FundingStage.Committed,
            Money.Sek(30_000)
        );
        Given(Original)
            .When(new CorrectionCommand.Correct(committed, Sample.Text), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Marks.Select(mark => mark.Decision!.Value.Value)
            .Should()
            .Equal(Known.DecisionOn(Known.ActionPlan));
        Given(Original)
            .Do(
                new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(45_000)),
                People.EffortOwner
            )
            .When(new CorrectionCommand.Correct(committed, Sample.Text), People.ProcessLead)
            .ThenAccepted()
            .Strategy.Marks.Should()
            .BeEmpty();
    }

    public static TheoryData<string, Fact, string> Rested =>
        new()
        {
            {
                "evidence",
                new Fact.Evidenced(Known.Opportunity, new(Sample.Text)),
                $"{Known.AreaDecision} {Known.DecisionOn(Known.DevelopmentPlan)}"
            },
            { "assessment", new Fact.Assessed(Known.Food, new("growth", 2, Sample.Text)), Known.AreaDecision },
            {
                "meeting",
                new Fact.Met(Known.MeetingOn(Known.Food), Make.Day(2021, 1, 1), Make.Met(Helix.Business), Sample.Text),
                Known.AreaDecision
            },
            {
                "indicator",
                new Fact.Indicated(Known.ResultIndicator, Make.Terms(Make.Day(2021, 1, 1))),
                Known.DecisionOn(Known.DevelopmentPlan)
            },
            {
                "output",
                new Fact.Indicated(Known.OutputIndicator, Make.Terms(Make.Day(2021, 1, 1))),
                Known.DecisionOn(Known.ActionPlan)
            },
            { "budget", new Fact.Budgeted(Known.Effort, [new(2021, Money.Sek(1))]), Known.DecisionOn(Known.ActionPlan) },
        };

    [Theory]
    [MemberData(nameof(Rested))]
    public void Decisions_that_rested_on_a_fact_are_marked(string what, Fact right, string decisions)
    {
        var after = Given(Original)
            .Decided()
            .When(new CorrectionCommand.Correct(right, Sample.Text, Decisions.Id), People.ProcessLead)
            .ThenAccepted()
            .Strategy;
        after.Marks.Select(mark => mark.Decision!.Value.Value).Should().BeEquivalentTo(decisions.Split(' '), what);
        after.Should().Match<Strategy>(state => state.Areas[Known.Food].Step == Original.Strategy.Areas[Known.Food].Step);
    }

    [Fact]
    public void Who_was_met_about_an_area_follows_when_a_meeting_or_a_point_is_corrected()
    {
        var raised = Given(Original)
            .Do(
                new DialogueCommand.RaisePoint("late", Subject.Of((Id<Effort>)Known.Effort), Sample.Text, Helix.CivilSociety),
                People.ProcessLead
            );
        raised.Strategy.Areas[Known.Food].HelicesMet.Should().Contain(Helix.CivilSociety);

        var met = raised
            .When(
                Correct(new Fact.Met(Known.MeetingOn(Known.Food), Make.Day(2021, 1, 1), Make.Met(Helix.Business), Sample.Text)),
                People.ProcessLead
            )
            .ThenAccepted();
        met.Strategy.Areas[Known.Food].HelicesMet.Should().Equal(Helix.Business, Helix.CivilSociety);

        var corrected = met.When(Correct(new Fact.Raised("late", Sample.Text, Helix.Academia)), People.ProcessLead)
            .ThenAccepted();
        corrected.Strategy.Areas[Known.Food].HelicesMet.Should().Equal(Helix.Business, Helix.Academia);
        corrected.History.Replay().Should().Be(corrected.Strategy);
    }

    [Fact]
    public void A_right_value_meets_what_a_first_record_meets() =>
        Given(Original)
            .When(Correct(new Fact.Assessed(Known.Food, new("growth", 9, Sample.Text))), People.ProcessLead)
            .ThenRefused("out-of-range")
            .When(Correct(new Fact.Assessed(Known.Food, new("no-such", 1, Sample.Text))), People.ProcessLead)
            .ThenRefused("unknown")
            .When(Correct(new Fact.Decided("nowhere", Known.Council, Make.Day(2021, 1, 1), "1", Sample.Text)), People.ProcessLead)
            .ThenRefused("unknown")
            .When(
                Correct(new Fact.Decided(Known.AreaDecision, Known.Council, Make.Day(2031, 1, 1), "1", Sample.Text)),
                People.ProcessLead
            )
            .ThenRefused("out-of-range")
            .When(
                Correct(
                    new Fact.Met(
                        Known.MeetingOn(Known.Food),
                        Make.Day(2021, 1, 1),
                        [new(Helix.Academia, 1, [Known.Company])],
                        Sample.Text
                    )
                ),
                People.ProcessLead
            )
            .ThenRefused("organisation-of-other-helix")
            .When(Correct(new Fact.Budgeted(Known.Effort, [new(2021, new(5, Currency.Eur))])), People.ProcessLead)
            .ThenRefused("one-currency", "budget-decided")
            .When(
                Correct(
                    new Fact.Funded(
                        Known.Effort,
                        Known.University,
                        FundingSource.Academia,
                        2021,
                        FundingStage.Sought,
                        Money.Sek(1)
                    )
                ),
                People.ProcessLead
            )
            .ThenRefused("unknown")
            .When(
                Correct(new Fact.Chartered(Sample.Text, new(Sample.Text, "s1"), Original.Strategy.Charter.Period)),
                People.ProcessLead
            )
            .ThenRefused("nuts-code")
            .When(
                new CorrectionCommand.Correct(
                    new Fact.Chartered(Sample.Text, Original.Strategy.Charter.Region, Original.Strategy.Charter.Period),
                    Sample.Blank
                ),
                People.ProcessLead
            )
            .ThenRefused("text-missing");

    private static CorrectionCommand.Correct Correct(Fact right) => new(right, Sample.Text);

    private static long NumberOf(Func<Event, bool> what) =>
        Original.History.Events.Single(recorded => what(recorded.Event)).Envelope.Number;
}
