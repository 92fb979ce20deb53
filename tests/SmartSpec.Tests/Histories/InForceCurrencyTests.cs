using System.Collections;

namespace SmartSpec.Tests;

/// <summary>
/// Every figure of a strategy as in force on a day is in one currency: around a conversion that was recorded late, with plans
/// that were adopted after it to hold from before it, and by what was recorded by any instant.
/// </summary>
public sealed class InForceCurrencyTests
{
    private static readonly StrategyCommand ToEuro = new StrategyCommand.ConvertCurrency(Currency.Eur);

    public static TheoryData<int, int, int> Cases =>
        new(
            from late in new[] { 0, 3, 12 } // days after the rate's day on which the conversion was recorded
            from later in new[] { 0, 1, 9 } // days after that on which the plan was adopted
            from back in new[] { 0, 2, 5, 11, 20, 30 } // days before that from which the plan is in force
            select (late, later, back)
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_figures_are_in_the_currency_of_the_charter(int late, int later, int back)
    {
        var deciding = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding, setting: Conversions.InKuna);
        var adoption = Conversions.Day.PlusDays(late + later);
        var from = adoption.PlusDays(-back);
        var story = deciding
            .On(Conversions.Day.PlusDays(late))
            .Do(ToEuro, People.ProcessLead)
            .On(adoption)
            .After(Duration.FromHours(1))
            .Do(Decisions.On(from), People.Board)
            .Do(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, from), People.Board);
        var (euro, kuna) = (0, 0);
        var instants = story.History.Events.Select(recorded => recorded.Envelope.At).Distinct().TakeLast(3);
        foreach (var instant in instants)
        {
            for (var day = Conversions.Day.PlusDays(-40); day < Conversions.Day.PlusDays(40); day = day.PlusDays(1))
            {
                var view = story.History.AsInForceOn(day, instant)!.Strategy;
                var currency = view.Charter.Currency;
                Money(view).Select(found => found.Currency).Distinct().Should().Equal([currency], $"on {day}, by {instant}");
                var effort = view.Efforts[Known.Effort];
                effort.TotalBudget.Should().Be(currency == Currency.Eur ? 26544.56m : 200_000, $"on {day}, by {instant}");
                effort.Committed.Should().Be(effort.TotalBudget);
                if (view.Plans[Known.ActionPlan].AdoptedBudget is { } adopted)
                    adopted.Should().Be(new Money(effort.TotalBudget, currency), $"on {day}, by {instant}");
                if (day < from && day < Conversions.Day)
                    currency.Should().Be(Conversions.Kuna, $"on {day} nothing in force was stated in euro");
                (euro, kuna) = currency == Currency.Eur ? (euro + 1, kuna) : (euro, kuna + 1);
            }
        }

        (euro > 20, kuna > 20).Should().Be((true, true), "both currencies are met");
    }

    private static IEnumerable<Money> Money(object value)
    {
        foreach (var (_, entry) in InputValidation.Named(value))
        foreach (var item in entry is IEnumerable many and not string ? many.Cast<object?>() : [entry])
            if (item is Money money)
                yield return money;
            else if (item is not null and not ProcessDefinition && !InputValidation.IsWord(item))
                foreach (var inner in Money(item))
                    yield return inner;
    }
}
