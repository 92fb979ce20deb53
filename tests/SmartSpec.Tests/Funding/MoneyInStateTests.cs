using System.Collections;

namespace SmartSpec.Tests;

/// <summary>
/// No money is forgotten by a conversion: what contains money is found by reflection, in all types of a strategy and its
/// definition.
/// </summary>
public sealed class MoneyInStateTests
{
    /// <summary>Amounts without their currency: in the strategy's own.</summary>
    private static readonly string[] Amounts =
    [
        "FundingLine.sought",
        "FundingLine.promised",
        "FundingLine.committed",
        "FundingLine.paid",
        "Payment.amount",
        "FundingRelease.amount",
        "Recovery.amount",
    ];

    /// <summary>Numbers that are no money: scores, weights, shares, values of indicators, and the rate itself.</summary>
    private static readonly string[] Others =
    [
        "Assessment.score",
        "Criterion.weight",
        "Criterion.worst",
        "Criterion.best",
        "Figure.value",
        "DatedValue.value",
        "Measurement.value",
        "EarlierValue.value",
        "DefinitionDocument.addedSharePercent",
        "Tolerance.onTrackPercent",
        "Tolerance.atRiskPercent",
        "HealthLimits.poorOffTrackPercent",
        "HealthLimits.fundingPercent",
        "HealthLimits.poorAreasPercent",
        "FundingShort.percent",
        "FundingCovers.percent",
        "SourceShare.maxPercent",
        "FundingCommitted.percent",
        "NotPremature.percent",
        "EffortsMature.percent",
        "IndicatorsFollowed.percent",
        "CurrencyConversion.rate",
    ];

    /// <summary>Money as it was before the conversion, for comparisons; nobody reads it.</summary>
    private static readonly string[] Before =
    [
        "EffortMoney.budget",
        "EffortMoney.converted",
        "SourceMoney.before",
        "SourceMoney.converted",
        "PlanVersion.adoptedBeforeConversion",
    ];

    [Fact]
    public void Every_member_that_contains_money_is_known()
    {
        var members = Members(typeof(Strategy)).Concat(Members(typeof(DefinitionDocument))).ToHashSet();
        members
            .Where(member => member.Type == typeof(Money))
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo("YearAmount.amount", "PlanVersion.adoptedBudget");
        members
            .Where(member => member.Type == typeof(decimal))
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo(Amounts.Concat(Others).Concat(Before));
        members
            .Where(member => member.Type == typeof(Currency))
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo("Charter.currency", "CurrencyConversion.from", "CurrencyConversion.to");
    }

    [Fact]
    public void A_conversion_reaches_every_member_that_contains_money()
    {
        var before = Conversions
            .Underway((FundingSource.National, 1000.37m, [3.33m, 500.05m]))
            .Do(
                [
                    new FundingCommand.Seek(
                        Known.Effort,
                        Known.University,
                        FundingSource.Eu,
                        2023,
                        new(77.77m, Conversions.Kuna)
                    ),
                    new FundingCommand.Promise(
                        Known.Effort,
                        Known.University,
                        FundingSource.Eu,
                        2023,
                        new(88.88m, Conversions.Kuna)
                    ),
                    new FundingCommand.Release(
                        Known.Effort,
                        Known.University,
                        FundingSource.National,
                        2022,
                        new(100.11m, Conversions.Kuna),
                        Sample.Text
                    ),
                    new FundingCommand.DemandBack(
                        Known.Effort,
                        Known.University,
                        FundingSource.National,
                        2022,
                        new(200.22m, Conversions.Kuna),
                        Make.Day(2022, 12, 31),
                        Sample.Text,
                        RegistryNumber: "EXEMPEL-7"
                    ),
                ],
                People.EffortOwner
            );
        before = before.Do(
            new FundingCommand.EnterRepayment(Known.Effort, before.Strategy.Length, new(50.05m, Conversions.Kuna)),
            People.EffortOwner
        );
        var after = before.Do(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead);
        var (old, converted) = (Walk(before.Strategy).ToList(), Walk(after.Strategy).ToList());
        old.Select(found => found.Member)
            .Distinct()
            .Should()
            .BeEquivalentTo(
                Amounts.Concat(["YearAmount.amount", "PlanVersion.adoptedBudget"]),
                "the story has money in every member"
            );
        converted.Select(found => found.Member).Should().Equal(old.Select(found => found.Member));
        foreach (var (was, now) in old.Zip(converted))
            Amount(now.Value)
                .Should()
                .BeApproximately(
                    after.Strategy.Conversion!.Convert(Amount(was.Value)),
                    0.01m,
                    $"{was.Member} is its own conversion, but for a cent"
                );

        static decimal Amount(object value) => value is Money money ? money.Amount : (decimal)value;
    }

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
                foreach (var entry in TypesIn(property.PropertyType))
                {
                    found.Add(($"{type.Name}.{property.Name}", entry));
                    left.Push(entry);
                }
            }
        }

        return found;
    }

    private static IEnumerable<Type> TypesIn(Type type)
    {
        var one = Nullable.GetUnderlyingType(type) ?? type;
        return one.IsGenericType && typeof(IEnumerable).IsAssignableFrom(one)
            ? one.GetGenericArguments().SelectMany(TypesIn)
            : [one];
    }

    /// <summary>All money in a value, in order, with its member; nothing of amounts that are zero.</summary>
    private static IEnumerable<(string Member, object Value)> Walk(object value)
    {
        foreach (var (name, entry) in InputValidation.Named(value))
        foreach (var item in entry is IEnumerable many and not string ? many.Cast<object?>() : [entry])
        {
            var member = $"{value.GetType().Name}.{name}";
            if (item is Money || (item is decimal and not 0 && Amounts.Contains(member)))
                yield return (member, item);
            else if (item is not null and not ProcessDefinition && !InputValidation.IsWord(item))
                foreach (var inner in Walk(item))
                    yield return inner;
        }
    }
}
