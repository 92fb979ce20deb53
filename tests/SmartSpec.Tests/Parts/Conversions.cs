namespace SmartSpec.Tests;

/// <summary>Strategies of a country that joins the euro.</summary>
internal static class Conversions
{
    /// <summary>The day on which kuna become euro.</summary>
    public static readonly LocalDate Day = new(2023, 1, 1);

    public static Currency Kuna { get; } = new("HRK");

    public static Currency Lev { get; } = new("BGN");

    public static StorySetting InKuna { get; } = In(Kuna, "Europe/Zagreb", Instant.FromUtc(2022, 3, 1, 7, 0));

    /// <summary>A strategy in kuna that is prepared, on a day when they have become euro.</summary>
    public static Story Preparing { get; } = Stories.StrategyAt(StrategyStep.Preparing, InKuna).On(Day);

    public static StorySetting In(Currency currency, string zone, Instant start) =>
        StorySetting.Default with
        {
            Charter = StorySetting.Default.Charter with { Currency = currency, TimeZone = zone },
            Start = start,
        };

    /// <summary>A strategy in kuna with an effort under way, on the day when they become euro.</summary>
    public static Story Underway(params (FundingSource Source, decimal Committed, decimal[] Paid)[] money)
    {
        var story = Stories.EffortAt(EffortStep.Underway, InKuna).On(new(2022, 12, 31));
        foreach (var (source, committed, paid) in money)
        {
            story = story.Do(
                new FundingCommand.Commit(Known.Effort, Known.University, source, 2022, new(committed, Kuna)),
                People.EffortOwner
            );
            foreach (var amount in paid)
                story = story.Do(
                    new FundingCommand.Pay(Known.Effort, Known.University, source, 2022, new(amount, Kuna)),
                    People.EffortOwner
                );
        }

        return story.On(Day);
    }

    /// <summary>The same in euro.</summary>
    public static Story Converted(params (FundingSource Source, decimal Committed, decimal[] Paid)[] money) =>
        Underway(money).Do(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead);

    public static FundingCommand.Commit Committing(decimal amount, Currency currency) =>
        new(Known.Effort, Known.University, FundingSource.National, 2023, new(amount, currency));
}
