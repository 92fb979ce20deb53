namespace SmartSpec;

/// <summary>A day or a year of an object that can be inside a programme period.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Day">A day until the later of the last day and the last activity day; null for the others.</param>
/// <param name="Working">A day of work, until the last activity day; null for the others.</param>
/// <param name="Effective">A day on which a decision takes effect, until the last day; null for the others.</param>
/// <param name="Year">A year that money is stated for; null for the others.</param>
internal readonly record struct DatedFact(
    Subject Subject,
    LocalDate? Day = null,
    LocalDate? Working = null,
    LocalDate? Effective = null,
    int? Year = null
)
{
    public bool IsIn(ProgrammePeriod period)
    {
        if (Year is { } year)
        {
            var (from, to) = FundingRules.Years(period);
            return from <= year && year <= to;
        }

        var last =
            Effective is not null ? period.LastDay
            : Working is not null ? period.LastActivityDay
            : LocalDate.Max(period.LastDay, period.LastActivityDay);
        var day = Effective ?? Working ?? Day;
        return period.FirstDay <= day && day <= last;
    }
}
