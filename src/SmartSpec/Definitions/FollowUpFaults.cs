using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>The faults of the follow-up and the holidays of a definition, each with its place.</summary>
internal static class FollowUpFaults
{
    public const int MostGraceDays = 366;

    /// <summary>The numbers of months that a span can have.</summary>
    public static readonly ImmutableArray<int> Months = [1, 2, 3, 4, 6, 12];

    public static IEnumerable<MalformedException> In(DefinitionDocument document) =>
        [
            .. document.FollowUp is { } rhythm ? Rhythm(rhythm) : [],
            .. document.Holidays is { } holidays ? Holidays(holidays) : [],
        ];

    private static IEnumerable<MalformedException> Rhythm(FollowUpRhythm rhythm)
    {
        if (!Months.Contains(rhythm.EveryMonths))
            yield return DefinitionFaults.At(
                "$.followUp.everyMonths",
                "Expected 1, 2, 3, 4, 6 or 12 months, so that a year has whole spans."
            );
        if (!AnnualDateConverter.IsInEveryYear(rhythm.From))
            yield return NoSuchDay("$.followUp.from");
        if (rhythm.GraceDays is < 0 or > MostGraceDays)
            yield return DefinitionFaults.At("$.followUp.graceDays", "Expected 0 to 366 days.");
    }

    private static IEnumerable<MalformedException> Holidays(Holidays holidays)
    {
        foreach (var (i, day) in holidays.Yearly.Index())
            if (!AnnualDateConverter.IsInEveryYear(day))
                yield return NoSuchDay($"$.holidays.yearly[{i}]");
        foreach (var (i, days) in holidays.FromEaster.Index())
            if (days is < SmartSpec.Definitions.Holidays.LeastFromEaster or > SmartSpec.Definitions.Holidays.MostFromEaster)
                yield return DefinitionFaults.At(
                    $"$.holidays.fromEaster[{i}]",
                    "Expected -80 to 250 days from Easter Sunday, so that the day is in the same year."
                );
        foreach (var (i, holiday) in holidays.Weekdays.Index())
        {
            if (holiday is null)
                yield return DefinitionFaults.At($"$.holidays.weekdays[{i}]", "Expected a value here.");
            else if (holiday.Weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                yield return DefinitionFaults.At($"$.holidays.weekdays[{i}].weekday", "Expected a day of the week.");
            else if (!AnnualDateConverter.IsInEveryYear(holiday.From))
                yield return NoSuchDay($"$.holidays.weekdays[{i}].from");
        }

        foreach (var (i, day) in holidays.Dates.Index())
            if (day.Calendar != CalendarSystem.Iso)
                yield return DefinitionFaults.At($"$.holidays.dates[{i}]", "Expected a date of the Gregorian calendar.");
        foreach (
            var (member, count) in ((string, int)[])
                [
                    ("yearly", holidays.Yearly.Count),
                    ("fromEaster", holidays.FromEaster.Count),
                    ("weekdays", holidays.Weekdays.Count),
                ]
        )
            if (count > SmartSpec.Definitions.Holidays.Most)
                yield return TooMany(member, "");
        if (
            holidays.Dates.GroupBy(day => day.Year).FirstOrDefault(year => year.Count() > SmartSpec.Definitions.Holidays.Most) is
            { } crowded
        )
            yield return TooMany(
                "dates",
                $" in one year, such as {crowded.Key.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            );
    }

    private static MalformedException TooMany(string member, string within) =>
        DefinitionFaults.At(
            $"$.holidays.{member}",
            $"Expected at most {SmartSpec.Definitions.Holidays.Most} days{within}, so that working days are left in every year."
        );

    private static MalformedException NoSuchDay(string path) =>
        DefinitionFaults.At(path, "Expected a day that every year has; 29 February is not in every year.");
}
