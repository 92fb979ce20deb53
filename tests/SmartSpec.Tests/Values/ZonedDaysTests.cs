using NodaTime.TimeZones;

namespace SmartSpec.Tests;

[Trait("lane", "laws")]
public sealed class ZonedDaysTests
{
    private static readonly Instant From = Instant.FromUtc(1970, 1, 1, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2046, 1, 1, 0, 0);

    /// <summary>
    /// The days round every transition of every zone of the IANA database, or of one zone in ten and one that skips a day where
    /// the laws are not long; between transitions, days are as on a wall.
    /// </summary>
    [Fact]
    public void In_every_zone_days_begin_in_order_and_an_instant_is_of_the_last_day_that_has_begun()
    {
        var (skipped, twice, late) = (0, 0, 0);
        foreach (var zone in Zones())
        {
            foreach (var interval in zone.GetZoneIntervals(From, To).Where(interval => interval.HasStart))
            {
                var first = interval.Start.InZone(zone).Date.PlusDays(-2);
                for (var day = first; day <= first.PlusDays(5); day = day.PlusDays(1))
                {
                    var (start, next) = (zone.StartOfDay(day), zone.StartOfDay(day.PlusDays(1)));
                    start.Should().BeLessThanOrEqualTo(next, $"{zone.Id} {day}");
                    (start - Duration.Epsilon).InZone(zone).Date.Should().BeLessThan(day, $"{zone.Id} {day}");
                    if (start == next)
                        skipped++;
                    else
                        zone.DayOf(start).Should().Be(day, $"{zone.Id}");
                    if (start.InZone(zone).TimeOfDay > LocalTime.Midnight)
                        late++;
                }

                for (
                    var at = interval.Start - Duration.FromHours(2);
                    at < interval.Start + Duration.FromHours(26);
                    at += Duration.FromMinutes(20)
                )
                {
                    var (day, shown) = (zone.DayOf(at), at.InZone(zone).Date);
                    day.Should()
                        .BeGreaterThanOrEqualTo(zone.DayOf(at - Duration.FromMinutes(20)), $"{zone.Id} {at}")
                        .And.BeGreaterThanOrEqualTo(shown);
                    (zone.StartOfDay(day) <= at && at < zone.StartOfDay(day.PlusDays(1))).Should().BeTrue($"{zone.Id} {at}");
                    if (day != shown)
                        twice++;
                }
            }
        }

        skipped.Should().BePositive("some zones skip days");
        late.Should().BePositive("some days have no midnight");
        twice.Should().BePositive("some clocks are set back past midnight");
    }

    private static IEnumerable<DateTimeZone> Zones() =>
        TzdbDateTimeZoneSource
            .Default.CanonicalIdMap.Values.Distinct()
            .Order(StringComparer.Ordinal)
            .Where((id, at) => Rounds.AreLong || at % 10 == 0 || id == "Pacific/Apia")
            .Select(id => DateTimeZoneProviders.Tzdb[id]);

    [Theory]
    [InlineData("Pacific/Apia", 2011, 12, 30, "2011-12-30T10:00:00Z")] // no such day: the 31st begins
    [InlineData("Pacific/Apia", 2011, 12, 31, "2011-12-30T10:00:00Z")]
    [InlineData("Pacific/Kiritimati", 1994, 12, 31, "1994-12-31T10:00:00Z")] // no such day
    [InlineData("America/Sao_Paulo", 2017, 10, 15, "2017-10-15T03:00:00Z")] // no midnight
    [InlineData("Asia/Beirut", 2022, 3, 27, "2022-03-26T22:00:00Z")] // no midnight
    [InlineData("America/Havana", 2023, 11, 5, "2023-11-05T04:00:00Z")] // midnight twice
    [InlineData("America/St_Johns", 2010, 11, 7, "2010-11-07T02:30:00Z")] // midnight twice, with the end of the day before in between
    public void A_day_begins_at_its_first_instant_or_with_the_next_day_that_exists(
        string zone,
        int year,
        int month,
        int day,
        string begins
    ) => DateTimeZoneProviders.Tzdb[zone].StartOfDay(new(year, month, day)).ToString().Should().Be(begins);

    [Fact]
    public void The_first_and_the_last_days_of_the_calendar_and_the_ends_of_time_are_no_exception()
    {
        foreach (var zone in Zones())
        {
            zone.StartOfDay(LocalDate.MinIsoValue).Should().Be(Instant.MinValue);
            zone.StartOfDay(LocalDate.MaxIsoValue).Should().BeGreaterThan(zone.StartOfDay(LocalDate.MaxIsoValue.PlusDays(-1)));
            (zone.DayOf(Instant.MinValue), zone.DayOf(Instant.MaxValue))
                .Should()
                .Be((LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        }
    }
}
