namespace SmartSpec.Testing;

/// <summary>
/// A scenario as it is played: at the times of its steps, with identifiers that count on from the history, so that a scenario
/// played twice gives the same history byte for byte.
/// </summary>
public sealed class ScenarioRun
{
    private static readonly Actor Operator = new("operator", [new("operator")]);

    private readonly Scenario scenario;
    private Instant now;

    /// <summary>Begins a scenario, or continues from a history of it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="history">What has been played; nothing by default.</param>
    /// <exception cref="ArgumentNullException">The scenario is null.</exception>
    public ScenarioRun(Scenario scenario, History? history = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        (this.scenario, History) = (scenario, history ?? History.Empty);
        if (History.Length == 0)
            return;
        Strategy = History.Replay();
        now = Strategy.RecordedAt;
    }

    /// <summary>The history.</summary>
    public History History { get; private set; }

    /// <summary>The current strategy; null until it is founded or taken over.</summary>
    public Strategy? Strategy { get; private set; }

    /// <summary>Tries a step, at its time. Where it is refused, nothing changes.</summary>
    /// <exception cref="ArgumentNullException">The step is null.</exception>
    /// <exception cref="InvalidOperationException">The strategy has not been founded or taken over by a step before.</exception>
    public ScenarioResult Do(ScenarioEntry.Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        now = step.At;
        var (engine, command) = (Engine(History.Length), scenario.CommandOf(step));
        var outcome = (Strategy, step.Commands) switch
        {
            (null, [StrategyCommand.Found first]) => engine.Found(
                first.Strategy,
                first.Charter,
                step.Actor,
                scenario.Definition,
                command
            ),
            (null, [StrategyCommand.TakeOver first]) => engine.TakeOver(
                first.Strategy,
                first.Charter,
                first.Opening,
                step.Actor,
                scenario.Definition,
                command
            ),
            (null, _) => throw new InvalidOperationException("The first step founds the strategy, or takes it over."),
            ({ } strategy, _) => engine.Execute(strategy, step.Commands, step.Actor, command),
        };
        History = History.Append(outcome);
        if (outcome is Outcome.Accepted)
            Strategy = outcome.Strategy;
        return new(step, outcome);
    }

    /// <summary>Lets time pass until a day, with what falls due by then, however long ago the last event was.</summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    /// <returns>What happened by itself; nothing where the strategy has not been founded.</returns>
    public IReadOnlyList<RecordedEvent> Pass(LocalDate day)
    {
        if (Strategy is null)
            return [];
        now = Instant.Max(Strategy.RecordedAt, Strategy.Charter.Zone.StartOfDay(day));

        // The first identifier goes to the act of settling itself; the events count on from the history.
        var settled = Engine(History.Length - 1).SettleAcrossGap(Strategy, Operator);
        History = History.Append(settled);
        Strategy = settled.Strategy;
        return settled.Events;
    }

    /// <summary>The next steps of people in some roles, at the current time of the run.</summary>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">The roles are null.</exception>
    public IReadOnlyList<NextStep> NextSteps(IEnumerable<Role> roles) =>
        Strategy is null ? [] : Engine(History.Length).NextSteps(Strategy, roles);

    private StrategyEngine Engine(long taken) =>
        new(new FakeClock(now), new SequentialIds((int)taken, $"{scenario.Name}-event-"));
}
