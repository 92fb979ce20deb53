namespace SmartSpec.Stores;

/// <summary>The engine over a store: everything that a host does with strategies that are stored.</summary>
/// <remarks>
/// <see cref="StrategyService"/> is the implementation. A host takes this interface, so that it can be replaced by another: one
/// that checks permissions first, or calls a server. Members that are added later have a default body.
/// </remarks>
public interface IStrategyService
{
    /// <summary>
    /// Executes a list of commands atomically: loads the strategy, decides, appends the events, and decides again where another
    /// writer came first. A strategy begins with <see cref="StrategyCommand.Found"/> or <see cref="StrategyCommand.TakeOver"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands; with none it only settles.</param>
    /// <param name="actor">Who does them.</param>
    /// <param name="commandId">
    /// The identifier of the commands together, by which a repetition is recognised; a new one by default.
    /// </param>
    /// <param name="expected">The version that the actor has seen; any by default.</param>
    /// <param name="cancellationToken">Cancels the call; after that nothing is known of the commands.</param>
    /// <returns>
    /// Accepted and appended; refused with every reason, <c>unknown</c> where there is no such strategy; repeated, with the
    /// events of the first time; an identifier that was used for other commands or by another actor; a version that is not the
    /// expected one; or a conflict, where others came first each time it was tried.
    /// </returns>
    /// <exception cref="ArgumentNullException">The commands or the actor are null.</exception>
    /// <exception cref="TimeoutException">
    /// Other commands held the strategy for <see cref="StrategyServiceOptions.LockTimeout"/>; nothing was done.
    /// </exception>
    /// <exception cref="ClockDifferenceException">The clocks of engine and store differ too much; nothing was done.</exception>
    Task<Outcome> ExecuteAsync(
        Id<Strategy> strategy,
        IReadOnlyList<Command> commands,
        Actor actor,
        Id<Command>? commandId = null,
        StrategyVersion? expected = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lets what has fallen due happen, without a command: <see cref="StrategyEngine.Settle"/>.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Cancels the call; after that nothing is known of it.</param>
    /// <returns>Accepted, with no events where nothing was due; refused where the clock is far ahead of the last event.</returns>
    Task<Outcome> SettleAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Confirms that the clock is right, and lets what has fallen due happen, however long ago the last event was:
    /// <see cref="StrategyEngine.SettleAcrossGap"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="actor">Who confirms it.</param>
    /// <param name="cancellationToken">Cancels the call; after that nothing is known of it.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    Task<Outcome> SettleAcrossGapAsync(Id<Strategy> strategy, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>The strategy as it is stored; what has fallen due since its last event is not settled.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The strategy; null where there is none. It waits for no command: while one runs, it is as it was
    /// before.</returns>
    /// <exception cref="MalformedException">The stored lines differ from what was written.</exception>
    Task<Strategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default);

    /// <summary>The effects that commands would have; nothing is recorded: <see cref="StrategyEngine.Preview"/>.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands; with none it shows what is to come by itself.</param>
    /// <param name="actor">Who would do them.</param>
    /// <param name="until">The day until which time passes; by default none does.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The preview; null where there is no such strategy.</returns>
    Task<Preview?> PreviewAsync(
        Id<Strategy> strategy,
        IReadOnlyList<Command> commands,
        Actor actor,
        LocalDate? until = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// The effects that a change would have, proposed or not; nothing is recorded, and whoever may read the strategy may ask:
    /// <see cref="StrategyEngine.PreviewChange(Strategy, ChangeProposal, LocalDate, EquatableArray{ChildFate}, LocalDate?)"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="proposal">What the change is to do.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <param name="fates">The fates of what it touches, where they are to differ from the default ones.</param>
    /// <param name="callsFrom">
    /// The day from which a call must be announced for its efforts to follow the change; null where all follow.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The preview; null where there is no such strategy.</returns>
    Task<ChangePreview?> PreviewChangeAsync(
        Id<Strategy> strategy,
        ChangeProposal proposal,
        LocalDate effectiveFrom,
        EquatableArray<ChildFate> fates = default,
        LocalDate? callsFrom = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// The impact of another process definition on a strategy; nothing is recorded:
    /// <see cref="StrategyEngine.PreviewDefinition"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The impact; null where there is no such strategy.</returns>
    Task<DefinitionImpact?> PreviewDefinitionAsync(
        Id<Strategy> strategy,
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException($"{GetType().Name} does not preview definitions.");

    /// <summary>
    /// The impact of another process definition on every strategy of the store, one by one: however many there are, only one
    /// is in memory.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// One for each strategy, by the ordinal order of their identifiers; those that cannot be read with the fault.
    /// </returns>
    IAsyncEnumerable<StoredImpact> PreviewDefinitionAsync(
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException($"{GetType().Name} does not preview definitions.");

    /// <summary>
    /// All strategies of the store together, as in force on a day: money, areas, efforts and indicators counted once, and
    /// what is shared. One strategy is in memory at a time.
    /// </summary>
    /// <param name="on">The day. Strategies that had not been founded by then are left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The roll-up; strategies that cannot be read are named in it, with the fault.</returns>
    Task<RollUp> RollUpAsync(LocalDate on, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{GetType().Name} does not roll up strategies.");

    /// <summary>
    /// The commands that an actor can send next, and what blocks the rest:
    /// <see cref="StrategyEngine.NextSteps(Strategy, Actor, Subject?)"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="about">Only what concerns this object; everything by default.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The next steps; null where there is no such strategy.</returns>
    Task<IReadOnlyList<NextStep>?> NextStepsAsync(
        Id<Strategy> strategy,
        Actor actor,
        Subject? about = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>The whole history of a strategy, verified; for questions about the past.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The history; empty where there is no such strategy.</returns>
    /// <exception cref="MalformedException">The stored lines differ from what was written.</exception>
    Task<History> HistoryAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default);

    /// <summary>Verifies every line, number and hash of a strategy.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="head">A head stored elsewhere that the history must have gone through; none by default.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Intact, or broken at an event; null where there is no such strategy.</returns>
    Task<Verification?> VerifyAsync(Id<Strategy> strategy, Hash? head = null, CancellationToken cancellationToken = default);

    /// <summary>Compares the clocks of engine and store, where the store has a clock of its own.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ClockDifferenceException">They differ by more than the tolerance.</exception>
    ValueTask CheckClockAsync(CancellationToken cancellationToken = default) => default;

    /// <summary>
    /// The same service over another store, such as one that has joined a transaction of the host. It holds no strategy in
    /// memory, since the transaction may be rolled back.
    /// </summary>
    /// <param name="joined">
    /// The store. Where it is an <see cref="IStoreClock"/>, clocks are compared through it, so that no second connection is
    /// needed; both have the same clock, such as that of one server.
    /// </param>
    /// <exception cref="ArgumentNullException">The store is null.</exception>
    IStrategyService Over(IStrategyStore joined);
}
