using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// What happens in every week of a programme period, from 2021 to the end of 2027, under the shipped definition: points raised
/// and answered, meetings, measurements, money, follow-up cycles reported and closed, signals answered. 20,000 commands, each
/// with time and actor; five areas with six efforts each.
/// </summary>
internal static class SevenYears
{
    /// <summary>The number of commands.</summary>
    public const int Commands = 20_000;

    private const int Areas = 5;
    private const int EffortsOfEach = 6;

    private static readonly Text Remark = Text.Swedish("Som planerat");
    private static readonly LocalDate LastDay = new(2027, 12, 31);

    private static readonly Lazy<(Story From, IReadOnlyList<Turn> Turns)> Made = new(Make);

    /// <summary>The start: five areas being implemented.</summary>
    public static Story From => Made.Value.From;

    /// <summary>The commands, in order.</summary>
    public static IReadOnlyList<Turn> Turns => Made.Value.Turns;

    /// <summary>Does them all, one after the other.</summary>
    /// <exception cref="InvalidOperationException">One is refused.</exception>
    public static Strategy Run()
    {
        var clock = new FakeClock(From.Now);
        var engine = new StrategyEngine(clock);
        var strategy = From.Strategy;
        foreach (var turn in Turns)
        {
            clock.Set(turn.At);
            strategy = Accepted(engine.Execute(strategy, turn.Command, turn.By));
        }

        return strategy;
    }

    private static (Story, IReadOnlyList<Turn>) Make()
    {
        var from = Begun();
        var clock = new FakeClock(from.Now);
        var engine = new StrategyEngine(clock);
        var strategy = from.Strategy;
        var turns = new List<Turn>();
        for (var (week, day) = (0, from.Today.PlusDays(7)); day <= LastDay; (week, day) = (week + 1, day.PlusWeeks(1)))
        {
            clock.Set(day, strategy.Charter.Zone);
            strategy = engine.Settle(strategy).Strategy;
            foreach (var (command, by) in Weekly(strategy, week, day).Take(Commands - turns.Count))
            {
                clock.Advance(Duration.FromMinutes(1));
                strategy = Accepted(engine.Execute(strategy, command, by));
                turns.Add(new(clock.GetCurrentInstant(), by, command));
            }
        }

        return turns.Count == Commands && turns[^1].At.InZone(strategy.Charter.Zone).Date > LastDay.PlusMonths(-2)
            ? (from, turns)
            : throw new InvalidOperationException($"{turns.Count} commands, to {turns[^1].At}.");
    }

    private static Story Begun()
    {
        var story = Stories.StrategyAt(StrategyStep.Running, new() { Definition = ProcessDefinition.Default });
        for (var area = 0; area < Areas; area++)
        {
            for (var effort = 0; effort < EffortsOfEach; effort++)
                story = story.WithEffortAt(EffortStep.Prioritised, $"area-{area}-effort-{effort}", $"area-{area}");
            story = story.WithPlanAt(PlanKind.Action, PlanStep.InForce, $"area-{area}");
        }

        foreach (var effort in story.Strategy.Efforts)
            story = story.Do([new EffortCommand.Finance(effort.Id), new EffortCommand.Start(effort.Id)], People.ProcessLead);
        return story;
    }

    private static IEnumerable<(Command Command, Actor By)> Weekly(Strategy strategy, int week, LocalDate day)
    {
        foreach (var cycle in strategy.OpenCycles())
        {
            foreach (var report in cycle.Reports.Where(report => report.Step is ReportStep.Due))
            {
                yield return (
                    new ReportCommand.Submit(report.Id, Remark, Remark),
                    report.Area is null ? People.ProcessLead : People.AreaLead
                );
                yield return (new ReportCommand.Accept(report.Id), People.SecondProcessLead);
            }

            yield return (
                new FollowUpCommand.Close(
                    cycle.Id,
                    Remark,
                    [new("indicators-measured", Remark), new("deviations-explained", Remark)]
                ),
                People.ProcessLead
            );
        }

        foreach (var signal in strategy.OpenSignals())
            yield return (new SignalCommand.Answer(signal.Id, SignalOutcome.Explained, Remark), People.ProcessLead);
        foreach (var (number, area) in strategy.SelectedAreas().Index())
        {
            for (var point = 0; point < 1 + (week % 2); point++)
            {
                var id = $"point-{week}-{number}-{point}";
                yield return (
                    new DialogueCommand.RaisePoint(id, Subject.Of(area.Id), Remark, Helix.Business, Known.Company),
                    People.Stakeholder
                );
                yield return (new DialogueCommand.AnswerPoint(id, new(PointOutcome.Noted, Remark)), People.AreaLead);
            }
        }

        foreach (var (number, effort) in strategy.Efforts.Index().Where(item => item.Index % 2 == week % 2))
        {
            yield return (
                new FundingCommand.Commit(effort.Id, Known.Company, FundingSource.Private, 2022, Money.Sek(40_000 + week)),
                People.EffortOwner
            );
            yield return (
                new FundingCommand.Pay(effort.Id, Known.Company, FundingSource.Private, 2022, Money.Sek(100)),
                People.EffortOwner
            );
            yield return (
                new IndicatorCommand.Measure(Known.OutputIndicatorOf(effort.Id.Value), day.PlusDays(-number % 5), 10 + week),
                People.EffortOwner
            );
        }
    }

    private static Strategy Accepted(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted accepted => accepted.Strategy,
            Outcome.Refused refused => throw new InvalidOperationException(
                string.Join(" ", refused.Reasons.Select(reason => reason.ToString(Texts.English)))
            ),
            _ => throw new InvalidOperationException(outcome.ToString()),
        };

    /// <summary>A command, with when and by whom it is done.</summary>
    internal sealed record Turn(Instant At, Actor By, Command Command);
}
