using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartSpec.Import;

/// <summary>
/// Amounts as people and spreadsheets write them: <c>1 234 567,50</c>, <c>1.234.567,50</c>, <c>1,234,567.50</c>,
/// <c>1'234'567.50</c>, <c>1234567,5 kr</c>.
/// What can mean two amounts is refused.
/// </summary>
internal static class CsvAmount
{
    private const int MostDigits = 18;
    private const int MostDecimals = 4;

    /// <summary>Reads an amount.</summary>
    /// <param name="text">How it is written.</param>
    /// <param name="currency">The currency of the amount, which may be written beside it.</param>
    /// <param name="amount">The amount; 0 where it is none.</param>
    /// <returns>The rule that the text breaks; null where it is an amount.</returns>
    public static AmountFault? Read(string text, Currency currency, out decimal amount)
    {
        amount = 0;
        var plain = NumberForm.Plain(text);
        if (plain.IndexOfAny(Digits) is not (>= 0 and var first))
            return OnlyDigits;
        var last = plain.LastIndexOfAny(Digits);
        if (CsvCurrency.Beside(plain[..first], plain[(last + 1)..], currency, out var isNegative) is { } wrong)
            return wrong;
        var broken = Number(plain[first..(last + 1)], out var number);
        amount = isNegative ? -number : number;
        return broken;
    }

    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly AmountFault OnlyDigits = new("amount-digits");
    private static readonly AmountFault Groups = new("amount-groups");
    private static readonly AmountFault ThreeDecimals = new("amount-three-decimals");

    private static AmountFault? Number(string text, out decimal number)
    {
        number = 0;
        if (NumberForm.Scientific().Match(text) is { Success: true } scientific)
            return Exponential(scientific, out number);
        var match = NumberForm.Written().Match(text);
        if (!match.Success)
            return NumberForm.HasOnlyMarks(text) ? Groups : OnlyDigits;
        var (mark, point, decimals) = (match.Groups["mark"].Value, match.Groups["point"].Value, match.Groups["decimals"].Value);
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        if (mark is "." or "," && point.Length == 0 && whole.Length <= 6)
            return whole[0] == '0' ? ThreeDecimals : Ambiguous(text);
        if (mark.Length > 0 && (whole[0] == '0' || mark == point))
            return Groups;
        return decimals.Length == 3 ? ThreeDecimals : Sized(whole, decimals) ?? Parsed($"{whole}.{decimals}0", out number);
    }

    /// <summary>One comma or point with three digits after it.</summary>
    private static AmountFault Ambiguous(string text) =>
        new("amount-ambiguous", FaultText.Value("whole", text[..^4]), FaultText.Value("rest", text[^3..]));

    private static AmountFault? Sized(string whole, string decimals) =>
        decimals.Length > MostDecimals ? new("amount-many-decimals", FaultText.Value("most", MostDecimals))
        : whole.Length > MostDigits ? new("amount-many-digits", FaultText.Value("most", MostDigits))
        : null;

    /// <summary>
    /// Spreadsheets write large numbers as 4.729375062E7, and also as 4.73E+07, where the last digits are lost: it is read where
    /// it has two decimals or more of its own.
    /// </summary>
    private static AmountFault? Exponential(Match match, out decimal number)
    {
        number = 0;
        var digits = match.Groups["decimals"].Value;
        var exponent = int.Parse(match.Groups["exponent"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent < 0 || digits.Length < exponent + 2)
            return new("amount-exponent");
        var (whole, decimals) = (match.Groups["first"].Value + digits[..exponent], digits[exponent..]);
        return Sized(whole, decimals) ?? Parsed($"{whole}.{decimals}", out number);
    }

    private static AmountFault? Parsed(string number, out decimal read)
    {
        read = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return null;
    }
}
