namespace SmartSpec.Tests;

/// <summary>Releases of committed money, and demands for paid money to be repaid.</summary>
public sealed class RecoveryTests
{
    [Theory]
    [InlineData(EffortStep.Proposed)]
    [InlineData(EffortStep.Prioritised)]
    [InlineData(EffortStep.Financed)]
    [InlineData(EffortStep.Underway)]
    [InlineData(EffortStep.Paused)]
    [InlineData(EffortStep.Completed)]
    [InlineData(EffortStep.Cancelled)]
    public void What_is_committed_and_not_paid_can_be_released_in_any_step(EffortStep step)
    {
        var story = Stories.EffortAt(step);
        var before = story.Strategy.FundingRows().Sum();
        var after = story.Do(Recoveries.Release(40_000), People.EffortOwner).Strategy.FundingRows().Sum();
        (after.Committed, after.Released, after.CommittedInAll)
            .Should()
            .Be((before.Committed - 40_000, 40_000, before.CommittedInAll));
        story.When(Recoveries.Release(40_000.01m), People.EffortOwner).ThenRefused("released-over-committed");
    }

    /// <summary>A payment, a release, a demand and a repayment of nothing change no sum.</summary>
    [Theory]
    [InlineData("pay")]
    [InlineData("release")]
    [InlineData("demand-back")]
    [InlineData("enter-repayment")]
    public void An_amount_is_in_the_strategys_currency_and_not_less_than_nothing(string act)
    {
        FundingCommand Of(Money amount) =>
            act switch
            {
                "pay" => new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, amount),
                "release" => Recoveries.Release(0) with { Amount = amount },
                "demand-back" => Recoveries.DemandBack(0) with { Amount = amount },
                _ => Recoveries.Repay(0) with { Amount = amount },
            };
        Given(Recoveries.Demanded)
            .When(Of(Money.Sek(-0.01m)), People.EffortOwner)
            .ThenRefused("out-of-range")
            .When(Of(new(1, new("EUR"))), People.EffortOwner)
            .ThenRefused("one-currency")
            .When(Of(Money.Sek(0)), People.EffortOwner)
            .ThenAccepted()
            .Strategy.Line()
            .NetPaid.Should()
            .Be(Recoveries.Demanded.Strategy.Line().NetPaid);
    }

    [Fact]
    public void A_demand_has_a_reason() =>
        Given(Recoveries.Paid)
            .When(Recoveries.DemandBack(3) with { Reason = Sample.Blank }, People.EffortOwner)
            .ThenRefused("text-missing");

    [Fact]
    public void A_release_has_a_reason() =>
        Recoveries
            .Paid.When(Recoveries.Release(1) with { Reason = Sample.Blank }, People.EffortOwner)
            .ThenRefused("text-missing");

    [Fact]
    public void What_is_released_finances_nothing_until_it_is_committed_again()
    {
        var defunded = Stories
            .EffortAt(EffortStep.Underway)
            .Do([new EffortCommand.LoseFunding(Known.Effort, Sample.Text), Recoveries.Release(40_000)], People.EffortOwner);
        defunded.When(new EffortCommand.Finance(Known.Effort), People.AreaLead).ThenRefused("funding-committed");
        var again = defunded.Do(
            new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(40_000)),
            People.EffortOwner
        );
        again.When(new EffortCommand.Finance(Known.Effort), People.AreaLead).ThenAccepted();
        var line = again.Strategy.Line();
        (line.Committed, line.Released).Should().Be((40_000, 40_000), "what was released stays on record");
    }

    [Fact]
    public void What_is_paid_is_released_once_it_has_been_repaid()
    {
        Recoveries.Demanded.When(Recoveries.Release(39_990.01m), People.EffortOwner).ThenRefused("released-over-committed");
        var repaid = Recoveries.Demanded.Do(Recoveries.Repay(3), People.EffortOwner);
        var line = repaid.Do(Recoveries.Release(39_993), People.EffortOwner).Strategy.Line();
        (line.Committed, line.Paid, line.Repaid, line.NetPaid, line.Released).Should().Be((7, 10, 3, 7, 39_993));
    }

    [Fact]
    public void What_is_repaid_can_be_paid_again_and_demanded_back_again()
    {
        var all = Recoveries.Paid.Do(
            [
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(39_990)),
                Recoveries.DemandBack(40_000),
            ],
            People.EffortOwner
        );
        Pay(all, 1).ThenRefused("paid-over-committed");
        all.When(Recoveries.DemandBack(0.01m), People.EffortOwner).ThenRefused("demanded-over-paid");
        var repaid = all.Do(
            new FundingCommand.EnterRepayment(Known.Effort, all.Strategy.Length, Money.Sek(40_000)),
            People.EffortOwner
        );
        var line = ((Outcome.Accepted)Pay(repaid, 5).Outcome).Strategy.Line();
        (line.Paid, line.Repaid, line.NetPaid, line.Demandable).Should().Be((40_005, 40_000, 5, 5));

        static Attempt Pay(Story story, decimal amount) =>
            story.When(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(amount)),
                People.EffortOwner
            );
    }

    [Fact]
    public void What_was_demanded_back_by_a_decision_is_withdrawn_by_another_one()
    {
        var demanded = Recoveries.Paid.Decided("demand").Do(Recoveries.DemandBack(3, "demand"), People.EffortOwner);
        var withdraw = new FundingCommand.WithdrawDemand(Known.Effort, demanded.Strategy.Length, Sample.Text);
        Given(demanded).When(withdraw, People.EffortOwner).ThenRefused("withdrawal-undecided");
        Given(demanded).When(withdraw with { Decision = "demand" }, People.EffortOwner).ThenRefused("decision-not-undoing");
        var decided = demanded.AfterDays(1).Decided();
        decided
            .Do(withdraw with { Decision = Decisions.Id }, People.EffortOwner)
            .Strategy.Efforts[Known.Effort]
            .OpenDemands.Should()
            .BeEmpty();
        Given(demanded.Annulled("demand")).When(withdraw, People.EffortOwner).ThenAccepted();
        Listed(demanded).Should().BeFalse("the owner can record no decision, and none is recorded");
        Listed(decided).Should().BeTrue();
        Listed(Recoveries.Demanded).Should().BeTrue("it rests on no decision");
        var two = Recoveries
            .Paid.Decided("demand")
            .Do(Decisions.On(Recoveries.Paid.Today.PlusDays(-1), "older"), People.Board)
            .Do([Recoveries.DemandBack(3, "demand"), Recoveries.DemandBack(1, "older")], People.EffortOwner);
        Listed(two).Should().BeTrue("the later decision could withdraw the demand that rests on the older one");

        static bool Listed(Story story) =>
            story.NextSteps(People.EffortOwner).Any(step => step.IsPossible && step.Acts.Contains("funding.withdraw-demand"));
    }

    [Fact]
    public void What_is_still_to_be_repaid_when_the_strategy_closes_is_entered_when_it_is_repaid()
    {
        var closed = Recoveries.Demanded.WoundDown().Ended();
        closed.Strategy.Step.Should().Be(StrategyStep.Closed);
        closed.NextSteps(People.EffortOwner).Should().Contain(step => step.IsPossible && step.Act == "funding.enter-repayment");
        closed.When(Recoveries.Repay(3), People.EffortOwner).ThenAccepted().Strategy.Line().Repaid.Should().Be(3);
        closed.When(Recoveries.Repay(3.01m), People.EffortOwner).ThenRefused("repaid-over-demanded");
    }

    [Fact]
    public void A_demand_names_a_decision_or_a_registry_number()
    {
        var demand = Recoveries.DemandBack(1) with { RegistryNumber = null };
        Recoveries.Paid.When(demand, People.EffortOwner).ThenRefused("missing");
        Recoveries.Paid.When(demand with { RegistryNumber = " " }, People.EffortOwner).ThenRefused("missing");
        Recoveries.Paid.When(demand with { Decision = "none" }, People.EffortOwner).ThenRefused("unknown");
        Recoveries.Paid.Decided().When(Recoveries.DemandBack(1, Decisions.Id), People.EffortOwner).ThenAccepted();
    }

    [Fact]
    public void A_demand_is_not_made_before_its_decision_nor_before_the_period()
    {
        var demand = Recoveries.DemandBack(1, Decisions.Id);
        Recoveries
            .Paid.Decided()
            .When(demand with { On = Recoveries.Paid.Today.PlusDays(-1) }, People.EffortOwner)
            .ThenRefused("out-of-range");
        var first = Recoveries.Paid.Strategy.Charter.Period.FirstDay;
        Recoveries.Paid.When(Recoveries.DemandBack(1) with { On = first }, People.EffortOwner).ThenAccepted();
        Recoveries
            .Paid.When(Recoveries.DemandBack(1) with { On = first.PlusDays(-1) }, People.EffortOwner)
            .ThenRefused("out-of-range");
    }

    /// <summary>A demand stays made when it was made, although it now rests on a later decision.</summary>
    [Fact]
    public void A_demand_that_was_decided_again_can_be_corrected()
    {
        var again = Corrections
            .Demanded.AfterDays(3)
            .Annulled(Decisions.Id)
            .Decided("again")
            .Do(new DecisionCommand.Replace(Subject.Of((Id<Effort>)Known.Effort), Decisions.Id, "again"), People.Board)
            .AfterDays(1)
            .Decided("correcting");
        var right = (Fact.DemandedBack)Corrections.Redemanded().Right;
        right = right with { Amount = Money.Sek(3), Decision = "again" };
        Correct(right with { RepayBy = right.On }).ThenAccepted();
        Correct(right with { On = right.On.PlusDays(1) }).ThenAccepted();
        Correct(right with { On = right.On.PlusDays(-1) }).ThenRefused("out-of-range");

        Attempt Correct(Fact fact) =>
            again.When(new CorrectionCommand.Correct(fact, Sample.Text, "correcting"), People.ProcessLead);
    }

    [Fact]
    public void A_demand_is_made_by_today_and_repaid_after_it()
    {
        var demand = Recoveries.DemandBack(1);
        var today = Recoveries.Paid.Today;
        Recoveries.Paid.When(demand with { On = today }, People.EffortOwner).ThenAccepted();
        Recoveries.Paid.When(demand with { On = today.PlusDays(1) }, People.EffortOwner).ThenRefused("out-of-range");
        Recoveries.Paid.When(demand with { RepayBy = demand.On }, People.EffortOwner).ThenAccepted();
        Recoveries.Paid.When(demand with { RepayBy = demand.On.PlusDays(-1) }, People.EffortOwner).ThenRefused("out-of-range");
    }

    [Fact]
    public void What_is_demanded_back_is_owed_by_its_day_until_it_is_repaid_or_withdrawn()
    {
        var by = Make.Day(2021, 9, 30);
        var story = Recoveries.Paid.Do(Recoveries.DemandBack(3) with { RepayBy = by }, People.EffortOwner);
        var number = story.Strategy.Length;
        Owed(story).Should().Equal(by);
        var partly = story.Do(new FundingCommand.EnterRepayment(Known.Effort, number, Money.Sek(2)), People.EffortOwner);
        Owed(partly).Should().Equal(by);
        Owed(partly.Do(new FundingCommand.EnterRepayment(Known.Effort, number, Money.Sek(1)), People.EffortOwner))
            .Should()
            .BeEmpty();
        var withdrawn = partly.Do(new FundingCommand.WithdrawDemand(Known.Effort, number, Sample.Text), People.EffortOwner);
        Owed(withdrawn).Should().BeEmpty();
        var line = withdrawn.Strategy.Line();
        (line.DemandedBack, line.Repaid, line.Recoveries.Single().Amount).Should().Be((2, 2, 3), "the record keeps the demand");
        withdrawn
            .When(new FundingCommand.EnterRepayment(Known.Effort, number, Money.Sek(1)), People.EffortOwner)
            .ThenRefused("demand-settled");

        static IEnumerable<LocalDate?> Owed(Story story) =>
            story.Strategy.Obligations().Where(owed => owed.Act == "funding.enter-repayment").Select(owed => owed.DueOn);
    }

    [Fact]
    public void An_effort_that_owes_a_repayment_is_an_open_item_when_the_strategy_closes()
    {
        var story = Recoveries.Demanded.Do(Make.Completion(Known.Effort), People.AreaLead);
        var effort = Subject.Of((Id<Effort>)Known.Effort);
        StrategyRules.OpenItems(story.Strategy).Should().Contain(effort);
        StrategyRules.OpenItems(story.Do(Recoveries.Repay(3), People.EffortOwner).Strategy).Should().NotContain(effort);
    }

    [Fact]
    public void Money_that_was_taken_over_has_releases_and_demands()
    {
        var story = Openings.Story(
            Openings.Full.Line(line =>
                line with
                {
                    Committed = Money.Sek(50),
                    Released = Money.Sek(30),
                    Paid = Money.Sek(55),
                    DemandedBack = Money.Sek(20),
                    Repaid = Money.Sek(5),
                }
            )
        );
        var effort = story.Strategy.Efforts[Openings.IdOf(EffortStep.Underway)];
        var line = effort.Funding[0];
        (line.Committed, line.Released, line.Paid, line.DemandedBack, line.Repaid, line.NetPaid)
            .Should()
            .Be((50, 30, 55, 20, 5, 50));
        story
            .Do(new FundingCommand.EnterRepayment(effort.Id, 1, Money.Sek(15)), People.ProcessLead)
            .Strategy.Efforts[effort.Id]
            .OpenDemands.Should()
            .BeEmpty();
    }
}
