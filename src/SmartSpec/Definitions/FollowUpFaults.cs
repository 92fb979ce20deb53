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
            yield return DefinitionFaults.At("$.followUp.everyMonths", new("malformed.definition.months"));
        if (!AnnualDateConverter.IsInEveryYear(rhythm.From))
            yield return NoSuchDay("$.followUp.from");
        if (FaultText.Outside("graceDays", rhythm.GraceDays, 0, MostGraceDays) is { } graceDays)
            yield return DefinitionFaults.At("$.followUp.graceDays", graceDays);
    }

    private static IEnumerable<MalformedException> Holidays(Holidays holidays)
    {
        foreach (var (i, day) in holidays.Yearly.Index())
            if (!AnnualDateConverter.IsInEveryYear(day))
                yield return NoSuchDay($"$.holidays.yearly[{i}]");
        foreach (var (i, days) in holidays.FromEaster.Index())
            if (days is < SmartSpec.Definitions.Holidays.LeastFromEaster or > SmartSpec.Definitions.Holidays.MostFromEaster)
                yield return DefinitionFaults.At($"$.holidays.fromEaster[{i}]", new("malformed.definition.easter"));
        foreach (var (i, holiday) in holidays.Weekdays.Index())
        {
            if (holiday is null)
                yield return DefinitionFaults.At($"$.holidays.weekdays[{i}]", new("malformed.null"));
            else if (holiday.Weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                yield return DefinitionFaults.At($"$.holidays.weekdays[{i}].weekday", new("malformed.definition.weekday"));
            else if (!AnnualDateConverter.IsInEveryYear(holiday.From))
                yield return NoSuchDay($"$.holidays.weekdays[{i}].from");
        }

        foreach (var (i, day) in holidays.Dates.Index())
            if (day.Calendar != CalendarSystem.Iso)
                yield return DefinitionFaults.At($"$.holidays.dates[{i}]", new("malformed.definition.calendar"));
        foreach (
            var (member, count) in ((string, int)[])
                [
                    ("yearly", holidays.Yearly.Count),
                    ("fromEaster", holidays.FromEaster.Count),
                    ("weekdays", holidays.Weekdays.Count),
                ]
        )
            if (count > SmartSpec.Definitions.Holidays.Most)
                yield return TooMany(member, new("malformed.definition.holidays", Most));
        if (
            holidays.Dates.GroupBy(day => day.Year).FirstOrDefault(year => year.Count() > SmartSpec.Definitions.Holidays.Most) is
            { } crowded
        )
            yield return TooMany("dates", new("malformed.definition.holidays.year", Most, $"{crowded.Key}"));
    }

    private static string Most => $"{SmartSpec.Definitions.Holidays.Most}";

    private static MalformedException TooMany(string member, FaultText sentence) =>
        DefinitionFaults.At($"$.holidays.{member}", sentence);

    private static MalformedException NoSuchDay(string path) => DefinitionFaults.At(path, new("malformed.definition.every-year"));
}
