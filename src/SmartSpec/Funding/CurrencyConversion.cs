namespace SmartSpec.Model;

/// <summary>A conversion of all money of a strategy to another currency, at a fixed rate.</summary>
/// <param name="From">The currency before the conversion.</param>
/// <param name="To">The currency after it.</param>
/// <param name="Rate">How much of the old currency was one unit of the new.</param>
/// <param name="On">The day on which it was converted, in the strategy's time zone.</param>
public sealed record CurrencyConversion(Currency From, Currency To, decimal Rate, LocalDate On)
{
    /// <summary>
    /// An amount of the old currency in the new: divided by the rate, and rounded to the cent, half a cent away from zero.
    /// </summary>
    /// <remarks>Regulation (EC) No 1103/97, articles 4 and 5: the rate is not rounded, and no inverse rate is used.</remarks>
    /// <param name="amount">The amount in the old currency.</param>
    public decimal Convert(decimal amount) => Math.Round(amount / Rate, 2, MidpointRounding.AwayFromZero);

    /// <summary>Money in the new currency; the same where it is not in the old.</summary>
    /// <param name="money">The money.</param>
    public Money Convert(Money money) => money.Currency == From ? new(Convert(money.Amount), To) : money;
}
