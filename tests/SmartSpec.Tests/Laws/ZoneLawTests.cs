using CsCheck;

namespace SmartSpec.Tests.Laws;

/// <summary>Laws of time in any time zone of the IANA database, whatever it has done to its days.</summary>
[Trait("lane", "laws")]
public sealed class ZoneLawTests
{
    private static readonly string[] Zones = [.. DateTimeZoneProviders.Tzdb.Ids];

    private static readonly Gen<AnnualDate> Annual = Gen.Int[0, 364]
        .Select(day => new LocalDate(2023, 1, 1).PlusDays(day) is var on ? new AnnualDate(on.Month, on.Day) : default);

    private static readonly Gen<Holidays?> DaysOff = Gen.Select(
        Gen.Bool,
        Annual.Array[0, 8],
        Gen.Int[-80, 250].Array[0, 4],
        Gen.Bool,
        (weekends, yearly, easter, none) =>
            none ? null : new Holidays(weekends, yearly.Distinct().ToEquatableArray(), easter.Distinct().ToEquatableArray())
    );

    private static readonly Gen<DefinitionDocument> Definitions = Gen.Select(
        Gen.Int[0, FollowUpFaults.Months.Length - 1],
        Annual,
        Gen.Int[0, 60],
        DaysOff,
        Gen.Int[1, 31],
        (months, from, grace, off, days) =>
            ProcessDefinition.Default.Document with
            {
                Id = "zones",
                FollowUp = new(FollowUpFaults.Months[months], from, grace),
                Holidays = off,
                Signals = ProcessDefinition.Default.Document.Signals! with { EveryDays = days },
            }
    );

    /// <summary>
    /// Thirty years within 1970 to 2045: nothing throws, due instants never go backwards, and late is the same as daily.
    /// </summary>
    [Fact]
    public void Settling_once_over_thirty_years_is_the_same_as_settling_every_day_in_any_zone() =>
        Gen.Select(Gen.Int[0, Zones.Length - 1].Select(at => Zones[at]), Definitions, Gen.Int[0, 45 * 365], Gen.Int[0, 24 * 60])
            .Sample((zone, definition, days, minutes) => Lives(zone, definition, days, minutes), iter: Rounds.Of(8));

    /// <summary>The zones that have skipped a day, or begin summer time at midnight, each over the years when they did.</summary>
    [Theory]
    [InlineData("Pacific/Apia")]
    [InlineData("Pacific/Fakaofo")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Kwajalein")]
    [InlineData("America/Sao_Paulo")]
    [InlineData("America/St_Johns")]
    [InlineData("America/Havana")]
    [InlineData("Asia/Beirut")]
    [InlineData("Asia/Amman")]
    [InlineData("Africa/Cairo")]
    [InlineData("Europe/Lisbon")]
    public void Days_that_a_zone_skips_or_begins_late_stop_nothing(string zone)
    {
        var shipped = ProcessDefinition.Default.Document;
        foreach (var every in (int[])(Rounds.AreLong ? [1, 5] : [5]))
        {
            var signals = shipped.Signals! with { EveryDays = every };
            Lives(zone, shipped with { Id = "zones", FollowUp = new(1, new(1, 30)), Signals = signals }, 20 * 365, 600);
        }
    }

    private static void Lives(string zone, DefinitionDocument definition, int days, int minutes)
    {
        var begun = Instant.FromUtc(1970, 1, 3, 0, 0) + Duration.FromDays(days) + Duration.FromMinutes(minutes);
        var first = begun.InUtc().Date.PlusDays(-1);
        var charter = World.Charter with { TimeZone = zone, Period = new(first, first.PlusYears(29), first.PlusYears(30)) };
        var clock = new Clock(begun);
        var engine = new StrategyEngine(clock, new Numbers());
        var opening = new OpeningStatement
        {
            On = first,
            Sources = [new("https://example.org/opening.pdf", Hash.Of([1]), "application/pdf")],
        };
        var taken = (Outcome.Accepted)engine.TakeOver("region", charter, opening, Cast.Lead, ProcessDefinition.Of(definition));
        var (daily, happened) = (taken.Strategy, new List<RecordedEvent>());
        for (var day = charter.Zone.DayOf(begun).PlusDays(1); day < first.PlusYears(30); day = day.PlusDays(1))
        {
            clock.Now = charter.Zone.StartOfDay(day);
            var settled = (Outcome.Accepted)engine.Settle(daily);
            if (settled.Strategy.DueAt < daily.DueAt || settled.Strategy.DueAt <= clock.Now)
                throw new LawBrokenException(
                    $"{zone}: after {clock.Now} the next is due at {settled.Strategy.DueAt}; before it was {daily.DueAt}."
                );
            happened.AddRange(settled.Events);
            daily = settled.Strategy;
        }

        var once = engine.SettleAcrossGap(taken.Strategy, Cast.Lead);
        once.Events.Where(recorded => recorded.Event is not StrategyEvent.GapCrossed)
            .Select(recorded => (recorded.Event, recorded.Envelope.Effective))
            .Should()
            .Equal(happened.Select(recorded => (recorded.Event, recorded.Envelope.Effective)));
        daily.Cycles.Should().NotContain(cycle => cycle.OpenedLate && cycle.LastDay > charter.Zone.DayOf(begun));
        History.Empty.Append(taken).Append(once).Replay().Should().Be(once.Strategy);
        engine.Execute(daily, new StrategyCommand.StateVision(Sample.Text), Cast.Lead).Should().BeOfType<Outcome.Accepted>();
    }
}
