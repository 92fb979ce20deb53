using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>An exact amount in one currency; never floating point.</summary>
/// <remarks>
/// Written and read as <c>6314329 SEK</c> or <c>0.50 EUR</c>: digits, at most four decimals after a point, a space, the code.
/// </remarks>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Money
{
    private const decimal One = 1.0000000000000000000000000000m;
    private const NumberStyles Digits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The amount, with at most four decimals.</param>
    /// <param name="currency">Its currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than four decimals.</exception>
    public Money(decimal amount, Currency currency)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(amount, decimal.Round(amount, 4), nameof(amount));
        Amount = amount / One;
        Currency = currency;
    }

    /// <summary>The amount; trailing zeros are dropped.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>An amount in Swedish kronor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than four decimals.</exception>
    public static Money Sek(decimal amount) => new(amount, Currency.Sek);

    /// <summary>Reads an amount as <see cref="ToString"/> writes it.</summary>
    /// <returns>Whether the text was an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        money = default;
        if (
            text is not { Length: > 4 }
            || text[^4] != ' '
            || !Currency.IsWellFormed(text.AsSpan(text.Length - 3))
            || !decimal.TryParse(text.AsSpan(0, text.Length - 4), Digits, CultureInfo.InvariantCulture, out var amount)
            || !IsExact(text.AsSpan(0, text.Length - 4))
        )
            return false;
        money = new(amount, new Currency(text[^3..]));
        return true;
    }

    /// <summary>
    /// Whether no digit is lost: at most four decimals, and 28 digits in all; and nothing comes after them, as .NET lets a null
    /// character.
    /// </summary>
    private static bool IsExact(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        return digits.Length <= 28 && !digits.Contains('\0') && (point < 0 || digits.Length - point - 1 <= 4);
    }

    /// <summary>The amount and its currency, such as <c>6314329 SEK</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
