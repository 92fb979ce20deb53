using System.Globalization;
using NodaTime.Text;

namespace SmartSpec;

/// <summary>
/// Days and instants as the ISO patterns write and read them, several times as fast for the years 1 to 9999, which the
/// framework's own types know; anything else is left to the patterns.
/// </summary>
internal static class Dates
{
    private const int Day = 10;
    private const int Seconds = 19;

    private static readonly InstantPattern Micros = InstantPattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFF'Z'"
    );

    public static string Write(LocalDate day) =>
        day.Calendar == CalendarSystem.Iso && day.Year >= 1
            ? day.ToDateOnly().ToString("o", CultureInfo.InvariantCulture)
            : LocalDatePattern.Iso.Format(day);

    public static string Write(Instant instant)
    {
        if (instant < NodaConstants.BclEpoch)
            return InstantPattern.ExtendedIso.Format(instant);
        var at = instant.ToDateTimeUtc();
        if (Instant.FromDateTimeUtc(at) != instant)
            return InstantPattern.ExtendedIso.Format(instant);
        Span<char> text = stackalloc char[28];
        at.TryFormat(text, out _, "o", CultureInfo.InvariantCulture);
        var fraction = text[Seconds..^1].TrimEnd('0');
        return string.Concat(text[..(fraction.Length == 1 ? Seconds : Seconds + fraction.Length)], "Z");
    }

    /// <summary>Reads a day such as 2021-03-31 in UTF-8; anything else is left to the patterns.</summary>
    public static bool TryReadQuickly(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Day || !TryReadDay(text, out var year, out var month, out var date))
            return false;
        day = new(year, month, date);
        return true;
    }

    /// <summary>Reads an instant such as 2021-03-31T07:30:00.123Z in UTF-8; anything else is left to the patterns.</summary>
    public static bool TryReadQuickly(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        if (
            text.Length is < Seconds + 1 or Seconds + 2 or > Seconds + 8
            || text[^1] != 'Z'
            || text[Day] != 'T'
            || text[13] != ':'
            || text[16] != ':'
            || !TryReadDay(text, out var year, out var month, out var date)
            || !TryReadDigits(text[11..13], out var hour)
            || hour > 23
            || !TryReadDigits(text[14..16], out var minute)
            || minute > 59
            || !TryReadDigits(text[17..Seconds], out var second)
            || second > 59
        )
            return false;
        var ticks = 0;
        if (text.Length > Seconds + 1)
        {
            var fraction = text[(Seconds + 1)..^1];
            if (text[Seconds] != '.' || !TryReadDigits(fraction, out ticks))
                return false;
            for (var digits = fraction.Length; digits < 7; digits++)
                ticks *= 10;
        }

        var at = new DateTime(year, month, date, hour, minute, second, DateTimeKind.Utc).AddTicks(ticks);
        instant = Instant.FromUnixTimeTicks(at.Ticks - DateTime.UnixEpoch.Ticks);
        return true;
    }

    private static bool TryReadDay(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        (month, day) = (0, 0);
        return TryReadDigits(text[..4], out year)
            && year >= 1
            && text[4] == '-'
            && text[7] == '-'
            && TryReadDigits(text[5..7], out month)
            && month is >= 1 and <= 12
            && TryReadDigits(text[8..Day], out day)
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }

    public static bool TryRead(string text, out LocalDate day)
    {
        if (!DateOnly.TryParseExact(text, "o", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);
        day = LocalDate.FromDateOnly(date);
        return true;
    }

    /// <summary>Reads an instant with at most six decimals of a second, after a point.</summary>
    public static bool TryReadMicros(string text, out Instant instant)
    {
        const int Longest = Seconds + 8;
        Span<char> full = stackalloc char[28];
        "0000-00-00T00:00:00.0000000Z".CopyTo(full);
        if (
            text.Length is < Seconds + 1 or Seconds + 2 or > Longest
            || text[^1] != 'Z'
            || (text.Length > Seconds + 1 && text[Seconds] != '.')
        )
            return Micros.Parse(text).TryGetValue(default, out instant);
        text.AsSpan(0, text.Length - 1).CopyTo(full);
        if (!DateTime.TryParseExact(full, "o", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at))
            return Micros.Parse(text).TryGetValue(default, out instant);
        instant = Instant.FromDateTimeUtc(at);
        return true;
    }
}
