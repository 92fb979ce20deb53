namespace SmartSpec.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("funding.seek")]
    [InlineData("funding.promise")]
    [InlineData("funding.commit")]
    [InlineData("funding.pay")]
    [InlineData("effort.budget")]
    public void Money_is_in_the_strategys_currency(string act)
    {
        var attempt = Given(Stories.EffortAt(EffortStep.Proposed))
            .When(State(act, 2021, new(1, Currency.Eur)), People.EffortOwner);
        attempt.ThenRefused("one-currency");
        attempt.Reasons.Single().Parameters.Select(parameter => parameter.Values[0]).Should().Equal("1 EUR", "SEK");
    }

    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2029, true)]
    [InlineData(2030, false)]
    public void Years_lie_between_the_first_day_and_the_last_activity_day(int year, bool inside)
    {
        foreach (var act in new[] { "funding.seek", "funding.promise", "funding.commit", "effort.budget" })
        {
            var attempt = Given(Stories.EffortAt(EffortStep.Proposed))
                .When(State(act, year, Money.Sek(50_000)), People.EffortOwner);
            if (inside)
                attempt.ThenAccepted();
            else
                attempt.ThenRefused("year-outside-period");
        }
    }

    [Theory]
    [InlineData("funding.seek")]
    [InlineData("funding.commit")]
    [InlineData("funding.pay")]
    [InlineData("effort.budget")]
    public void Amounts_are_not_negative_and_not_beyond_all_bounds(string act) =>
        Given(Stories.EffortAt(EffortStep.Proposed))
            .When(State(act, 2021, Money.Sek(-0.01m)), People.EffortOwner)
            .ThenRefused("out-of-range")
            .When(State(act, 2021, Money.Sek(1_000_000_000_000_001m)), People.EffortOwner)
            .ThenRefused("out-of-range")
            .When(State(act, 2021, Money.Sek(0)), People.EffortOwner)
            .ThenAccepted();

    [Fact]
    public void Paid_is_at_most_what_is_committed_by_financier_source_and_year() =>
        Given(Stories.EffortAt(EffortStep.Underway))
            .Do(Pay(30_000), People.EffortOwner)
            .When(Pay(10_000.01m), People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .Do(Pay(10_000), People.EffortOwner)
            .When(Pay(0.01m), People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .When(Pay(1) with { Year = 2023 }, People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .When(Pay(1) with { Financier = Known.University }, People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .When(Pay(1) with { Source = FundingSource.Other }, People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .Strategy.Efforts[Known.Effort]
            .Funding.Sum(line => line.Paid)
            .Should()
            .Be(40_000);

    [Fact]
    public void A_commitment_does_not_sink_below_what_is_paid() =>
        Given(Stories.EffortAt(EffortStep.Underway).Do(Pay(30_000), People.EffortOwner))
            .When(Make.Commit(FundingSource.Private, 29_999.99m, financier: Known.Company), People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .When(Make.Commit(FundingSource.Private, 30_000, financier: Known.Company), People.EffortOwner)
            .ThenAccepted();

    [Fact]
    public void All_broken_rules_are_named_together() =>
        Given(Stories.EffortAt(EffortStep.Underway))
            .When(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2030, new(1, Currency.Eur)),
                People.Reader
            )
            .ThenRefused("role", "one-currency", "year-outside-period", "paid-over-committed");

    [Theory]
    [InlineData(100, true)]
    [InlineData(99.99, false)]
    public void An_effort_is_financed_when_what_is_committed_covers_its_budget(double committed, bool met)
    {
        var attempt = Given(
                Stories
                    .AreaAt(AreaStep.ActionPlanning)
                    .Do(
                        Make.Effort(Make.Nothing, budget: 100, funding: [Make.Commit(FundingSource.Other, (decimal)committed)]),
                        People.AreaLead
                    )
            )
            .When(new EffortCommand.Finance(Known.Effort), People.AreaLead);
        if (met)
            attempt.Then(new EffortEvent.Financed(Known.Effort));
        else
            attempt.ThenRefused("funding-committed");
    }

    [Fact]
    public void An_effort_without_a_budget_is_not_financed() =>
        Given(
                Stories
                    .AreaAt(AreaStep.ActionPlanning)
                    .Do(Make.Effort(command => command is EffortCommand.Budget), People.AreaLead)
            )
            .When(new EffortCommand.Finance(Known.Effort), People.AreaLead)
            .ThenRefused("funding-committed");

    [Fact]
    public void An_effort_starts_only_in_an_action_plan_in_force_that_lists_it() =>
        Given(
                Stories
                    .AreaAt(AreaStep.Implementing)
                    .Do(
                        Make.Effort(Make.Nothing, "small", budget: 10, funding: [Make.Commit(FundingSource.Other, 10, "small")]),
                        People.AreaLead
                    )
            )
            .Do(new EffortCommand.Finance("small"), People.AreaLead)
            .When(new EffortCommand.Start("small"), People.EffortOwner)
            .ThenRefused("action-plan-in-force")
            .Do(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead)
            .When(new EffortCommand.Start("small"), People.EffortOwner)
            .Then(new EffortEvent.Started("small"));

    [Fact]
    public void The_sums_are_the_same_however_they_are_added_up()
    {
        var strategy = Stories
            .EffortAt(EffortStep.Underway)
            .WithEffortAt(EffortStep.Proposed, "pipe", "water")
            .Do(
                [
                    Pay(40_000),
                    new FundingCommand.Seek(Known.Effort, Known.University, FundingSource.Eu, 2022, Money.Sek(7.5m)),
                    new FundingCommand.Promise(Known.Effort, Known.University, FundingSource.Eu, 2022, Money.Sek(0.25m)),
                ],
                People.EffortOwner
            )
            .Strategy;
        var rows = strategy.FundingRows().ToList();
        var all = rows.Sum();
        all.Should()
            .Be(
                new FundingSums
                {
                    Budget = 400_000,
                    Sought = 7.5m,
                    Promised = 0.25m,
                    Committed = 400_000,
                    Released = 0,
                    Paid = 40_000,
                    DemandedBack = 0,
                    Repaid = 0,
                }
            );
        Total(rows.SumBy(row => row.Area)).Should().Be(all);
        Total(rows.SumBy(row => row.Field)).Should().Be(all);
        Total(rows.SumBy(row => row.Set)).Should().Be(all);
        Total(rows.SumBy(row => row.Effort)).Should().Be(all);
        Total(rows.SumBy(row => row.Source)).Should().Be(all);
        Total(rows.SumBy(row => row.Financier)).Should().Be(all);
        Total(rows.SumBy(row => row.Year)).Should().Be(all);
        rows.SumBy(row => row.Set)
            .Select(sum => (sum.Key, sum.Sums.Committed))
            .Should()
            .BeEquivalentTo([((Id<EffortSet>?)Known.EffortSet, 200_000m), ((Id<EffortSet>?)null, 200_000m)]);
        rows.SumBy(row => row.Source).Single(sum => sum.Key == FundingSource.Municipal).Sums.Committed.Should().Be(240_000);
    }

    private static FundingSums Total<TKey>(IEnumerable<(TKey Key, FundingSums Sums)> sums) =>
        sums.Aggregate(default(FundingSums), (total, sum) => total + sum.Sums);

    private static FundingCommand.Pay Pay(decimal amount) =>
        new(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(amount));

    private static Command State(string act, int year, Money amount) =>
        act switch
        {
            "funding.seek" => new FundingCommand.Seek(Known.Effort, Known.Company, FundingSource.Private, year, amount),
            "funding.promise" => new FundingCommand.Promise(Known.Effort, Known.Company, FundingSource.Private, year, amount),
            "funding.commit" => new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, year, amount),
            "funding.pay" => new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, year, amount),
            _ => new EffortCommand.Budget(Known.Effort, [new(year, amount)]),
        };
}
