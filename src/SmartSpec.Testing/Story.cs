namespace SmartSpec.Testing;

/// <summary>
/// A strategy with its history at an instant: what a specification begins with, goes through and ends in. Immutable; share it
/// freely.
/// </summary>
public sealed class Story
{
    private readonly int idsTaken;
    private readonly IReadOnlyList<HostGate> hostGates;

    private Story(Strategy strategy, History history, Instant now, int idsTaken, IReadOnlyList<HostGate> hostGates) =>
        (Strategy, History, Now, this.idsTaken, this.hostGates) = (strategy, history, now, idsTaken, hostGates);

    /// <summary>The current strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>The history.</summary>
    public History History { get; }

    /// <summary>The current instant of the story; it changes only on request.</summary>
    public Instant Now { get; }

    /// <summary>The current day of the story, in the strategy's time zone.</summary>
    public LocalDate Today => Strategy.Charter.Zone.DayOf(Now);

    /// <summary>A story that begins with the founding.</summary>
    /// <param name="setting">What it is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The founding was refused.</exception>
    public static Story Founded(StorySetting? setting = null)
    {
        var from = setting ?? StorySetting.Default;
        return Begun(from, engine => engine.Found(Known.Strategy, from.Charter, People.ProcessLead, from.Definition));
    }

    /// <summary>A story that begins with the taking over of a running strategy.</summary>
    /// <param name="opening">The opening statement.</param>
    /// <param name="setting">
    /// What it is founded with; <see cref="StorySetting.Default"/> by default. Let it start on the statement's day or later.
    /// </param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    /// <exception cref="SpecificationException">The taking over was refused.</exception>
    public static Story TakenOver(OpeningStatement opening, StorySetting? setting = null)
    {
        var from = setting ?? StorySetting.Default;
        return Begun(from, engine => engine.TakeOver(Known.Strategy, from.Charter, opening, People.ProcessLead, from.Definition));
    }

    /// <summary>Does a command that must be accepted.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SpecificationException">It was refused.</exception>
    public Story Do(Command command, Actor actor) => When(command, actor).ThenAccepted();

    /// <summary>Does a list of commands, all or none, that must be accepted.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SpecificationException">One was refused.</exception>
    public Story Do(IReadOnlyList<Command> commands, Actor actor) => When(commands, actor).ThenAccepted();

    /// <summary>Tries a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="commandId">
    /// The identifier of the command, by which it is known when it is repeated; a new one by default.
    /// </param>
    /// <exception cref="ArgumentNullException">The command or the actor is null.</exception>
    public Attempt When(Command command, Actor actor, Id<Command>? commandId = null) => When([command], actor, commandId);

    /// <summary>Tries a list of commands, all or none.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="actor">Who does them.</param>
    /// <param name="commandId">The identifier of the commands together; a new one by default.</param>
    /// <exception cref="ArgumentNullException">The list or the actor is null.</exception>
    public Attempt When(IReadOnlyList<Command> commands, Actor actor, Id<Command>? commandId = null) =>
        Try((engine, strategy) => engine.Execute(strategy, commands, actor, commandId));

    /// <summary>
    /// Lets what has fallen due happen, without a command; refused where something is due more than
    /// <see cref="StrategyEngine.MostDaysUnsettled"/> days after the last event.
    /// </summary>
    public Attempt WhenSettled() => Try((engine, strategy) => engine.Settle(strategy));

    /// <summary>
    /// Confirms that the clock is right, and lets what has fallen due happen, however long ago the last event was:
    /// <see cref="StrategyEngine.SettleAcrossGap"/>.
    /// </summary>
    /// <param name="actor">Who confirms it; <see cref="People.ProcessLead"/> by default.</param>
    public Attempt WhenSettledAcrossGap(Actor? actor = null) =>
        Try((engine, strategy) => engine.SettleAcrossGap(strategy, actor ?? People.ProcessLead));

    /// <summary>
    /// The story some time later. What falls due meanwhile happens with the next command, or <see cref="WhenSettled"/>.
    /// </summary>
    /// <param name="time">How much later.</param>
    public Story After(Duration time) => At(Now + time);

    /// <summary>The story some days later, at the same local time.</summary>
    /// <param name="days">How many days later.</param>
    public Story AfterDays(int days) =>
        At(Strategy.Charter.Zone.AtLeniently(Now.InZone(Strategy.Charter.Zone).LocalDateTime.PlusDays(days)).ToInstant());

    /// <summary>The story at eight in the morning of a day, in the strategy's time zone.</summary>
    /// <param name="day">The day.</param>
    public Story On(LocalDate day) => At(FakeClock.Morning(day, Strategy.Charter.Zone));

    /// <summary>The story at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public Story At(Instant instant) => new(Strategy, History, instant, idsTaken, hostGates);

    /// <summary>The next steps of an actor, and what blocks the rest.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="about">Only what concerns this object; everything by default.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public IReadOnlyList<NextStep> NextSteps(Actor actor, Subject? about = null) =>
        Engine(out _).NextSteps(Strategy, actor, about);

    /// <summary>The story with a strategy that no command has made; its history is left as it was.</summary>
    internal Story With(Strategy strategy) => new(strategy, History, Now, idsTaken, hostGates);

    internal static Story Of(History history, IReadOnlyList<HostGate> hostGates)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(hostGates);
        var strategy = history.Replay();
        return new(strategy, history, strategy.RecordedAt, 2 * history.Length, hostGates);
    }

    private static Story Begun(StorySetting from, Func<StrategyEngine, Outcome> begin)
    {
        var ids = new SequentialIds();
        var outcome = begin(new StrategyEngine(new FakeClock(from.Start), ids, from.HostGates));
        return outcome is Outcome.Accepted
            ? new(outcome.Strategy, History.Empty.Append(outcome), from.Start, ids.Taken, from.HostGates)
            : throw new SpecificationException(ExpectationText.NotAccepted(outcome));
    }

    private Attempt Try(Func<StrategyEngine, Strategy, Outcome> act)
    {
        var outcome = act(Engine(out var ids), Strategy);
        var after =
            outcome is Outcome.Accepted ? new Story(outcome.Strategy, History.Append(outcome), Now, ids.Taken, hostGates) : this;
        return new(this, after, outcome, later => later.Try(act));
    }

    private StrategyEngine Engine(out SequentialIds ids)
    {
        ids = new(idsTaken);
        return new(new FakeClock(Now), ids, hostGates);
    }
}
