using System.Globalization;
using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>
/// The numbers of a table, as people, spreadsheets and publishers write them: <c>1 234,5</c>, <c>1,234.5</c>, <c>1234.5</c>. What
/// can mean two numbers is refused, unless the decimal mark is known.
/// </summary>
internal static class TableNumber
{
    private const int MostPlainDigits = 15;

    private static readonly AmountFault OnlyDigits = new("number-digits");
    private static readonly AmountFault Groups = new("number-groups");
    private static readonly AmountFault Negative = new("number-negative");
    private static readonly AmountFault Large = new("number-large");

    /// <summary>Whether a fault is of a text that is a number, though not one that can be read.</summary>
    public static bool IsOfNumber(AmountFault fault) => fault != OnlyDigits;

    /// <summary>Reads a number.</summary>
    /// <param name="text">How it is written.</param>
    /// <param name="decimalMark">The decimal mark; null where it may be either.</param>
    /// <param name="number">The number; 0 where it is none.</param>
    /// <returns>The rule that the text breaks; null where it is a number of a table.</returns>
    public static AmountFault? Read(string text, char? decimalMark, out double number)
    {
        if (text.Length is > 0 and <= MostPlainDigits && text.All(char.IsAsciiDigit))
            return Parsed(text, out number);
        number = 0;
        var plain = NumberForm.Plain(text);
        if (plain.StartsWith('-'))
            return Read(plain[1..], decimalMark, out _) is { } fault && !IsOfNumber(fault) ? OnlyDigits : Negative;
        if (NumberForm.Scientific().IsMatch(plain))
            return decimalMark is null ? new("number-exponent") : Parsed(plain.Replace(',', '.'), out number);
        var match = NumberForm.Written().Match(plain);
        if (!match.Success)
            return plain.Any(char.IsAsciiDigit) && NumberForm.HasOnlyMarks(plain) ? Groups : OnlyDigits;
        var (mark, point, decimals) = (match.Groups["mark"].Value, match.Groups["point"].Value, match.Groups["decimals"].Value);
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        if (mark is "." or "," && point.Length == 0 && whole.Length <= 6)
        {
            var (before, after) = (plain[..^4], plain[^3..]);
            if (decimalMark is null && before != "0")
                return new("number-ambiguous", FaultText.Value("whole", before), FaultText.Value("rest", after));
            if (before == "0" || mark[0] == decimalMark)
                return Parsed($"{before}.{after}", out number);
        }

        if (decimalMark is { } stated && ((point.Length > 0 && point[0] != stated) || (mark.Length > 0 && mark[0] == stated)))
            return new("number-mark", FaultText.Value("mark", $"{stated}"));
        if (mark.Length > 0 && (whole[0] == '0' || mark == point))
            return Groups;
        return Parsed($"{whole}.{decimals}0", out number);
    }

    /// <summary>Reads a number as programs write it, with a decimal point.</summary>
    public static AmountFault? Parsed(string text, out double number)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) || double.IsNaN(number))
        {
            number = 0;
            return OnlyDigits;
        }

        return number < 0 ? Negative
            : number > RegionTable.Largest ? Large
            : null;
    }
}
