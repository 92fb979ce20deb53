using System.Collections;
using CsCheck;

namespace SmartSpec.Tests;

/// <summary>
/// No money is forgotten by a conversion: what holds money is found by reflection, in all that a strategy and its definition are
/// made of.
/// </summary>
public sealed class MoneyInStateTests
{
    /// <summary>Amounts without their currency: in the strategy's own.</summary>
    private static readonly string[] Amounts = ["FundingLine.sought", "FundingLine.promised", "FundingLine.committed",
        "FundingLine.paid", "Payment.amount"];

    /// <summary>Numbers that are no money: scores, weights, shares, values of indicators, and the rate itself.</summary>
    private static readonly string[] Others =
    [
        "Assessment.score", "Criterion.weight", "Criterion.worst", "Criterion.best", "Figure.value", "DatedValue.value",
            "Measurement.value", "EarlierValue.value",
        "DefinitionDocument.addedSharePercent", "Tolerance.onTrackPercent", "Tolerance.atRiskPercent",
            "HealthLimits.poorOffTrackPercent", "HealthLimits.fundingPercent",
        "HealthLimits.poorAreasPercent", "FundingShort.percent", "FundingCovers.percent", "SourceShare.maxPercent",
            "FundingCommitted.percent", "NotPremature.percent",
        "CurrencyConversion.rate",
    ];

    [Fact]
    public void Every_member_that_holds_money_is_known()
    {
        var members = Members(typeof(Strategy)).Concat(Members(typeof(DefinitionDocument))).ToHashSet();
        members.Where(member => member.Type == typeof(Money)).Select(member => member.Name).Should()
            .BeEquivalentTo("YearAmount.amount", "PlanVersion.adoptedBudget");
        members.Where(member => member.Type == typeof(decimal)).Select(member => member.Name).Should()
            .BeEquivalentTo(Amounts.Concat(Others));
        members.Where(member => member.Type == typeof(Currency)).Select(member => member.Name).Should()
            .BeEquivalentTo("Charter.currency", "CurrencyConversion.from", "CurrencyConversion.to");
    }

    [Fact]
    public void A_conversion_reaches_every_member_that_holds_money()
    {
        var before = Conversions.Underway((FundingSource.National, 1000.37m, [3.33m, 500.05m]))
            .Do(
                [
                    new FundingCommand.Seek(Known.Effort, Known.University, FundingSource.Eu, 2023,
                        new(77.77m, Conversions.Kuna)),
                    new FundingCommand.Promise(Known.Effort, Known.University, FundingSource.Eu, 2023,
                        new(88.88m, Conversions.Kuna)),
                ],
                People.EffortOwner);
        var after = before.Do(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead);
        var (old, converted) = (Walk(before.Strategy).ToList(), Walk(after.Strategy).ToList());
        old.Select(found => found.Member).Distinct().Should()
            .BeEquivalentTo(Amounts.Concat(["YearAmount.amount", "PlanVersion.adoptedBudget"]),
            "the story holds money in every member");
        converted.Select(found => found.Member).Should().Equal(old.Select(found => found.Member));
        foreach (var (was, now) in old.Zip(converted))
            now.Value.Should().Be(was.Value is Money money ? after.Strategy.Conversion!.Convert(money)
                : after.Strategy.Conversion!.Convert((decimal)was.Value), was.Member);
    }

    /// <summary>Random money at the cent: what must hold before a conversion holds after it.</summary>
    [Fact]
    public void Money_adds_up_after_a_conversion() =>
        Gen.Select(Gen.Int[0, 60_000].Array[0, 9], Gen.Int[0, 20_000], Gen.Int[1, 300_000], Gen.Bool).Sample(
            (payments, more, budget, lev) =>
            {
                var rate = FixedRate.All[lev ? 1 : 0];
                var paid = payments.Select((cents, at) => new Payment(at + 1, cents / 100m)).ToItems();
                var (brought, sum) = (more % 7 / 100m, paid.Sum(payment => payment.Amount));
                var line = new FundingLine(Known.Company, FundingSource.Eu, 2022, 1.11m, 2.22m, sum + brought + (more % 3 == 0 ? 0
                    : more / 100m), sum + brought, paid);
                var state = Underway.Strategy with
                {
                    Charter = Underway.Strategy.Charter with { Currency = rate.From },
                    Efforts = Underway.Strategy.Efforts.Change(Known.Effort, effort => effort with
                    {
                        Budget = [new(2022, new(budget / 100m, rate.From))],
                        Funding = [line, line with { Year = 2023 }, line with { Source = FundingSource.Other }],
                    }),
                };
                var conversion = new CurrencyConversion(rate.From, rate.To, rate.Rate, rate.Since);
                var converted = CurrencyConverting.Apply(state, conversion);
                foreach (var held in converted.Efforts.SelectMany(effort => effort.Funding))
                {
                    held.Paid.Should().BeLessThanOrEqualTo(held.Committed);
                    held.Committed.Should().Be(conversion.Convert(line.Committed));
                    (held.Paid - held.Payments.Sum(payment => payment.Amount)).Should().BeInRange(0, conversion.Convert(brought));
                    held.Paid.Should().BeInRange(conversion.Convert(line.Paid) - 0.05m, conversion.Convert(line.Paid) + 0.05m,
                        "each of ten parts is half a cent off at most");
                    held.Payments.All(payment => payment.Amount >= 0 && decimal.Round(payment.Amount, 2) == payment.Amount)
                        .Should().BeTrue();
                    if (held.Committed > held.Paid)
                        held.Payments.Select(payment => payment.Amount).Should().Equal(line.Payments.Select(payment =>
                            conversion.Convert(payment.Amount)));
                }

                var rows = converted.FundingRows().ToList();
                foreach (var sums in new[] { Sum(rows.SumBy(row => row.Year)), Sum(rows.SumBy(row => row.Source)),
                    Sum(rows.SumBy(row => row.Area)), Sum(rows.SumBy(row => row.Set)) })
                    sums.Should().Be(rows.Sum());
            },
            iter: 2000);

    private static readonly Story Underway = Conversions.Underway();

    private static FundingSums Sum<TKey>(IEnumerable<(TKey Key, FundingSums Sums)> all) => all.Aggregate(default(FundingSums),
        (sum, one) => sum + one.Sums);

    /// <summary>The members of a type, of what they are made of, and so on; by the names in which they are written.</summary>
    private static HashSet<(string Name, Type Type)> Members(Type root)
    {
        var (seen, found, left) = (new HashSet<Type>(), new HashSet<(string, Type)>(), new Stack<Type>([root]));
        while (left.TryPop(out var type))
        {
            if (!seen.Add(type) || !SmartSpecJson.Options.TryGetTypeInfo(type, out var info))
                continue;
            foreach (var kind in info.PolymorphismOptions?.DerivedTypes ?? [])
                left.Push(kind.DerivedType);
            foreach (var property in info.Properties.Where(property => property.Get is not null))
            {
                foreach (var held in Held(property.PropertyType))
                {
                    found.Add(($"{type.Name}.{property.Name}", held));
                    left.Push(held);
                }
            }
        }

        return found;
    }

    private static IEnumerable<Type> Held(Type type)
    {
        var one = Nullable.GetUnderlyingType(type) ?? type;
        return one.IsGenericType && typeof(IEnumerable).IsAssignableFrom(one) ? one.GetGenericArguments().SelectMany(Held)
            : [one];
    }

    /// <summary>All money in a value, in order, with the member that holds it; nothing of amounts that are zero.</summary>
    private static IEnumerable<(string Member, object Value)> Walk(object value)
    {
        foreach (var (name, held) in Soundness.Named(value))
            foreach (var item in held is IEnumerable many and not string ? many.Cast<object?>() : [held])
            {
                var member = $"{value.GetType().Name}.{name}";
                if (item is Money || (item is decimal and not 0 && Amounts.Contains(member)))
                    yield return (member, item);
                else if (item is not null and not ProcessDefinition && !Soundness.IsWord(item))
                    foreach (var inner in Walk(item))
                        yield return inner;
            }
    }
}
