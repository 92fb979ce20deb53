namespace SmartSpec.Analysis;

/// <summary>A value at a time, such as the figure of an indicator for a year.</summary>
/// <param name="Time">The time in years, from 1 to 9999: 2024 for a yearly value, 2024.5 for the middle of that year.</param>
/// <param name="Value">The value, from −1e15 to 1e15.</param>
public readonly record struct TrendPoint(double Time, double Value)
{
    /// <summary>A value on a date.</summary>
    public static TrendPoint On(LocalDate date, double value) => new(YearsOf(date), value);

    /// <summary>A date in years: 2024-07-02, after 183 of 366 days, is 2024.5.</summary>
    internal static double YearsOf(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year + (iso.DayOfYear - 1.0) / CalendarSystem.Iso.GetDaysInYear(iso.Year);
    }
}
