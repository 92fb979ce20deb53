namespace SmartSpec.Definitions;

/// <summary>The holidays. A due day that falls on one moves to the next working day.</summary>
/// <param name="Weekends">Whether Saturdays and Sundays are holidays. Default: yes.</param>
/// <param name="Yearly">The same days each year, such as 12-25; not 29 February. At most 40.</param>
/// <param name="FromEaster">
/// Days counted from Easter Sunday, -80 to 250: -2 is Good Friday, 1 Easter Monday, 39 Ascension Day. At most 40.
/// </param>
/// <param name="Weekdays">The first given weekday from a day on, such as Midsummer's Eve. At most 40.</param>
/// <param name="Dates">Single days; at most 40 in one year.</param>
public sealed record Holidays(
    bool Weekends = true,
    EquatableArray<AnnualDate> Yearly = default,
    EquatableArray<int> FromEaster = default,
    EquatableArray<WeekdayHoliday> Weekdays = default,
    EquatableArray<LocalDate> Dates = default
)
{
    /// <summary>
    /// The greatest number of each kind. With weekends they leave working days in every year, so that the next one is always
    /// found.
    /// </summary>
    internal const int Most = 40;

    /// <summary>
    /// The least and the greatest distance from Easter Sunday, 22 March to 25 April, that stays within its year.
    /// </summary>
    internal const int LeastFromEaster = -80;

    /// <inheritdoc cref="LeastFromEaster"/>
    internal const int MostFromEaster = 250;

    /// <summary>Whether a day is a holiday.</summary>
    public bool Include(LocalDate day)
    {
        if (Weekends && day.DayOfWeek is (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            return true;
        foreach (var date in Yearly)
            if (date.Month == day.Month && date.Day == day.Day)
                return true;
        foreach (var holiday in Weekdays)
            if (holiday.In(day.Year) == day || holiday.In(day.Year - 1) == day)
                return true;
        return Dates.Contains(day)
            || (FromEaster.Count > 0 && FromEaster.Contains(Period.DaysBetween(Easter.SundayOf(day.Year), day)));
    }

    /// <summary>The day itself where it is a working day, or else the next one.</summary>
    public LocalDate WorkingDayFrom(LocalDate day)
    {
        while (Include(day))
            day = day.PlusDays(1);
        return day;
    }
}
