namespace SmartSpec;

/// <summary>The date of Easter.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.</summary>
    /// <remarks>
    /// J. Meeus, <em>Astronomical Algorithms</em>, 1991, chapter 8; first as an anonymous rule in <em>Nature</em>, 20 April
    /// 1876, and in S. Butcher, <em>The Ecclesiastical Calendar</em>, 1877.
    /// </remarks>
    public static LocalDate SundayOf(int year)
    {
        var golden = year % 19;
        var (century, within) = (year / 100, year % 100);
        var corrected = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - corrected + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (within / 4)) - epact - (within % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new(year, day / 31, (day % 31) + 1);
    }
}
