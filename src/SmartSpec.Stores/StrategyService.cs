using System.Diagnostics;

namespace SmartSpec.Stores;

/// <summary>
/// The engine over a store: loads a strategy, decides, appends what came of it, and decides again where another writer has come
/// first. Safe to share between threads; a host has one.
/// </summary>
/// <remarks>
/// An accepted command is appended before the answer is given. A repeated one answers as the first time, however long ago that
/// was; another command with its identifier, or the same by another actor, is neither executed nor answered as repeated:
/// <see cref="Outcome.IdAlreadyUsed"/>. An exception (a broken store, a
/// cancelled wait) does not show whether the command took effect: repeat it with the same identifier.
/// </remarks>
public sealed partial class StrategyService : IStrategyService
{
    /// <summary>The name of the <see cref="ActivitySource"/> and the meter for telemetry of services.</summary>
    public const string TelemetryName = "SmartSpec";

    private readonly IStrategyStore store;
    private readonly StrategyEngine engine;
    private readonly StrategyServiceOptions options;
    private readonly StrategyCache cache;
    private readonly StrategyLoader loader;
    private readonly StrategyLocks locks;

    /// <summary>Creates a service.</summary>
    /// <param name="store">The store of the strategies.</param>
    /// <param name="engine">What decides.</param>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentNullException">The store or the engine is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Options are out of their ranges; the message names all of them.</exception>
    public StrategyService(IStrategyStore store, StrategyEngine engine, StrategyServiceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(engine);
        this.store = store;
        this.engine = engine;
        this.options = options is null ? new() : options with { };
        if (this.options.Faults() is { Length: > 0 } faults)
            throw new ArgumentOutOfRangeException(nameof(options), faults);
        locks = new(this.options.LockTimeout, this.options.Time);
        cache = new(this.options.Cached);
        loader = new(store, cache, engine, this.options.VerifyOnLoad, this.options.RequireGates);
        Clocks = ClockCheck.Of(store, engine, this.options);
    }

    /// <inheritdoc/>
    public IStrategyService Over(IStrategyStore joined)
    {
        ArgumentNullException.ThrowIfNull(joined);
        return new StrategyService(joined, engine, options with { Cached = 0 })
        {
            Clocks = joined is IStoreClock clock ? Clocks?.With(clock) : Clocks,
        };
    }

    /// <inheritdoc/>
    public Task<Outcome> ExecuteAsync(
        Id<Strategy> strategy,
        IReadOnlyList<Command> commands,
        Actor actor,
        Id<Command>? commandId = null,
        StrategyVersion? expected = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(actor);
        Command[] all = [.. commands];
        return DoAsync(
            strategy,
            all is [StrategyCommand.Found or StrategyCommand.TakeOver, ..] ? Begin : "execute",
            state => engine.Execute(state, all, actor, commandId, expected),
            () => Command.FingerprintOf(all, actor),
            commandId,
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public Task<Outcome> SettleAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        DoAsync(
            strategy,
            "settle",
            state => state.Length == 0 ? engine.Execute(state, [], Actor.System) : engine.Settle(state),
            () => Command.FingerprintOf([], Actor.System),
            null,
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<Outcome> SettleAcrossGapAsync(Id<Strategy> strategy, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return DoAsync(
            strategy,
            "settle",
            state => state.Length == 0 ? engine.Execute(state, [], actor) : engine.SettleAcrossGap(state, actor),
            () => Command.FingerprintOf([], actor),
            null,
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public async Task<Strategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        (await loader.NowAsync(strategy, cancellationToken).ConfigureAwait(false))?.Strategy;

    /// <inheritdoc/>
    public async Task<Preview?> PreviewAsync(
        Id<Strategy> strategy,
        IReadOnlyList<Command> commands,
        Actor actor,
        LocalDate? until = null,
        CancellationToken cancellationToken = default
    ) =>
        await LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is { } loaded
            ? engine.Preview(loaded, commands, actor, until)
            : null;

    /// <inheritdoc/>
    public async Task<ChangePreview?> PreviewChangeAsync(
        Id<Strategy> strategy,
        ChangeProposal proposal,
        LocalDate effectiveFrom,
        EquatableArray<ChildFate> fates = default,
        LocalDate? callsFrom = null,
        CancellationToken cancellationToken = default
    ) =>
        await LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is { } loaded
            ? engine.PreviewChange(loaded, proposal, effectiveFrom, fates, callsFrom)
            : null;

    /// <inheritdoc/>
    public async Task<DefinitionImpact?> PreviewDefinitionAsync(
        Id<Strategy> strategy,
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        CancellationToken cancellationToken = default
    ) =>
        await LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is { } loaded
            ? engine.PreviewDefinition(loaded, definition, effectiveFrom)
            : null;

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredImpact> PreviewDefinitionAsync(
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        CancellationToken cancellationToken = default
    ) => store.PreviewDefinitionAsync(engine, definition, effectiveFrom, cancellationToken);

    /// <inheritdoc/>
    public Task<RollUp> RollUpAsync(LocalDate on, CancellationToken cancellationToken = default) =>
        store.RollUpAsync(on, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NextStep>?> NextStepsAsync(
        Id<Strategy> strategy,
        Actor actor,
        Subject? about = null,
        CancellationToken cancellationToken = default
    ) =>
        await LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is { } loaded
            ? engine.NextSteps(loaded, actor, about)
            : null;

    /// <inheritdoc/>
    public async Task<History> HistoryAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
    {
        var lines = await store.ReadAsync(strategy, cancellationToken: cancellationToken).ConfigureAwait(false);
        var history = StrategyLoader.Named(strategy, () => History.Read(lines));
        return history.Length > 0 && StrategyLoader.Foreign(strategy, history.Events[0].Envelope.Strategy) is { } fault
            ? throw new MalformedException("$.strategy", 1, null, fault)
            : history;
    }

    /// <inheritdoc/>
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
                : new Verification.Broken
                {
                    Line = 1,
                    Event = 1,
                    Fault = HistoryFault.Cut,
                    Details = "The store has the strategy, and no event of it.",
                };
        }

        var verification = History.Verify(lines, head);
        return
            verification is Verification.Intact
            && StrategyLoader.Foreign(strategy, RecordedEvent.Read(lines[0]).Envelope.Strategy) is { } fault
            ? new Verification.Broken
            {
                Line = 1,
                Event = 1,
                Fault = HistoryFault.Document,
                Details = fault,
            }
            : verification;
    }
}
