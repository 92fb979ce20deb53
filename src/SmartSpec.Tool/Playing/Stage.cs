namespace SmartSpec.Tool.Playing;

/// <summary>Where a scenario is played: its engine and clock, the history and the strategy as they stand.</summary>
internal sealed class Stage
{
    private readonly ScenarioClock clock = new();
    private readonly ScenarioIds ids;
    private readonly StrategyEngine engine;
    private readonly Scenario scenario;

    public Stage(Scenario scenario, History history)
    {
        (this.scenario, History, ids) = (scenario, history, new(scenario.Name));
        engine = new(clock, ids);
        if (history.Length == 0)
            return;
        Strategy = history.Replay();
        clock.Now = Strategy.RecordedAt;
    }

    /// <summary>Who confirms that the clock is right: whoever runs the program, whose name is not recorded.</summary>
    public static Actor Operator { get; } = new("operator", [new("operator")]);

    public History History { get; private set; }

    /// <summary>The strategy; null until it is founded.</summary>
    public Strategy? Strategy { get; private set; }

    public Played Play(Entry.Step step)
    {
        clock.Now = step.At;
        ids.CountFrom(History.Length);
        var command = scenario.CommandOf(step);
        var outcome = (Strategy, step.Commands) switch
        {
            (null, [StrategyCommand.Found begun]) => engine.Found(
                begun.Strategy,
                begun.Charter,
                step.By,
                scenario.Definition,
                command
            ),
            (null, [StrategyCommand.TakeOver begun]) => engine.TakeOver(
                begun.Strategy,
                begun.Charter,
                begun.Opening,
                step.By,
                scenario.Definition,
                command
            ),
            _ => engine.Execute(Strategy!, step.Commands, step.By, command),
        };
        History = History.Append(outcome);
        if (outcome is Outcome.Accepted)
            Strategy = outcome.Strategy;
        return new(step, outcome);
    }

    /// <summary>Lets time pass until a day, and what falls due by then happen, however long ago the last event was.</summary>
    /// <returns>What happened by itself.</returns>
    public IReadOnlyList<RecordedEvent> LetPass(LocalDate day)
    {
        if (Strategy is null)
            return [];
        clock.Now = Instant.Max(Strategy.RecordedAt, Strategy.Charter.Zone.StartOfDay(day));

        // The first identifier goes to the act of settling itself; the events count on from the history.
        ids.CountFrom(History.Length - 1);
        var settled = engine.SettleAcrossGap(Strategy, Operator);
        History = History.Append(settled);
        Strategy = settled.Strategy;
        return settled.Events;
    }

    /// <summary>What people in some roles can do next, at the time of the last step, or to which time has passed.</summary>
    public IReadOnlyList<NextStep> NextSteps(IReadOnlyList<Role> roles) =>
        Strategy is null ? [] : engine.NextSteps(Strategy, roles);
}
