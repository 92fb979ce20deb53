using CsCheck;

namespace SmartSpec.Tests.Laws;

/// <summary>Laws of time: it does not matter when what has fallen due is settled, and every day is followed up once.</summary>
public sealed class FollowUpLawTests
{
    private static readonly string[] Zones = ["Europe/Stockholm", "America/New_York", "Pacific/Apia", "UTC"];

    private static readonly Gen<FollowUpRhythm> Rhythms = Gen.Select(
        Gen.Int[0, FollowUpFaults.Months.Length - 1].Select(at => FollowUpFaults.Months[at]),
        Gen.OneOf(
            Gen.Const(new AnnualDate(1, 1)),
            Gen.Const(new AnnualDate(1, 31)),
            Gen.Const(new AnnualDate(2, 28)),
            Gen.Const(new AnnualDate(3, 28)),
            Gen.Int[0, 364].Select(Annual)
        ),
        Gen.Int[0, 60],
        (months, from, grace) => new FollowUpRhythm(months, from, grace)
    );

    /// <summary>
    /// Over the nights when the clocks are moved, and a 29 February; with a plan that takes effect on a day of its own
    /// meanwhile.
    /// </summary>
    [Fact]
    public void Settling_once_over_two_years_is_the_same_as_settling_every_day() =>
        Gen.Select(Rhythms, Gen.Int[0, Zones.Length - 1].Select(at => Zones[at]), Gen.Int[0, 24 * 365], Gen.Int[0, 400])
            .Sample(
                (rhythm, zone, hours, effect) =>
                {
                    var start = Instant.FromUtc(2022, 11, 1, 0, 0) + Duration.FromHours(hours);
                    var setting = Setting(rhythm, zone, start);
                    var story = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding, setting: setting).Decided();
                    story = story.Do(
                        new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, story.Today.PlusDays(effect)),
                        People.Board
                    );
                    var daily = story;
                    for (var day = 0; day < 2 * 366; day++)
                        daily = daily.AfterDays(1).WhenSettled().ThenAccepted();
                    var once = story.At(daily.Now).WhenSettled().ThenAccepted();
                    Happened(once).Should().Equal(Happened(daily));
                    once.Strategy.Cycles.Should()
                        .Equal(daily.Strategy.Cycles, (late, live) => late with { OpenedOn = live.OpenedOn } == live);
                    daily.Strategy.Cycles.Should().NotContain(cycle => cycle.LastDay >= story.Today && cycle.OpenedLate);
                    Laws.SameState(once.Strategy, once.History.Replay());
                },
                iter: 24
            );

    /// <summary>With signals, a plan and a change that takes effect meanwhile.</summary>
    [Fact]
    public void What_is_in_force_on_a_day_is_the_same_however_late_it_was_settled() =>
        Gen.Select(Rhythms, Gen.Int[0, Zones.Length - 1].Select(at => Zones[at]), Gen.Int[0, 24 * 365], Gen.Int[1, 119].Array[8])
            .Sample(
                (rhythm, zone, hours, days) =>
                {
                    var setting = Setting(rhythm, zone, Instant.FromUtc(2022, 11, 1, 0, 0) + Duration.FromHours(hours))
                        .WithSignals();
                    var story = Stories.ChangeAt(ChangeStep.Approved, setting);
                    var daily = story;
                    for (var day = 0; day < 120; day++)
                        daily = daily.AfterDays(1).WhenSettled().ThenAccepted();
                    var once = story.At(daily.Now).WhenSettled().ThenAccepted();
                    foreach (var day in days.Select(after => story.Today.PlusDays(after)))
                        State(once, day).Should().Be(State(daily, day), $"of {day}");
                },
                iter: 24
            );

    [Fact]
    public void Every_day_from_the_launch_to_the_last_activity_day_is_in_one_cycle() =>
        Gen.Select(Rhythms, Gen.Int[0, 500], Gen.Int[0, 1500])
            .Sample(
                (rhythm, late, length) =>
                {
                    var setting = Setting(rhythm, "Europe/Stockholm", Instant.FromUtc(2022, 11, 1, 7, 0));
                    var last = Make.Day(2022, 11, 1).PlusDays(late + length);
                    setting = setting with { Charter = setting.Charter with { Period = new(Make.Day(2022, 1, 1), last, last) } };
                    var prepared = Stories.StrategyAt(StrategyStep.Preparing, setting).AfterDays(late);
                    var launched = prepared.Decided().Do(new StrategyCommand.Launch(Decisions.Id), People.Board);
                    var cycles = launched.On(last.PlusDays(40)).WhenSettledAcrossGap().ThenAccepted().Strategy.Cycles.ToList();
                    cycles.SelectMany(Days).Should().Equal(Days(prepared.Today, last));
                    cycles.Select(cycle => cycle.Number).Should().Equal(Enumerable.Range(1, cycles.Count));
                    cycles.Should().OnlyContain(cycle => rhythm.SpanOf(cycle.FirstDay).Equals(rhythm.SpanOf(cycle.LastDay)));
                    cycles.SkipLast(1).Where(cycle => rhythm.SpanOf(cycle.LastDay).LastDay != cycle.LastDay).Should().BeEmpty();
                },
                iter: 200
            );

    [Fact]
    public void A_year_has_as_many_spans_as_the_rhythm_says_and_each_begins_where_the_last_ended() =>
        Gen.Select(Rhythms, Gen.Int[1900, 2200])
            .Sample(
                (rhythm, year) =>
                {
                    var (day, spans) = (rhythm.From.InYear(year), 0);
                    for (; day < rhythm.From.InYear(year + 1); spans++)
                    {
                        var span = rhythm.SpanOf(day);
                        span.FirstDay.Should().Be(day);
                        rhythm.SpanOf(span.LastDay).Should().Be(span);
                        day = span.LastDay.PlusDays(1);
                    }

                    spans.Should().Be(12 / rhythm.EveryMonths);
                    day.Should().Be(rhythm.From.InYear(year + 1));
                },
                iter: 500
            );

    /// <summary>The whole state of a view, but for when it was recorded.</summary>
    private static Strategy State(Story story, LocalDate day)
    {
        var state = story.History.AsInForceOn(day)!.Strategy;
        return state with
        {
            Length = 0,
            Head = default,
            RecordedAt = default,
            RecentCommands = RecentCommands.None,
            Origins = Origins.None,
            Cycles = EntitySet<FollowUpCycle>.Of(state.Cycles.Select(cycle => cycle with { OpenedOn = null })),
        };
    }

    private static StorySetting Setting(FollowUpRhythm rhythm, string zone, Instant start)
    {
        var setting = StorySetting.FollowedUp.Under(document => document with { FollowUp = rhythm });
        return setting with { Start = start, Charter = setting.Charter with { TimeZone = zone } };
    }

    private static AnnualDate Annual(int day) =>
        new LocalDate(2023, 1, 1).PlusDays(day) is var on ? new(on.Month, on.Day) : default;

    private static IEnumerable<(long Number, LocalDate? Effective, Event Event)> Happened(Story story) =>
        story.History.Events.Select(recorded => (recorded.Envelope.Number, recorded.Envelope.Effective, recorded.Event));

    private static IEnumerable<LocalDate> Days(FollowUpCycle cycle) => Days(cycle.FirstDay, cycle.LastDay);

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last) =>
        Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
}
