namespace SmartSpec;

/// <summary>
/// A telephone number: <c>+46 70 123 45 67</c>, <c>0046701234567</c>, <c>0701234567</c>, <c>0480-45 00 00</c>. Rather missed than
/// found where there is none: amounts, dates and registry numbers have digits too.
/// </summary>
internal static class TelephoneNumber
{
    // E.164: at most fifteen digits.
    private const int MostDigits = 15;
    private const int FewestWithCountry = 9;
    private const int FewestWithArea = 8;
    private const int MostWithArea = 10;

    /// <summary>Whether one begins with a run of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first digit of the run.</param>
    /// <param name="end">The end of the run.</param>
    public static bool Begins(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && text[start - 1] == '+'
            ? text[start] != '0' && Digits.BeginWord(text, start - 1) && IsInternational(text, start, end)
            : text[start] == '0' && Digits.BeginWord(text, start) && (IsWhole(text, start, end) || IsGrouped(text, start, end));

    /// <summary>A country's code, and groups of digits with spaces, hyphens or <c>(0)</c> between; not groups of thousands.</summary>
    private static bool IsInternational(ReadOnlySpan<char> text, int start, int end)
    {
        var digits = end - start;
        var (hasGroups, isAmount) = (false, digits <= 3);
        while (digits <= MostDigits && NextGroup(text, end) is (> 0 and var from, var to))
        {
            isAmount &= text[end] == ' ' && to - from == 3;
            (digits, end, hasGroups) = (digits + to - from, to, true);
        }

        return digits is >= FewestWithCountry and <= MostDigits && !(hasGroups && isAmount) && Digits.EndWord(text, end);
    }

    private static (int From, int To) NextGroup(ReadOnlySpan<char> text, int end)
    {
        var from = end;
        while (from < text.Length && from - end < 2 && text[from] is ' ' or '-' or '(' or ')')
            from++;
        return from > end && from < text.Length && char.IsAsciiDigit(text[from]) ? (from, Digits.EndOf(text, from)) : default;
    }

    /// <summary>A mobile number without separators, or any with <c>0046</c>.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        (
            text[start..end] is ['0', '7', '0' or '2' or '3' or '6' or '9', ..] and { Length: 10 }
            || text[start..end] is ['0', '0', '4', '6', not '0', ..] and { Length: 12 or 13 }
        ) && Digits.EndWord(text, end);

    /// <summary>An area code, a separator, and five to eight digits, in groups of two or three or in one.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, int start, int end)
    {
        if (
            text[start..end] is not (['0', '8'] or (['0', not '0', ..] and { Length: 3 or 4 }))
            || end == text.Length
            || text[end] is not ('-' or '/' or ' ')
            || IsPartOfDate(text, start)
        )
            return false;
        var (digits, at) = (end - start, end + 1);
        end = Digits.EndOf(text, at);
        if (end - at is >= 5 and <= 8)
            return digits + end - at is >= FewestWithArea and <= MostWithArea && Digits.EndWord(text, end);
        for (; end - at is 2 or 3 && digits <= MostWithArea; end = Digits.EndOf(text, at))
        {
            digits += end - at;
            if (end + 1 >= text.Length || text[end] != ' ' || !char.IsAsciiDigit(text[end + 1]))
                return digits is >= FewestWithArea and <= MostWithArea && Digits.EndWord(text, end);
            at = end + 1;
        }

        return false;
    }

    /// <summary>Whether digits and a separator are before the digits, as in <c>2021-08-02</c>.</summary>
    private static bool IsPartOfDate(ReadOnlySpan<char> text, int start) =>
        start >= 2 && text[start - 1] is '-' or '/' or '.' && char.IsAsciiDigit(text[start - 2]);
}
