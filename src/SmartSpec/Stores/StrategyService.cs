using System.Diagnostics;

namespace SmartSpec;

/// <summary>
/// The engine over a store: loads a strategy, decides, appends what came of it, and decides anew where another writer has come
/// first. Safe to share between threads; a host has one.
/// </summary>
/// <remarks>
/// An accepted command is appended before the answer is given. A repeated one answers as the first time, however long ago that
/// was; another command with its identifier, or the same by another actor, is neither executed nor answered as repeated:
/// <see cref="Outcome.IdAlreadyUsed"/>. An exception (a broken store, a
/// cancelled wait) says nothing of whether the command took effect: repeat it with the same identifier.
/// </remarks>
public sealed partial class StrategyService
{
    /// <summary>The name of the <see cref="ActivitySource"/> and the meter that tell what services do.</summary>
    public const string TelemetryName = "SmartSpec";

    private readonly IStrategyStore store;
    private readonly StrategyEngine engine;
    private readonly StrategyServiceOptions options;
    private readonly StrategyCache cache;
    private readonly StrategyLoader loader;
    private readonly StrategyLocks locks;

    /// <summary>Makes a service.</summary>
    /// <param name="store">Where the strategies are kept.</param>
    /// <param name="engine">What decides.</param>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentNullException">The store or the engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public StrategyService(IStrategyStore store, StrategyEngine engine, StrategyServiceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(engine);
        this.store = store;
        this.engine = engine;
        this.options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThan(
            this.options.Attempts,
            1,
            $"{nameof(options)}.{nameof(StrategyServiceOptions.Attempts)}"
        );
        ArgumentOutOfRangeException.ThrowIfNegative(
            this.options.Cached,
            $"{nameof(options)}.{nameof(StrategyServiceOptions.Cached)}"
        );
        ArgumentOutOfRangeException.ThrowIfNegative(
            this.options.DocumentEvery,
            $"{nameof(options)}.{nameof(StrategyServiceOptions.DocumentEvery)}"
        );
        if (this.options.LockTimeout != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(
                this.options.LockTimeout,
                TimeSpan.Zero,
                $"{nameof(options)}.{nameof(StrategyServiceOptions.LockTimeout)}"
            );
        locks = new(this.options.LockTimeout, this.options.Time);
        cache = new(this.options.Cached);
        loader = new(store, cache, this.options.VerifyOnLoad);
        Clocks = ClockCheck.Of(store, engine, this.options);
    }

    /// <summary>
    /// The same over another store, such as one that has joined a transaction of the host's; it holds no strategy in memory,
    /// since the transaction may be rolled back.
    /// </summary>
    /// <param name="joined">
    /// The store. Where it is an <see cref="IStoreClock"/>, the comparison of clocks asks it and no other, so that a joined store
    /// needs no second connection; both have the same clock, such as that of one server.
    /// </param>
    /// <exception cref="ArgumentNullException">The store is null.</exception>
    public StrategyService Over(IStrategyStore joined)
    {
        ArgumentNullException.ThrowIfNull(joined);
        return new(joined, engine, options with { Cached = 0 })
        {
            Clocks = joined is IStoreClock clock ? Clocks?.PreparedStatements(clock) : Clocks,
        };
    }

    /// <summary>Founds a strategy: <see cref="StrategyEngine.Found"/>.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="actor">Who founds it.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="commandId">
    /// The identifier of the command, by which it is known when it is repeated; a new one by default.
    /// </param>
    /// <param name="cancellationToken">Gives up; after that nothing is known of the command.</param>
    public Task<Outcome> FoundAsync(
        Id<Strategy> strategy,
        Charter charter,
        Actor actor,
        ProcessDefinition? definition = null,
        Id<Command>? commandId = null,
        CancellationToken cancellationToken = default
    ) =>
        BeginAsync(
            strategy,
            () => engine.Found(strategy, charter, actor, definition, commandId),
            new StrategyCommand.Found(strategy, charter),
            actor,
            definition,
            commandId,
            cancellationToken
        );

    /// <summary>Takes over a strategy that is already running: <see cref="StrategyEngine.TakeOver"/>.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="opening">How it stands.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="commandId">
    /// The identifier of the command, by which it is known when it is repeated; a new one by default.
    /// </param>
    /// <param name="cancellationToken">Gives up; after that nothing is known of the command.</param>
    public Task<Outcome> TakeOverAsync(
        Id<Strategy> strategy,
        Charter charter,
        OpeningStatement opening,
        Actor actor,
        ProcessDefinition? definition = null,
        Id<Command>? commandId = null,
        CancellationToken cancellationToken = default
    ) =>
        BeginAsync(
            strategy,
            () => engine.TakeOver(strategy, charter, opening, actor, definition, commandId),
            new StrategyCommand.TakeOver(strategy, charter, opening),
            actor,
            definition,
            commandId,
            cancellationToken
        );

    /// <summary>Does one command: <see cref="StrategyEngine.Execute(Strategy, Command, Actor, Id{Command}?)"/>.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="commandId">
    /// The identifier of the command, by which it is known when it is repeated; a new one by default.
    /// </param>
    /// <param name="cancellationToken">Gives up; after that nothing is known of the command.</param>
    public Task<Outcome> ExecuteAsync(
        Id<Strategy> strategy,
        Command command,
        Actor actor,
        Id<Command>? commandId = null,
        CancellationToken cancellationToken = default
    ) => ExecuteAsync(strategy, [command], actor, commandId, cancellationToken);

    /// <summary>
    /// Does a list of commands, all or none:
    /// <see cref="StrategyEngine.Execute(Strategy, IReadOnlyList{Command}, Actor, Id{Command}?)"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="actor">Who does them.</param>
    /// <param name="commandId">The identifier of the commands together; a new one by default.</param>
    /// <param name="cancellationToken">Gives up; after that nothing is known of the commands.</param>
    /// <returns>
    /// What came of them: accepted and appended, refused, repeated with what came of it the first time, an identifier that was
    /// used for other commands or by another actor, or a conflict with other writers.
    /// </returns>
    /// <exception cref="ArgumentNullException">The commands are null.</exception>
    public Task<Outcome> ExecuteAsync(
        Id<Strategy> strategy,
        IReadOnlyList<Command> commands,
        Actor actor,
        Id<Command>? commandId = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(commands);
        Command[] all = [.. commands];
        return DoAsync(
            strategy,
            "execute",
            state => engine.Execute(state, all, actor, commandId),
            new(all, actor),
            commandId,
            cancellationToken
        );
    }

    /// <summary>
    /// Lets what has fallen due happen, without a command: <see cref="StrategyEngine.Settle"/>. Refused where the clock is far
    /// ahead of the last event.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Gives up; after that nothing is known of it.</param>
    public Task<Outcome> SettleAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        DoAsync(
            strategy,
            "settle",
            state => state.Length == 0 ? engine.Execute(state, [], Actor.System) : engine.Settle(state),
            CommandFingerprint.OfSettling,
            null,
            cancellationToken
        );

    /// <summary>
    /// Confirms that the clock is right, and lets what has fallen due happen, however long ago the last event was:
    /// <see cref="StrategyEngine.SettleAcrossGap"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="actor">Who confirms it.</param>
    /// <param name="cancellationToken">Gives up; after that nothing is known of it.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public Task<Outcome> SettleAcrossGapAsync(Id<Strategy> strategy, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return DoAsync(
            strategy,
            "settle",
            state => state.Length == 0 ? engine.Execute(state, [], actor) : engine.SettleAcrossGap(state, actor),
            new([], actor),
            null,
            cancellationToken
        );
    }

    /// <summary>A strategy as it stands in the store, what has fallen due since then not settled.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The strategy; null where there is none.</returns>
    /// <exception cref="MalformedException">The lines are not as they were written.</exception>
    /// <remarks>It waits for no command: while one is under way, the strategy is loaded as it stood before.</remarks>
    public async Task<Strategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        (await loader.NowAsync(strategy, cancellationToken).ConfigureAwait(false))?.Strategy;

    /// <summary>The whole history of a strategy, verified; for what is asked of the past.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The history; empty where there is no such strategy.</returns>
    /// <exception cref="MalformedException">The lines are not as they were written.</exception>
    public async Task<History> HistoryAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
    {
        var lines = await store.ReadAsync(strategy, cancellationToken: cancellationToken).ConfigureAwait(false);
        var history = StrategyLoader.Named(strategy, () => HistoryLines.Read(lines));
        return history.Length > 0 && StrategyLoader.Foreign(strategy, history.Events[0].Envelope.Strategy) is { } fault
            ? throw new MalformedException("$.strategy", 1, null, fault)
            : history;
    }

    /// <summary>Whether every line, number and hash of a strategy is as it was written.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="head">A head kept elsewhere that the history must have gone through; none by default.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>That it is, or where it is not; null where there is no such strategy.</returns>
    public async Task<Verification?> VerifyAsync(
        Id<Strategy> strategy,
        Hash? head = null,
        CancellationToken cancellationToken = default
    )
    {
        var lines = await store.ReadAsync(strategy, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (lines.Count == 0)
        {
            return await store.LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is null
                ? null
                : new Verification.Broken(1, 1, HistoryFault.Cut, "The store has the strategy, and no event of it.");
        }

        var verification = HistoryLines.Verify(lines, head);
        return
            verification is Verification.Intact
            && StrategyLoader.Foreign(strategy, EventLine.Read(lines[0].Line.Span).Envelope.Strategy) is { } fault
            ? new Verification.Broken(1, 1, HistoryFault.Document, fault)
            : verification;
    }
}
