namespace SmartSpec.Tests;

/// <summary>Corrections of payments, releases, demands and repayments, and of whose money it is.</summary>
public sealed class FundingFactTests
{
    private static readonly Id<Effort> TakenOver = Openings.IdOf(EffortStep.Completed);

    [Fact]
    public void What_was_paid_before_a_strategy_was_taken_over_is_corrected_also_on_an_ended_effort()
    {
        var story = Openings.Story();
        var (lines, paid) = (story.Strategy.Efforts[TakenOver].Funding, story.Strategy.FundingRows().Sum().Paid);
        lines.SelectMany(line => line.Payments).Select(payment => payment.Number).Should().OnlyHaveUniqueItems();
        foreach (var payment in lines.SelectMany(line => line.Payments))
        {
            var corrected = Correct(story, new Fact.Paid(TakenOver, payment.Number, Money.Sek(payment.Amount - 1)));
            corrected.Strategy.FundingRows().Sum().Paid.Should().Be(paid - 1);
            ((CorrectionEvent.Corrected)corrected.History.Events[^1].Event).Corrects.Should().Be(1);
            Correct(corrected, new Fact.Paid(TakenOver, payment.Number, Money.Sek(payment.Amount)))
                .Strategy.FundingRows()
                .Sum()
                .Paid.Should()
                .Be(paid);
        }
    }

    [Theory]
    [InlineData(EffortStep.Proposed)]
    [InlineData(EffortStep.Underway)]
    [InlineData(EffortStep.Completed)]
    [InlineData(EffortStep.Cancelled)]
    public void A_line_of_the_wrong_financier_source_and_year_moves_as_a_whole(EffortStep step)
    {
        var story = Stories.EffortAt(step);
        var before = story.Strategy.FundingRows().Sum();
        var was = story.Strategy.Line();
        var corrected = Correct(story, Attribution());
        var effort = corrected.Strategy.Efforts[Known.Effort];
        corrected.Strategy.FundingRows().Sum().Should().Be(before, "no money is lost");
        effort
            .LineOf(Known.University, FundingSource.Academia, 2022)
            .Should()
            .Be(was with { Financier = Known.University, Source = FundingSource.Academia, Year = 2022 });
        effort.Funding.Should().NotContain(was);
        Correcting(corrected, Attribution()).ThenRefused("unknown");
    }

    [Fact]
    public void A_line_that_moves_is_added_to_the_one_that_is_there()
    {
        var story = Recoveries.Demanded.Do(
            new FundingCommand.Commit(Known.Effort, Known.University, FundingSource.Academia, 2022, Money.Sek(5)),
            People.EffortOwner
        );
        var line = Correct(story, Attribution())
            .Strategy.Efforts[Known.Effort]
            .LineOf(Known.University, FundingSource.Academia, 2022);
        (line.Committed, line.Paid, line.DemandedBack).Should().Be((40_005, 10, 3));
        Correcting(
                Correct(story, Attribution()),
                new Fact.Funded(
                    Known.Effort,
                    Known.University,
                    FundingSource.Academia,
                    2022,
                    FundingStage.Committed,
                    Money.Sek(9.99m)
                )
            )
            .ThenRefused("paid-over-committed");
    }

    [Fact]
    public void A_line_moves_only_to_a_registered_financier_and_a_year_within_the_strategy()
    {
        Correcting(Recoveries.Paid, Attribution() with { RightFinancier = "nobody" }).ThenRefused("unknown");
        Correcting(Recoveries.Paid, Attribution() with { RightYear = 2000 }).ThenRefused("year-outside-period");
        Correcting(Recoveries.Paid, Attribution() with { Financier = Known.University }).ThenRefused("unknown");
        Correcting(
                Recoveries.Paid,
                Attribution() with
                {
                    RightFinancier = Known.Company,
                    RightSource = FundingSource.Private,
                    RightYear = 2021,
                }
            )
            .ThenRefused("nothing-to-correct");
    }

    [Fact]
    public void A_payment_moves_to_a_line_that_has_committed_as_much()
    {
        var number = Recoveries.Paid.Strategy.Length;
        var right = new Fact.Paid(Known.Effort, number, Money.Sek(9), Known.Municipality, FundingSource.Municipal);
        var effort = Correct(Recoveries.Paid, right).Strategy.Efforts[Known.Effort];
        effort.LineOf(Known.Company, FundingSource.Private, 2021).Paid.Should().Be(0);
        effort.LineOf(Known.Municipality, FundingSource.Municipal, 2021).Paid.Should().Be(9);
        Correcting(Recoveries.Paid, right with { Year = 2023 }).ThenRefused("paid-over-committed");
        Correcting(Recoveries.Demanded, right).ThenRefused("demanded-over-paid");
    }

    [Fact]
    public void A_release_is_corrected_and_what_is_committed_with_it_unless_it_was_stated_anew()
    {
        var released = Recoveries.Paid.Do(Recoveries.Release(39_990), People.EffortOwner);
        var number = released.Strategy.Length;
        Line(released, 100).Should().Be((39_900, 100));
        var stated = released.Do(
            new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(20)),
            People.EffortOwner
        );
        Line(stated, 100).Should().Be((20, 100));
        Correcting(released, new Fact.Released(Known.Effort, number, Money.Sek(39_990.01m))).ThenRefused("paid-over-committed");
        Correcting(released, new Fact.Released(Known.Effort, 1, Money.Sek(1))).ThenRefused("unknown");

        (decimal, decimal) Line(Story story, decimal amount)
        {
            var line = Correct(story, new Fact.Released(Known.Effort, number, Money.Sek(amount))).Strategy.Line();
            return (line.Committed, line.Released);
        }
    }

    [Fact]
    public void A_demand_and_its_repayments_are_corrected_within_what_was_paid_and_demanded()
    {
        var story = Recoveries.Demanded.Do(Recoveries.Repay(2), People.EffortOwner);
        var repayment = story.Strategy.Length;
        Fact.DemandedBack Demand(decimal amount) =>
            new(Known.Effort, Recoveries.Number, Money.Sek(amount), Make.Day(2021, 1, 4), RegistryNumber: "EXEMPEL-8");
        Correct(story, Demand(10)).Strategy.Line().DemandedBack.Should().Be(10);
        Correct(story, Demand(2)).Strategy.Efforts[Known.Effort].OpenDemands.Should().BeEmpty();
        Correcting(story, Demand(10.01m)).ThenRefused("demanded-over-paid");
        Correcting(story, Demand(1.99m)).ThenRefused("repaid-over-demanded");
        Correcting(story, Demand(3) with { RegistryNumber = null }).ThenRefused("missing");
        Correct(story, new Fact.Repaid(Known.Effort, repayment, Money.Sek(3))).Strategy.Line().NetPaid.Should().Be(7);
        Correcting(story, new Fact.Repaid(Known.Effort, repayment, Money.Sek(3.01m))).ThenRefused("repaid-over-demanded");
        var released = story.Do(Recoveries.Release(39_992), People.EffortOwner);
        Correcting(released, new Fact.Repaid(Known.Effort, repayment, Money.Sek(1))).ThenRefused("paid-over-committed");
    }

    [Fact]
    public void A_payment_is_not_corrected_to_less_than_is_demanded_back() =>
        Correcting(Recoveries.Demanded, new Fact.Paid(Known.Effort, Recoveries.Number - 1, Money.Sek(2.99m)))
            .ThenRefused("demanded-over-paid");

    private static Fact.Attributed Attribution() =>
        new(Known.Effort, Known.Company, FundingSource.Private, 2021, Known.University, FundingSource.Academia, 2022);

    private static Attempt Correcting(Story story, Fact right) =>
        story.When(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead);

    private static Story Correct(Story story, Fact right) =>
        story.Do(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead);
}
