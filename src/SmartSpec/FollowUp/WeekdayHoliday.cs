namespace SmartSpec.Definitions;

/// <summary>
/// A holiday that is always on the same day of the week: the first such day on or after a day of the year.
/// </summary>
/// <param name="Weekday">The day of the week.</param>
/// <param name="From">
/// The earliest day of the year that it can be, such as 06-19 for Midsummer's Eve, a Friday; not 29 February.
/// </param>
public sealed record WeekdayHoliday(IsoDayOfWeek Weekday, AnnualDate From)
{
    /// <summary>The holiday that is counted from a day in a year. Near the end of the year it can be in the next.</summary>
    internal LocalDate In(int year)
    {
        var from = From.InYear(year);
        return from.PlusDays((Weekday - from.DayOfWeek + 7) % 7);
    }
}
