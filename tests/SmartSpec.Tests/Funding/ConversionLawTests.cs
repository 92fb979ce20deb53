using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// Laws of a conversion, over random efforts and lines: parts add up to the converted sums, what is fully paid stays so, and no
/// gate, signal or reading of health reports anything else right after it than right before it.
/// </summary>
[Trait("lane", "laws")]
public sealed class ConversionLawTests(ITestOutputHelper output)
{
    private static readonly Actor[] Actors = [People.ProcessLead, People.Board, People.AreaLead, People.EffortOwner];
    private static readonly decimal[] Percents = [100, 50, 40, 33.3m, 75, 12.5m];

    /// <summary>
    /// A plan to decide on, and a plan in force; the definition gives every comparison of money another percentage.
    /// </summary>
    private static readonly Story[] Stages =
    [
        .. Percents.SelectMany(percent =>
            new[]
            {
                Stories.PlanAt(PlanKind.Action, PlanStep.Deciding, setting: Setting(percent)).On(new(2022, 12, 31)).Decided(),
                Stories.EffortAt(EffortStep.Financed, Setting(percent)).On(new(2022, 12, 31)),
            }
        ),
    ];

    [Fact]
    public void Lines_on_which_more_is_paid_than_committed_are_refused()
    {
        var sharing = new FundingShares(new(new("HRK"), Currency.Eur, 7.53450m, new(2023, 1, 1)));
        sharing.Invoking(it => it.Of([100, 5], [50, 5])).Should().Throw<ArgumentException>().WithMessage("More is paid*");
    }

    [Fact]
    public void Every_gate_signal_and_reading_of_health_says_the_same_right_before_and_right_after()
    {
        var seen = new HashSet<string>();
        Gen.Int.Sample(
            seed =>
            {
                var random = new Chance(seed);
                var at = random.Below(Stages.Length);
                var (stage, rate) = (Stages[at], FixedRate.All[random.Below(2)]);
                var before = Filled(stage.Strategy, rate.From, random, Percents[at / 2]);
                var after = Converted(before, new(rate.From, rate.To, rate.Rate, stage.Today));
                var (expected, actual) = (Verdicts(before, stage), Verdicts(after, stage));
                actual.Should().Equal(expected);
                lock (seen)
                    seen.UnionWith(expected);
            },
            iter: Rounds.Of(400)
        );
        output.WriteLine($"{seen.Count} verdicts.");
        if (!Rounds.AreLong)
            return;
        string[] met = ["funding-committed Met", "funding-covers Met", "co-financing Met", "command Adopt accepted"];
        string[] unmet =
        [
            "funding-committed Unmet",
            "co-financing Unmet",
            "command Adopt funding-covers",
            "AddEffort role,revision-required",
            "signal funding-short",
            "health funding-cover",
        ];
        foreach (var verdict in met.Concat(unmet))
            (seen.Any(line => line.Contains(verdict, StringComparison.Ordinal)), verdict).Should().Be((true, verdict));
    }

    [Fact]
    public void Parts_add_up_to_the_converted_sum_and_what_is_fully_paid_stays_so() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Chance(seed);
                var rate = FixedRate.All[random.Below(2)];
                var conversion = new CurrencyConversion(rate.From, rate.To, rate.Rate, rate.Since);
                var filled = Filled(Stages[0].Strategy, rate.From, random, 100);
                var before =
                    random.Below(2) == 0
                        ? filled
                        : filled with
                        {
                            Efforts = EntitySet<Effort>.Of(filled.Efforts.Select(effort => Recovered(effort, random))),
                        };
                var after = Converted(before, conversion);
                foreach (var (was, now) in before.Efforts.Zip(after.Efforts))
                {
                    Shared(was.Budget.Select(year => year.Amount.Amount), now.Budget.Select(year => year.Amount.Amount));
                    Shared(was.Funding.Select(line => line.Sought), now.Funding.Select(line => line.Sought));
                    Shared(was.Funding.Select(line => line.Promised), now.Funding.Select(line => line.Promised));
                    Shared(was.Funding.Select(line => line.Committed), now.Funding.Select(line => line.Committed));
                    Shared(was.Funding.Select(line => line.NetPaid), now.Funding.Select(line => line.NetPaid), cents: 2);
                    Shared(was.Funding.Select(line => line.Repaid), now.Funding.Select(line => line.Repaid));
                    Shared(was.Funding.Select(line => line.Released), now.Funding.Select(line => line.Released));
                    if (was.TotalBudget == was.Committed)
                        now.TotalBudget.Should().Be(now.Committed, "sums that were equal stay equal");
                    foreach (var (line, entry) in was.Funding.Zip(now.Funding))
                        Line(line, entry);
                }

                var rows = after.FundingRows().ToList();
                foreach (
                    var sums in (FundingSums[])
                        [Sum(rows.SumBy(row => row.Year)), Sum(rows.SumBy(row => row.Source)), Sum(rows.SumBy(row => row.Effort))]
                )
                    sums.Should().Be(rows.Sum());

                void Shared(IEnumerable<decimal> old, IEnumerable<decimal> converted, int cents = 1)
                {
                    converted.Sum().Should().Be(conversion.Convert(old.Sum()));
                    foreach (var (part, share) in old.Zip(converted))
                    {
                        (share >= 0 && decimal.Round(share, 2) == share).Should().BeTrue();
                        Math.Abs(share - (part / rate.Rate)).Should().BeLessThan(cents * 0.01m);
                    }
                }

                void Line(FundingLine was, FundingLine now)
                {
                    now.NetPaid.Should().BeLessThanOrEqualTo(now.Committed);
                    now.DemandedBack.Should().BeLessThanOrEqualTo(now.Paid);
                    now.Releases.Sum(release => release.Amount).Should().Be(now.Released);
                    if (was.Recoveries.Count > 0)
                        now.Payments.Sum(payment => payment.Amount).Should().Be(now.Paid);
                    foreach (var (recovery, converted) in was.Recoveries.Zip(now.Recoveries))
                    {
                        converted.Left.Should().BeGreaterThanOrEqualTo(0);
                        if (recovery.Left == 0)
                            converted.Left.Should().Be(0, "what is repaid or withdrawn stays so");
                    }

                    if (was.NetPaid == was.Committed)
                        now.NetPaid.Should().Be(now.Committed, "what is fully paid stays so");
                    if (was.Paid == 0)
                        now.Paid.Should().Be(0, "rounding pays nothing on a line that nothing is paid on");
                    var (brought, left) = (
                        was.Paid - was.Payments.Sum(payment => payment.Amount),
                        now.Paid - now.Payments.Sum(payment => payment.Amount)
                    );
                    Math.Abs(left - (brought / rate.Rate)).Should().BeLessThan(0.03m);
                    foreach (var (payment, converted) in was.Payments.Zip(now.Payments))
                    {
                        (converted.Number, converted.Amount >= 0).Should().Be((payment.Number, true));
                        Math.Abs(converted.Amount - (payment.Amount / rate.Rate)).Should().BeLessThan(0.04m);
                    }
                }
            },
            iter: Rounds.Of(2_000)
        );

    /// <summary>
    /// In cents: 0.4 of 0.45, 0.3 of 1 and nothing of 5 are paid. Together that is 1 of 6, and none of it is paid on the last.
    /// </summary>
    [Fact]
    public void A_cent_that_has_no_room_on_its_line_goes_to_another_that_something_is_paid_on()
    {
        var rate = FixedRate.All[0];
        var sharing = new FundingShares(new(rate.From, rate.To, rate.Rate, rate.Since));
        var (paid, committed) = sharing.Of([0.0301m, 0.0226m, 0], [0.0339m, 0.0754m, 0.3768m]);
        paid.Should().Equal(0, 0.01m, 0);
        committed.Should().Equal(0, 0.01m, 0.05m);
    }

    /// <summary>Until an amount is stated in the new currency, and then only for that effort.</summary>
    [Fact]
    public void Once_an_amount_is_stated_in_the_new_currency_what_people_read_is_compared()
    {
        // 100.01 of 200.02 leva are half of it, and 51.13 of 102.27 euro are not.
        var story = Stories
            .EffortAt(EffortStep.Prioritised, Setting(50).WithGates("action-plan.adopt"))
            .On(Conversions.Day.PlusDays(-1));
        var (budget, committed) = (200.02m, 100.01m);
        story = story.Do(Restated(story.Strategy, budget, committed, Conversions.Kuna), People.AreaLead);
        Finance(story).ThenAccepted();
        var converted = story.On(Conversions.Day).Do(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead);
        var effort = converted.Strategy.Efforts[Known.Effort];
        (effort.TotalBudget, effort.Committed).Should().Be((26.55m, 13.27m), "rounded, it is a cent short");
        Finance(converted).ThenAccepted();
        StrategyDocument.Read(StrategyDocument.Write(converted.Strategy)).Should().Be(converted.Strategy);
        Attempt After(decimal stated) =>
            Finance(converted.Do(Restated(converted.Strategy, 26.55m, stated, Currency.Eur), People.AreaLead));
        After(13.26m).ThenRefused("funding-committed");
        After(13.28m).ThenAccepted();

        var bare = story
            .Do(Restated(story.Strategy, budget, 1, Conversions.Kuna), People.AreaLead)
            .On(Conversions.Day)
            .Do(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead);
        Finance(bare).ThenRefused("funding-committed");
        Finance(bare.Do(Conversions.Committing(20, Currency.Eur), People.AreaLead)).ThenAccepted();
    }

    private static Strategy Converted(Strategy strategy, CurrencyConversion conversion)
    {
        var copy = strategy with { };
        StrategyConversion.Apply(copy, conversion);
        return copy;
    }

    private static FundingSums Sum<TKey>(IEnumerable<(TKey Key, FundingSums Sums)> all) =>
        all.Aggregate(default(FundingSums), (sum, one) => sum + one.Sums);

    private static Attempt Finance(Story story) => story.When(new EffortCommand.Finance(Known.Effort), People.AreaLead);

    private static List<Command> Restated(Strategy strategy, decimal budget, decimal committed, Currency currency)
    {
        var lines = strategy.Efforts[Known.Effort].Funding;
        return
        [
            new EffortCommand.Budget(Known.Effort, [new(2022, new(budget, currency))]),
            .. lines.Select(
                (line, at) =>
                    new FundingCommand.Commit(
                        Known.Effort,
                        line.Financier,
                        line.Source,
                        line.Year,
                        new(at == 0 ? committed : 0, currency)
                    )
            ),
        ];
    }

    private static StorySetting Setting(decimal percent)
    {
        Gate[] ofPlans =
        [
            new ActionPlanGate.FundingCovers(percent),
            new ActionPlanGate.CoFinancing([
                new(FundingSource.Eu, percent),
                new(FundingSource.Private, 100 - (percent / 2)),
                new(FundingSource.Municipal, 60),
            ]),
        ];
        return Conversions
            .InKuna.WithGates("effort.finance", new EffortGate.FundingCommitted(percent))
            .WithGates("action-plan.submit")
            .WithGates("action-plan.adopt", ofPlans)
            .Under(document =>
                document with
                {
                    AddedSharePercent = percent,
                    Health = HealthLimits.Default with { FundingPercent = percent },
                    Signals = new([new SignalRule.FundingShort(percent)], EveryDays: 7),
                }
            );
    }

    /// <summary>
    /// The reports about a strategy: gates, reasons and possibility of every step; the findings of every rule.
    /// </summary>
    private static List<string> Verdicts(Strategy strategy, Story stage)
    {
        var engine = new StrategyEngine(new FakeClock(stage.Now), new SequentialIds());
        return
        [
            .. from actor in Actors
            from step in engine.NextSteps(strategy, actor)
            where !step.IsEdit || !step.Commands.Contains("strategy.convert-currency")
            from text in (string[])
                [
                    $"step {step.Act} {step.Subject} {step.IsPossible} {Commands(step)}",
                    .. step.Gates.Select(gate => $"{step.Act} {step.Subject} {gate.Gate} {gate.Standing}"),
                    .. step.Reasons.Select(reason => $"{step.Act} {step.Subject} {reason.Code}"),
                ]
            select text,
            .. from command in (Command[])
                [
                    .. new[] { 0, 40, 400 }.Select(days => new PlanCommand.Adopt(
                        Known.ActionPlan,
                        Decisions.Id,
                        stage.Today.PlusDays(days)
                    )),
                    .. strategy.Efforts.Select(effort => new PlanCommand.AddEffort(Known.ActionPlan, effort.Id)),
                ]
            let outcome = engine.Execute(strategy, command, People.Board)
            select $"command {command.GetType().Name} {(outcome is Outcome.Refused refused
                   ? string.Join(',', refused.Reasons.Select(reason => reason.Code)) : "accepted")}",
            .. strategy.SignalsOn(stage.Today).Select(cause => $"signal {cause.Rule} {cause.Subject}"),
            .. strategy
                .SelectedAreas()
                .Select(area => strategy.HealthOf(area.Id, stage.Today))
                .SelectMany(health =>
                    health.Reasons.Select(reason =>
                        $"health {reason.Code} {reason.Level} {string.Join(',', reason.Details.Select(detail => detail.Value))}"
                    )
                ),
        ];
    }

    // A conversion takes these edits away: it is done once, and what is less than a cent is neither paid, released nor demanded back.
    private static string Commands(NextStep step) =>
        string.Join(
            ',',
            step.Commands.Except(["strategy.convert-currency", "funding.pay", "funding.release", "funding.demand-back"])
        );

    /// <summary>
    /// The strategy in a currency, with some efforts that have random money, often exactly at a threshold or next to it.
    /// </summary>
    private static Strategy Filled(Strategy strategy, Currency currency, Chance random, decimal percent)
    {
        var first = strategy.Efforts[Known.Effort];
        var efforts = Enumerable
            .Range(0, 1 + random.Below(4))
            .Select(at => Filled(first, at, currency, random, percent))
            .ToList();
        var listed = efforts.Where((_, at) => at < 3).Select(effort => effort.Id).ToEquatableArray();
        return strategy with
        {
            Charter = strategy.Charter with { Currency = currency },
            Efforts = EntitySet<Effort>.Of(efforts),
            Plans = EntitySet<PlanVersion>.Of(
                strategy.Plans.Select(plan =>
                    plan.Kind is not PlanKind.Action
                        ? plan
                        : plan with
                        {
                            AdoptedBudget = plan.AdoptedBudget is null
                                ? null
                                : new(listed.Sum(id => efforts.Find(effort => effort.Id == id)!.TotalBudget), currency),
                            Action = plan.Action with { Efforts = listed, AddedAfterAdoption = [], Sets = [] },
                        }
                )
            ),
        };
    }

    private static Effort Filled(Effort effort, int at, Currency currency, Chance random, decimal percent)
    {
        var unit = random.Of([1m, 100m, 0.01m, 0.0001m]);
        var budget = (1 + random.Below(100_000)) * 1000 * unit;
        var most = random.Of([percent, 100, 50, random.Below(120)]);
        var committed = Math.Max(0, decimal.Round(budget * most / 100, 4) + random.Of([0, 0, 0, unit, -unit, 0.0001m, -0.0001m]));
        var eu = decimal.Round(committed * percent / 100, 4) + random.Of([0, unit, -unit]);
        var isShared = random.Below(3) == 0 && eu >= 0 && eu <= committed;
        decimal[] amounts =
            isShared ? [eu, .. Split(committed - eu, random, 2)]
            : random.Below(4) == 0 ? [.. Enumerable.Range(0, 2 + random.Below(5)).Select(_ => random.Below(9_000) / 10_000m)]
            : Split(committed, random, 6);
        FundingSource[] sources = isShared
            ? [FundingSource.Eu, FundingSource.Private, FundingSource.Municipal]
            : [.. amounts.Select(_ => (FundingSource)random.Below(7))];
        var lines = amounts.Select(
            (amount, line) =>
            {
                var paid = random.Below(3) switch
                {
                    0 => amount,
                    1 => 0,
                    _ => decimal.Round(amount * random.Below(100) / 100, 4),
                };
                var payments = Split(paid, random, 4);
                var brought = random.Below(2) == 0 ? 0 : payments[^1];
                return new FundingLine
                {
                    Financier = Known.Company,
                    Source = sources[line],
                    Year = 2022 + (line % 3),
                    Sought = amount,
                    Promised = amount,
                    Committed = amount,
                    Paid = paid,
                    Payments = payments
                        .Take(payments.Length - (brought == 0 ? 0 : 1))
                        .Select((part, number) => new Payment(number + 2, part))
                        .ToEquatableArray(),
                };
            }
        );
        return effort with
        {
            Id = at == 0 ? effort.Id : new Id<Effort>($"e{at}"),
            Step = at % 2 == 0 ? effort.Step : EffortStep.Prioritised,
            FirstDay = new LocalDate(2023, 1, 1).PlusMonths(random.Below(20)),
            LastDay = new LocalDate(2025, 1, 1),
            Budget = Split(budget, random, 3)
                .Select((amount, year) => new YearAmount(2022 + year, new(amount, currency)))
                .ToEquatableArray(),
            Funding = lines.ToEquatableArray(),
        };
    }

    /// <summary>The effort with some of what is paid demanded back and repaid, and some of what is committed released.</summary>
    private static Effort Recovered(Effort effort, Chance random) =>
        effort with
        {
            Funding = effort
                .Funding.Select(line =>
                {
                    var paid = line.Payments.Sum(payment => payment.Amount);
                    var demands = Split(decimal.Round(paid * random.Below(101) / 100, 4), random, 3);
                    var recovered = line with
                    {
                        Paid = paid,
                        Recoveries = demands.Select((amount, at) => Demand(amount, at, random)).ToEquatableArray(),
                    };
                    var releases = Split(decimal.Round(recovered.Releasable * random.Below(101) / 100, 4), random, 3);
                    return recovered with
                    {
                        Committed = recovered.Committed - releases.Sum(),
                        Releases = releases
                            .Select((amount, at) => new FundingRelease(200 + at, amount, Sample.Text))
                            .ToEquatableArray(),
                    };
                })
                .ToEquatableArray(),
        };

    private static Recovery Demand(decimal amount, int at, Chance random) =>
        new()
        {
            Number = 100 + at,
            Amount = amount,
            Repayments = Split(decimal.Round(amount * random.Of([0, 40, 100]) / 100, 4), random, 2)
                .Select((part, number) => new Payment(300 + (10 * at) + number, part))
                .ToEquatableArray(),
            Withdrawn = random.Below(4) == 0 ? Sample.Text : null,
        };

    /// <summary>An amount in parts of at most four decimals; sometimes some of them are 0.</summary>
    private static decimal[] Split(decimal amount, Chance random, int most)
    {
        var parts = new decimal[1 + random.Below(most)];
        for (var at = 0; at < parts.Length - 1; at++)
        {
            parts[at] = Math.Min(amount, decimal.Round(amount * random.Below(100) / 100, random.Of([0, 2, 4])));
            amount -= parts[at];
        }

        parts[^1] = amount;
        return parts;
    }
}
