using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace SmartSpec.Tests.Laws;

/// <summary>Laws over random chronicles, some forty commands each: 400 of them, and 4,000 or more among the long laws.</summary>
[Trait("lane", "laws")]
public sealed class LawTests(ITestOutputHelper output)
{
    private static readonly int Chronicles = Rounds.Of(500) * (Rounds.AreLong ? 2 : 1);

    private static readonly Gen<int[]> Choices = Gen.Int[0, int.MaxValue - 1].Array[36, 52];

    /// <summary>
    /// What requires a coincidence that 4,000 chronicles do not always contain; <see cref="ChildrenTests"/>,
    /// <see cref="FollowUpTests"/> and <see cref="RecoveryTests"/> test each.
    /// </summary>
    private static readonly string[] Rare =
    [
        "consultation.readdressed.v1",
        "plan.carried.v1",
        "sharing.carried.v1",
        "sharing.link-carried.v1",
        "report.carried.v1",
        "follow-up.report-owed.v1",
        "funding.demand-withdrawn.v1",
    ];

    /// <summary>The events that are in earlier histories only.</summary>
    private static readonly string[] Earlier = ["signal.checked.v1"];

    [Fact]
    public void Every_chronicle_obeys_the_laws()
    {
        var (sequences, commands, accepted, clockChanges, leapDays) = (0, 0, 0, 0, 0);
        var events = new ConcurrentDictionary<string, int>();
        var steps = new ConcurrentDictionary<string, int>();
        Choices.Sample(
            choices =>
            {
                var middle = default(byte[]);
                var at = 0;
                var chronicle = Chronicle.Of(
                    choices,
                    now =>
                    {
                        Laws.WhatIsOwedIsNotDone(now.Strategy);
                        foreach (var step in Laws.StepsIn(now.Strategy))
                            steps.TryAdd(step, 0);
                        if (++at == choices.Length / 2)
                            middle = StrategyDocument.Write(now.Strategy);
                    }
                );
                Laws.ReplayEqualsLive(chronicle);
                Laws.DocumentAndTailEqualReplay(chronicle, middle!);
                Laws.MoneyAddsUp(chronicle.Strategy);
                Laws.MoneyIsThatOfTheHistory(chronicle);
                Laws.FourEyesApplied(chronicle);
                Laws.RolesAreHonest(chronicle);
                Laws.NothingIsOrphaned(chronicle.Strategy);
                Laws.NobodyWaitsInVain(chronicle.Strategy);
                Laws.SignalsAreRaisedOnce(chronicle.Strategy);
                Laws.CyclesFollowEachOther(chronicle.Strategy);
                Laws.WhatIsUnderWayIsReportedOn(chronicle.History);
                Laws.PausedAreasWait(chronicle);
                Laws.ReviewsAreOfSelectedAreas(chronicle.Strategy);
                Laws.ChangesConserve(chronicle);
                Laws.NothingDecidedLapsesUnsaid(chronicle);
                Laws.PeriodsFollowEachOther(chronicle);
                Laws.LinesRoundTrip(chronicle);
                if (choices[0] % 16 == 0)
                {
                    Laws.FileRoundTrips(chronicle.History);
                    Laws.EvolvingLeavesNoTrace(chronicle.History);
                }

                foreach (var recorded in chronicle.History.Events)
                    events.AddOrUpdate(recorded.Envelope.Name, 1, static (_, count) => count + 1);
                var (changed, leapt) = Passed(chronicle);
                Interlocked.Add(ref clockChanges, changed);
                Interlocked.Add(ref leapDays, leapt);
                Interlocked.Increment(ref sequences);
                Interlocked.Add(ref commands, chronicle.Commands);
                Interlocked.Add(ref accepted, chronicle.Accepted);
            },
            iter: Chronicles,
            print: choices => string.Join(",", choices)
        );

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{sequences} chronicles, {(double)commands / sequences:0.0} commands each, "
                    + $"{100.0 * accepted / commands:0.0} % accepted, {events.Count} of {EventNames.All.Count} kinds of "
                    + $"event, {steps.Count} steps; {clockChanges} times the clock was changed, {leapDays} leap days passed."
            )
        );
        sequences.Should().BeGreaterThanOrEqualTo(Chronicles);
        ((double)commands / sequences).Should().BeGreaterThanOrEqualTo(30);
        ((double)accepted / commands).Should().BeGreaterThanOrEqualTo(0.5);
        clockChanges.Should().BeGreaterThan(Chronicles);
        leapDays.Should().BeGreaterThan(Chronicles / 100);
        if (!Rounds.AreLong)
            return;
        string.Join(", ", EventNames.All.Except(events.Keys).Except(Rare).Except(Earlier))
            .Should()
            .BeEmpty("every kind of event is reached");
        Laws.AllSteps.Except(steps.Keys).Should().BeEmpty("every step is reached");
    }

    [Fact]
    public void Every_chronicle_under_any_definition_with_which_a_strategy_can_begin_obeys_the_laws()
    {
        var (commands, accepted, steps) = (0, 0, new ConcurrentDictionary<string, int>());
        Choices.Sample(
            choices =>
            {
                var chronicle = Chronicle.UnderAny(
                    choices,
                    now =>
                    {
                        foreach (var step in Laws.StepsIn(now.Strategy))
                            steps.TryAdd(step, 0);
                    }
                );
                Laws.ReplayEqualsLive(chronicle);
                Laws.MoneyAddsUp(chronicle.Strategy);
                Laws.FourEyesApplied(chronicle);
                Laws.RolesAreHonest(chronicle);
                Laws.NothingIsOrphaned(chronicle.Strategy);
                Laws.ChangesConserve(chronicle);
                Interlocked.Add(ref commands, chronicle.Commands);
                Interlocked.Add(ref accepted, chronicle.Accepted);
            },
            iter: Rounds.Of(200),
            print: choices => string.Join(",", choices)
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{commands} commands, {100.0 * accepted / commands:0.0} % accepted, {steps.Count} steps."
            )
        );
    }

    /// <summary>How often the clock was put forward or back while a chronicle was lived, and how many leap days passed.</summary>
    private static (int ClockChanges, int LeapDays) Passed(Chronicle chronicle)
    {
        var (zone, lived) = (chronicle.Strategy.Charter.Zone, chronicle.History.Events.Skip(chronicle.Begun).ToList());
        if (lived is not [var first, .., var last])
            return (0, 0);
        var (from, to) = (first.Envelope.At, last.Envelope.At);
        var leapDays = Enumerable
            .Range(from.InZone(zone).Year, to.InZone(zone).Year - from.InZone(zone).Year + 1)
            .Where(CalendarSystem.Iso.IsLeapYear)
            .Count(year => new LocalDate(year, 2, 29) is var day && day > from.InZone(zone).Date && day <= to.InZone(zone).Date);
        return (zone.GetZoneIntervals(from, to + Duration.Epsilon).Count() - 1, leapDays);
    }

    [Fact]
    public void Replay_equals_live_at_every_event()
    {
        Choices.Sample(
            choices =>
            {
                var states = new Dictionary<long, Strategy>();
                var chronicle = Chronicle.Of(choices, now => states[now.Strategy.Length] = now.Strategy);
                foreach (var (length, live) in states)
                    Laws.SameState(live, new History(chronicle.History.Events.GetRange(0, (int)length)).Replay());
            },
            iter: Rounds.Of(50),
            print: choices => string.Join(",", choices)
        );
    }
}
