using System.Globalization;
using NodaTime.Text;

namespace SmartSpec;

/// <summary>
/// Days and instants as the ISO patterns write and read them, several times as fast for the years 1 to 9999, which the framework's own types know; anything else is left to the patterns.
/// </summary>
internal static class Dates
{
    private const int Seconds = 19;

    private static readonly InstantPattern Micros = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFF'Z'");

    public static string Write(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year >= 1
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
        if (text.Length is < Seconds + 1 or Seconds + 2 or > Longest || text[^1] != 'Z' || (text.Length > Seconds + 1 && text[Seconds] != '.'))
            return Micros.Parse(text).TryGetValue(default, out instant);
        text.AsSpan(0, text.Length - 1).CopyTo(full);
        if (!DateTime.TryParseExact(full, "o", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at))
            return Micros.Parse(text).TryGetValue(default, out instant);
        instant = Instant.FromDateTimeUtc(at);
        return true;
    }
}
