namespace SmartSpec.Tests;

/// <summary>A country joins the euro in mid-period, and the strategy's money is converted.</summary>
public sealed class CurrencyConversionTests
{
    private static readonly Command ToEuro = new StrategyCommand.ConvertCurrency(Currency.Eur);

    [Fact]
    public void Every_amount_is_divided_by_the_fixed_rate_and_rounded_so_that_sums_add_up()
    {
        var before = Conversions.Underway((FundingSource.National, 1234.56m, [0.04m, 100m]));
        var after = before
            .When(ToEuro, People.ProcessLead)
            .Then(
                new StrategyEvent.CurrencyConverted(
                    7.53450m,
                    Conversions.Kuna,
                    Currency.Eur,
                    "Council Regulation (EU) 2022/1208, amending Regulation (EC) No 2866/98"
                )
            );
        var effort = after.Strategy.Efforts[Known.Effort];
        effort.Budget.Select(year => year.Amount.ToString()).Should().Equal("13272.28 EUR", "13272.28 EUR");
        var line = effort.Funding.Single(entry => entry.Source is FundingSource.National);
        effort.Committed.Should().Be(26708.42m, "201 234.56 kuna are");
        (line.Committed, line.Paid).Should().Be((163.86m, 13.28m), "lines of 163.854 and so on have to add up to that");
        line.Payments.Select(payment => payment.Amount).Should().Equal(0.01m, 13.27m);
        after.Strategy.Plans[Known.ActionPlan].AdoptedBudget.Should().Be(new Money(26544.56m, Currency.Eur));
        (after.Strategy.Charter.Currency, after.Strategy.Conversion)
            .Should()
            .Be((Currency.Eur, new CurrencyConversion(Conversions.Kuna, Currency.Eur, 7.5345m, Conversions.Day)));
        after.History.Replay().Should().Be(after.Strategy);
        StrategyDocument.Read(StrategyDocument.Write(after.Strategy)).Should().Be(after.Strategy);
    }

    [Theory]
    [InlineData("HRK", 0.0376725, 0.01)] // exactly half a cent
    [InlineData("HRK", 0.0376, 0.00)]
    [InlineData("HRK", 7.5345, 1.00)]
    [InlineData("HRK", 1000, 132.72)]
    [InlineData("BGN", 1000, 511.29)]
    [InlineData("BGN", 1.95583, 1.00)]
    [InlineData("BGN", 0.00977915, 0.01)] // exactly half a cent
    public void Half_a_cent_is_rounded_away_from_zero(string from, double amount, double euro)
    {
        var rate = FixedRate.For(new(from))!;
        var conversion = new CurrencyConversion(rate.From, rate.To, rate.Rate, rate.Since);
        conversion.Convert((decimal)amount).Should().Be((decimal)euro);
        conversion.Convert(-(decimal)amount).Should().Be(-(decimal)euro);
    }

    [Theory]
    [InlineData("HRK", "Europe/Zagreb", "2022-12-31", false)]
    [InlineData("HRK", "Europe/Zagreb", "2023-01-01", true)]
    [InlineData("HRK", "Europe/Zagreb", "2026-05-05", true)]
    [InlineData("BGN", "Europe/Sofia", "2025-12-31", false)]
    [InlineData("BGN", "Europe/Sofia", "2026-01-01", true)]
    public void Money_is_converted_from_the_day_on_which_the_rate_applies(string from, string zone, string day, bool converts)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var story = Stories
            .StrategyAt(StrategyStep.Running, Conversions.In(new(from), zone, Instant.FromUtc(2022, 3, 1, 7, 0)))
            .On(on)
            .WhenSettledAcrossGap()
            .ThenAccepted();
        story
            .NextSteps(People.ProcessLead, Subject.Of(story.Strategy.Id))
            .SelectMany(step => step.Commands)
            .Contains("strategy.convert-currency")
            .Should()
            .Be(converts);
        if (converts)
            story.Do(ToEuro, People.ProcessLead).Strategy.Charter.Currency.Should().Be(Currency.Eur);
        else
            story.When(ToEuro, People.ProcessLead).ThenRefused("rate-not-yet");
    }

    [Theory]
    [InlineData("SEK", "EUR")]
    [InlineData("EUR", "EUR")]
    [InlineData("HRK", "SEK")]
    [InlineData("HRK", "BGN")]
    [InlineData("EUR", "HRK")]
    public void Only_a_rate_that_is_fixed_for_good_converts(string from, string to)
    {
        var story = Story.Founded(Conversions.In(new(from), "Europe/Zagreb", Instant.FromUtc(2026, 3, 1, 7, 0)));
        var attempt = story.When(new StrategyCommand.ConvertCurrency(new(to)), People.ProcessLead);
        attempt.ThenRefused("no-fixed-rate");
        attempt
            .Reasons.Single()
            .Remedy(Texts.English)
            .Should()
            .Be("The strategy's money can be converted only when the country has adopted the euro: HRK → EUR, BGN → EUR.");
    }

    /// <summary>
    /// The regulations that amend the one on conversion rates; the decisions that a country adopts the euro are others.
    /// </summary>
    [Fact]
    public void A_rate_names_the_act_that_fixes_it() =>
        FixedRate
            .All.Select(rate => (rate.From.Code, rate.Source))
            .Should()
            .Equal(
                ("HRK", "Council Regulation (EU) 2022/1208, amending Regulation (EC) No 2866/98"),
                ("BGN", "Council Regulation (EU) 2025/1409, amending Regulation (EC) No 2866/98")
            );

    [Fact]
    public void It_is_done_once_and_by_who_may()
    {
        Given(Conversions.Underway()).When(ToEuro, People.AreaLead).ThenRefused("role").When(ToEuro, People.Board).ThenAccepted();
        Given(Conversions.Converted()).When(ToEuro, People.ProcessLead).ThenRefused("no-fixed-rate");
    }

    /// <summary>Definitions stand in founding events: those from before there was the act cannot name it.</summary>
    [Fact]
    public void A_definition_that_does_not_name_the_act_lets_the_process_lead_do_it_and_one_that_gives_it_to_nobody_does_not()
    {
        StorySetting Under(EquatableArray<Role>? roles)
        {
            var all = new Dictionary<string, EquatableArray<Role>>(Conversions.InKuna.Definition.Document.Roles);
            all.Remove("strategy.convert-currency");
            if (roles is { } named)
                all["strategy.convert-currency"] = named;
            return Conversions.InKuna.Under(document => document with { Roles = all });
        }

        Given(Story.Founded(Under(null)).On(Conversions.Day))
            .When(ToEuro, People.AreaLead)
            .ThenRefused("role")
            .When(ToEuro, People.ProcessLead)
            .ThenAccepted();
        Given(Story.Founded(Under([])).On(Conversions.Day)).When(ToEuro, People.ProcessLead).ThenRefused("role");
    }

    [Fact]
    public void Afterwards_the_old_currency_is_refused_with_the_sentence_that_names_the_conversion()
    {
        var converted = Conversions.Converted((FundingSource.National, 100, [50]));
        Command[] old =
        [
            Conversions.Committing(1000, Conversions.Kuna),
            new FundingCommand.Seek(Known.Effort, Known.University, FundingSource.Eu, 2023, new(1000, Conversions.Kuna)),
            new FundingCommand.Promise(Known.Effort, Known.University, FundingSource.Eu, 2023, new(1000, Conversions.Kuna)),
            new FundingCommand.Pay(Known.Effort, Known.University, FundingSource.National, 2022, new(1, Conversions.Kuna)),
            new EffortCommand.Budget(Known.Effort, [new(2023, new(1000, Conversions.Kuna))]),
        ];
        foreach (var command in old)
            converted.When(command, People.EffortOwner).ThenRefused("currency-converted");
        var reason = converted.When(old[0], People.EffortOwner).Reasons.Single();
        reason
            .ToString(Texts.English)
            .Should()
            .Be(
                "The strategy's money was converted from HRK to EUR on 2023-01-01, at the rate 1 EUR = 7.53450 HRK; "
                    + "the amount given is 1,000\u00a0HRK. State the amount in EUR: 132.72\u00a0EUR. (currency-converted)"
            );
        reason
            .ToString(Texts.Swedish)
            .Should()
            .Be(
                "Strategins pengar räknades om från HRK till EUR den 2023-01-01, till kursen 1 EUR = 7,53450 HRK; det "
                    + "angivna beloppet är 1\u00a0000\u00a0HRK. Ange beloppet i EUR: 132,72\u00a0EUR. (currency-converted)"
            );
        converted.When(Conversions.Committing(1000, Currency.Sek), People.EffortOwner).ThenRefused("one-currency");
        converted.Do(Conversions.Committing(1000, Currency.Eur), People.EffortOwner);
    }

    [Fact]
    public void What_was_recorded_before_is_corrected_in_the_current_currency()
    {
        var converted = Conversions.Converted((FundingSource.National, 100, [50]));
        var payment = converted
            .Strategy.Efforts[Known.Effort]
            .Funding.Single(line => line.Source is FundingSource.National)
            .Payments[0]
            .Number;
        Fact Paid(decimal amount, Currency currency) => new Fact.Paid(Known.Effort, payment, new(amount, currency));
        Attempt Correct(Fact right) => converted.When(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead);
        Correct(Paid(10, Conversions.Kuna)).ThenRefused("currency-converted");
        Correct(new Fact.Budgeted(Known.Effort, [new(2022, new(1, Conversions.Kuna))]))
            .ThenRefused("currency-converted", "budget-decided");
        Correct(
                new Fact.Funded(
                    Known.Effort,
                    Known.University,
                    FundingSource.National,
                    2022,
                    FundingStage.Committed,
                    new(90, Conversions.Kuna)
                )
            )
            .ThenRefused("currency-converted");
        Correct(Paid(6.64m, Currency.Eur)).ThenRefused("nothing-to-correct");
        var corrected = (CorrectionEvent.Corrected)Correct(Paid(5.31m, Currency.Eur)).Events.Single();
        (corrected.Corrects, corrected.Was).Should().Be((payment, Paid(6.64m, Currency.Eur)));
        Correct(Paid(5.31m, Currency.Eur))
            .ThenAccepted()
            .Strategy.Efforts[Known.Effort]
            .Funding.Sum(line => line.Paid)
            .Should()
            .Be(5.31m);
    }

    /// <summary>
    /// Of a hundred payments of 0.04, each becomes 0.01, and together more than the 4.00 that they were paid of.
    /// </summary>
    [Fact]
    public void What_is_paid_stays_within_what_is_committed_and_is_the_sum_of_the_payments()
    {
        var line = Conversions
            .Converted((FundingSource.National, 4, [.. Enumerable.Repeat(0.04m, 100)]))
            .Strategy.Efforts[Known.Effort]
            .Funding.Single(entry => entry.Source is FundingSource.National);
        (line.Committed, line.Paid).Should().Be((0.53m, 0.53m));
        line.Payments.Sum(payment => payment.Amount).Should().Be(0.53m);
        line.Payments.Should().OnlyContain(payment => payment.Amount >= 0);
    }

    [Fact]
    public void A_strategy_is_taken_over_in_the_old_currency_and_converted()
    {
        var setting = Conversions.InKuna with { Start = Instant.FromUtc(2022, 12, 20, 7, 0) };
        var effort = new OpeningEffort
        {
            Id = "e",
            Area = "food",
            Name = Sample.Text,
            Description = Sample.Text,
            Step = EffortStep.Underway,
            Owner = "owner",
            Field = "protein",
            AlsoServes = [],
            FirstDay = new(2022, 2, 1),
            LastDay = new(2023, 12, 31),
            Budget = [new(2022, new(1000, Conversions.Kuna))],
            Funding =
            [
                new()
                {
                    Financier = Known.Council,
                    Source = FundingSource.Regional,
                    Year = 2022,
                    Committed = new(10, Conversions.Kuna),
                    Paid = new(10, Conversions.Kuna),
                },
            ],
            Rank = 1,
        };
        var opening = new OpeningStatement
        {
            On = new(2022, 12, 1),
            Sources = [new("https://example.org/a.pdf", Hash.Of([1]), "application/pdf")],
            Organisations =
            [
                new()
                {
                    Id = Known.Council,
                    Name = Sample.Text,
                    Helix = Helix.PublicSector,
                    Place = Place.County,
                },
            ],
            Evidence =
            [
                new()
                {
                    Id = "o",
                    Nature = new EvidenceNature.Opportunity(),
                    Facts = new(Sample.Text),
                },
            ],
            Decisions =
            [
                new()
                {
                    Id = "d",
                    Body = Known.Council,
                    DecidedOn = new(2022, 1, 1),
                    RegistryNumber = "1",
                    Rationale = Sample.Text,
                },
            ],
            Areas =
            [
                new()
                {
                    Id = "food",
                    Name = Sample.Text,
                    Description = Sample.Text,
                    Step = AreaStep.Implementing,
                    Lead = "lead",
                    Decision = "d",
                },
            ],
            Plans =
            [
                new()
                {
                    Id = "dp",
                    Area = "food",
                    EffectiveFrom = new(2022, 1, 1),
                    Number = 1,
                    Decision = "d",
                    Development = new(
                        [new("o", Sample.Text)],
                        [
                            new()
                            {
                                Id = "protein",
                                Name = Sample.Text,
                                WantedChange = Sample.Text,
                                Indicators = [],
                            },
                        ],
                        new(Sample.Text, Sample.Text, Sample.Text)
                    ),
                },
                new()
                {
                    Id = "ap",
                    Area = "food",
                    EffectiveFrom = new(2022, 1, 1),
                    Number = 1,
                    Decision = "d",
                    Action = new(["e"]),
                },
            ],
            Efforts = [effort],
        };
        var converted = Story.TakenOver(opening, setting).On(Conversions.Day).Do(ToEuro, People.ProcessLead);
        var (line, plan) = (converted.Strategy.Efforts["e"].Funding.Single(), converted.Strategy.Plans["ap"]);
        (line.Committed, line.Paid, line.Payments.Count, plan.AdoptedBudget)
            .Should()
            .Be((1.33m, 1.33m, 1, new Money(132.72m, Currency.Eur)));
        converted.History.Replay().Should().Be(converted.Strategy);
    }

    [Fact]
    public void Differences_views_and_the_record_show_it()
    {
        var before = Conversions.Underway((FundingSource.National, 100, [50]));
        var after = before.AfterDays(9).Do(ToEuro, People.ProcessLead);
        var differences = Difference
            .Between(before.Strategy, after.Strategy)
            .Select(difference => difference.ToString(Texts.English))
            .ToList();
        differences
            .Should()
            .Contain(line => line.Contains("currency: HRK → EUR"))
            .And.Contain(line => line.Contains("conversion to a new currency: + from HRK, to EUR, rate 7.5345, day 2023-01-10"))
            .And.Contain(line => line.Contains("amount: 100,000\u00a0HRK → 13,272.28\u00a0EUR"));
        after.History.AsRecordedBy(before.Now)!.Strategy.Charter.Currency.Should().Be(Conversions.Kuna);
        after.History.AsInForceOn(new(2022, 12, 31))!.Strategy.Charter.Currency.Should().Be(Conversions.Kuna);
        after
            .History.AsInForceOn(new(2023, 1, 1))!
            .Strategy.Charter.Currency.Should()
            .Be(Currency.Eur, "the euro was the currency from that day");
        after.History.Events[^1].Envelope.Effective.Should().Be(Conversions.Day);
    }

    [Fact]
    public void A_strategy_founded_in_the_old_currency_after_the_day_is_not_there_before_its_founding()
    {
        var story = Story
            .Founded(Conversions.InKuna with { Start = Instant.FromUtc(2023, 6, 1, 7, 0) })
            .Do(ToEuro, People.ProcessLead);
        story.History.AsInForceOn(new(2023, 3, 1)).Should().BeNull();
        story.History.AsInForceOn(new(2023, 6, 1))!.Strategy.Charter.Currency.Should().Be(Currency.Eur);
    }

    [Fact]
    public void An_open_signal_shows_how_things_are_in_the_new_currency_and_an_ended_one_as_it_was_shown()
    {
        var watch = new SignalWatch([new SignalRule.FundingShort(100)], EveryDays: 7);
        var short1 = Stories
            .EffortAt(EffortStep.Financed, Conversions.InKuna.WithSignals(watch))
            .Do(new EffortCommand.Schedule(Known.Effort, new(2023, 3, 1), new(2023, 12, 31)), People.EffortOwner);
        short1 = short1.Do(
            new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, 2022, new(1000, Conversions.Kuna)),
            People.EffortOwner
        );
        var raised = short1.On(new(2022, 12, 31)).WhenSettled().ThenAccepted();
        raised.Strategy.OpenSignals().Single().ToString(Texts.English).Should().Contain("HRK");
        raised
            .On(Conversions.Day)
            .Do(ToEuro, People.ProcessLead)
            .Strategy.Signals.Single()
            .ToString(Texts.English)
            .Should()
            .Contain("EUR")
            .And.NotContain("HRK");
        raised
            .Do(
                new SignalCommand.Answer(raised.Strategy.OpenSignals().Single().Id, SignalOutcome.Explained, Sample.Text),
                People.AreaLead
            )
            .On(Conversions.Day)
            .Do(ToEuro, People.ProcessLead)
            .Strategy.Signals.Single()
            .ToString(Texts.English)
            .Should()
            .Contain("HRK");
    }
}
