namespace SmartSpec;

/// <summary>
/// Days in a time zone: when they begin, and on which day an instant falls. Never throws, whatever the zone does to its days.
/// </summary>
/// <remarks>
/// Zones skip days (Pacific/Apia had no 30 December 2011), skip midnights (summer time that begins at 00:00) and pass midnight
/// twice (clocks set back at 00:01). A day that has begun is never taken back: the later an instant, the later its day or the
/// same.
/// </remarks>
public static class ZonedDays
{
    // Between these, every instant has a day of the ISO calendar in every zone.
    private static readonly Instant Earliest = Instant.FromUtc(-9998, 1, 2, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9999, 12, 30, 0, 0);

    /// <summary>
    /// The first instant of a day; of a day that the zone skips, the first instant of the next day that exists.
    /// </summary>
    /// <param name="zone">The time zone.</param>
    /// <param name="day">
    /// The day, in the ISO calendar. For the first day of the calendar (<see cref="LocalDate.MinIsoValue"/>) the result is
    /// <see cref="Instant.MinValue"/> in every zone: east of Greenwich, that day begins before the earliest instant there is.
    /// </param>
    /// <exception cref="ArgumentNullException">The time zone is null.</exception>
    public static Instant StartOfDay(this DateTimeZone zone, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (day == LocalDate.MinIsoValue)
            return Instant.MinValue;
        var midnight = zone.MapLocal(day.AtMidnight());
        return midnight.Count > 0 ? midnight.First().ToInstant() : midnight.LateInterval.Start;
    }

    /// <summary>
    /// The day of an instant: the latest that has begun by then, also while clocks that were set back show the day before once
    /// more.
    /// </summary>
    /// <param name="zone">The time zone.</param>
    /// <param name="instant">The instant; at the ends of time, the calendar's first and last days.</param>
    /// <exception cref="ArgumentNullException">The time zone is null.</exception>
    public static LocalDate DayOf(this DateTimeZone zone, Instant instant)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (instant < Earliest || instant > Latest)
            return instant < Earliest ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        var day = instant.InZone(zone).Date;
        var next = day.PlusDays(1);
        return zone.StartOfDay(next) <= instant ? next : day;
    }
}
