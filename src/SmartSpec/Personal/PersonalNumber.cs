namespace SmartSpec;

/// <summary>
/// A Swedish personal identity number or coordination number (its day is 60 more): six or eight digits of a date, a separator or
/// none, three digits and a check digit.
/// </summary>
internal static class PersonalNumber
{
    private const int LongestLength = 12;
    private const int UuidLength = 36;

    /// <summary>Whether one begins with a run of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first digit of the run.</param>
    /// <param name="end">The end of the run.</param>
    public static bool Begins(ReadOnlySpan<char> text, int start, int end)
    {
        Span<char> digits = stackalloc char[LongestLength];
        var run = text[start..end];
        var last = end;
        switch (run.Length)
        {
            case 10 or 12:
                break;
            case 6 or 8 when end + 5 <= text.Length && text[end] is '-' or '+' or ' ' && Digits.EndOf(text, end + 1) == end + 5:
                last = end + 5;
                break;
            default:
                return false;
        }

        run.CopyTo(digits);
        if (last > end)
            text[(end + 1)..last].CopyTo(digits[run.Length..]);
        return IsValid(digits[..(run.Length + Math.Max(last - end - 1, 0))])
            && Digits.BeginWord(text, start)
            && Digits.EndWord(text, last)
            && !IsInUuid(text, start);
    }

    private static bool IsValid(ReadOnlySpan<char> digits)
    {
        var ten = digits[^10..];
        var (year, month, day) = (Number(ten[..2]), Number(ten[2..4]), Number(ten[4..6]));
        if (digits.Length == LongestLength)
        {
            year = Number(digits[..4]);
            if (year is < 1800 or > 2099)
                return false;
        }
        else
        {
            // The century is not known: this year has a leap day if any does.
            year += year == 0 ? 2000 : 1900;
        }

        return month is >= 1 and <= 12
            && (day > 60 ? day - 60 : day) is >= 1 and var born
            && born <= DateTime.DaysInMonth(year, month)
            && ten[6..9] is not "000"
            && HasCheckDigit(ten);
    }

    /// <summary>Whether the last digit is the check digit of the others, by Luhn's formula.</summary>
    private static bool HasCheckDigit(ReadOnlySpan<char> ten)
    {
        var sum = 0;
        for (var i = 0; i < ten.Length; i++)
        {
            var digit = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + digit - '0';
        return number;
    }

    /// <summary>Whether the digits are a part of a UUID, where any can come by chance.</summary>
    private static bool IsInUuid(ReadOnlySpan<char> text, int at)
    {
        for (var start = Math.Max(0, at - UuidLength + 1); start <= at && start + UuidLength <= text.Length; start++)
            if (Guid.TryParseExact(text.Slice(start, UuidLength), "D", out _))
                return true;
        return false;
    }
}
