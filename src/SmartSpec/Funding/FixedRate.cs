namespace SmartSpec.Model;

/// <summary>An irrevocably fixed rate at which the currency of a country that has joined the euro is converted.</summary>
/// <param name="From">The currency that the country had.</param>
/// <param name="To">The currency that it has got.</param>
/// <param name="Rate">
/// How much of the old currency is one unit of the new, with the six significant figures of the regulation.
/// </param>
/// <param name="Since">The day from which the rate applies.</param>
/// <param name="Source">The legal act that fixes it.</param>
public sealed record FixedRate(Currency From, Currency To, decimal Rate, LocalDate Since, string Source)
{
    /// <summary>
    /// Every fixed rate for currencies in use since 2021. Only countries that join the euro are added; a rate never changes, and
    /// a conversion records the one that it used.
    /// </summary>
    public static IReadOnlyList<FixedRate> All { get; } =
    [
        new(
            new("HRK"),
            Currency.Eur,
            7.53450m,
            new(2023, 1, 1),
            "Council Regulation (EU) 2022/1208, amending Regulation (EC) No 2866/98"
        ),
        new(
            new("BGN"),
            Currency.Eur,
            1.95583m,
            new(2026, 1, 1),
            "Council Regulation (EU) 2025/1409, amending Regulation (EC) No 2866/98"
        ),
    ];

    /// <summary>The rate at which a currency is converted; null where it is not.</summary>
    /// <param name="from">The currency.</param>
    public static FixedRate? For(Currency from)
    {
        foreach (var rate in All)
            if (rate.From == from)
                return rate;
        return null;
    }
}
