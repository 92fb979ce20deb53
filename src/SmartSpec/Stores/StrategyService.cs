using System.Diagnostics;
using System.Globalization;

namespace SmartSpec;

/// <summary>
/// The engine over a store: loads a strategy, decides, appends what came of it, and decides anew where another writer has come first. Safe to share between
/// threads; a host has one.
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
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.Attempts, 1, $"{nameof(options)}.{nameof(StrategyServiceOptions.Attempts)}");
        ArgumentOutOfRangeException.ThrowIfNegative(this.options.Cached, $"{nameof(options)}.{nameof(StrategyServiceOptions.Cached)}");
        ArgumentOutOfRangeException.ThrowIfNegative(this.options.DocumentEvery, $"{nameof(options)}.{nameof(StrategyServiceOptions.DocumentEvery)}");
        if (this.options.LockTimeout != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(this.options.LockTimeout, TimeSpan.Zero, $"{nameof(options)}.{nameof(StrategyServiceOptions.LockTimeout)}");
        locks = new(this.options.LockTimeout, this.options.Time);
        cache = new(this.options.Cached);
        loader = new(store, cache, this.options.VerifyOnLoad);
        Clocks = ClockCheck.Of(store, engine, this.options);
    }

    /// <summary>
    /// The same over another store, such as one that has joined a transaction of the host's; it holds no strategy in memory, since
    /// the transaction may be rolled back.
    /// </summary>
    /// <param name="joined">
    /// The store. Where it is an <see cref="IStoreClock"/>, the comparison of clocks asks it and no other, so that a joined store
    /// needs no second connection; both have the same clock, such as that of one server.
    /// </param>
    /// <exception cref="ArgumentNullException">The store is null.</exception>
    public StrategyService Over(IStrategyStore joined)
    {
        ArgumentNullException.ThrowIfNull(joined);
        return new(joined, engine, options with { Cached = 0 }) { Clocks = joined is IStoreClock clock ? Clocks?.Asking(clock) : Clocks };
    }

    /// <summary>Founds a strategy: <see cref="StrategyEngine.Found"/>.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="by">Who founds it.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="id">The identifier of the command, by which it is known when it is repeated; a new one by default.</param>
    /// <param name="cancellation">Gives up; after that nothing is known of the command.</param>
    public Task<Outcome> FoundAsync(
        Id<Strategy> strategy, Charter charter, Actor by, ProcessDefinition? definition = null, Id<Command>? id = null, CancellationToken cancellation = default) =>
        BeginAsync(
            strategy, () => engine.Found(strategy, charter, by, definition, id), new StrategyCommand.Found(strategy, charter),
                by, definition, id, cancellation);

    /// <summary>Takes over a strategy that is already running: <see cref="StrategyEngine.TakeOver"/>.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="opening">How it stands.</param>
    /// <param name="by">Who takes it over.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="id">The identifier of the command, by which it is known when it is repeated; a new one by default.</param>
    /// <param name="cancellation">Gives up; after that nothing is known of the command.</param>
    public Task<Outcome> TakeOverAsync(
        Id<Strategy> strategy, Charter charter, OpeningStatement opening, Actor by, ProcessDefinition? definition = null, Id<Command>? id = null,
        CancellationToken cancellation = default) =>
        BeginAsync(
            strategy, () => engine.TakeOver(strategy, charter, opening, by, definition, id),
                new StrategyCommand.TakeOver(strategy, charter, opening), by, definition, id,
            cancellation);

    /// <summary>Does one command: <see cref="StrategyEngine.Execute(Strategy, Command, Actor, Id{Command}?)"/>.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="id">The identifier of the command, by which it is known when it is repeated; a new one by default.</param>
    /// <param name="cancellation">Gives up; after that nothing is known of the command.</param>
    public Task<Outcome> ExecuteAsync(Id<Strategy> strategy, Command command, Actor by, Id<Command>? id = null, CancellationToken cancellation = default) =>
        ExecuteAsync(strategy, [command], by, id, cancellation);

    /// <summary>Does a list of commands, all or none: <see cref="StrategyEngine.Execute(Strategy, IReadOnlyList{Command}, Actor, Id{Command}?)"/>.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="by">Who does them.</param>
    /// <param name="id">The identifier of the commands together; a new one by default.</param>
    /// <param name="cancellation">Gives up; after that nothing is known of the commands.</param>
    /// <returns>
    /// What came of them: accepted and appended, refused, repeated with what came of it the first time, an identifier that was
    /// used for other commands or by another actor, or a conflict with other writers.
    /// </returns>
    /// <exception cref="ArgumentNullException">The commands are null.</exception>
    public Task<Outcome> ExecuteAsync(
        Id<Strategy> strategy, IReadOnlyList<Command> commands, Actor by, Id<Command>? id = null,
            CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(commands);
        Command[] all = [.. commands];
        return DoAsync(strategy, "execute", state => engine.Execute(state, all, by, id), new(all, by), id, cancellation);
    }

    /// <summary>
    /// Lets what has fallen due happen, without a command: <see cref="StrategyEngine.Settle"/>. Refused where the clock is far
    /// ahead of the last event.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellation">Gives up; after that nothing is known of it.</param>
    public Task<Outcome> SettleAsync(Id<Strategy> strategy, CancellationToken cancellation = default) =>
        DoAsync(strategy, "settle", state => state.Length == 0 ? engine.Execute(state, [], Actor.System) : engine.Settle(state),
            CommandFingerprint.OfSettling, null, cancellation);

    /// <summary>
    /// Confirms that the clock is right, and lets what has fallen due happen, however long ago the last event was:
    /// <see cref="StrategyEngine.SettleAcrossGap"/>.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="by">Who confirms it.</param>
    /// <param name="cancellation">Gives up; after that nothing is known of it.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public Task<Outcome> SettleAcrossGapAsync(Id<Strategy> strategy, Actor by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        return DoAsync(
            strategy, "settle",
            state => state.Length == 0 ? engine.Execute(state, [], by) : engine.SettleAcrossGap(state, by),
            new([], by), null, cancellation);
    }

    /// <summary>A strategy as it stands in the store, what has fallen due since then not settled.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The strategy; null where there is none.</returns>
    /// <exception cref="MalformedException">The lines are not as they were written.</exception>
    /// <remarks>It waits for no command: while one is under way, the strategy is loaded as it stood before.</remarks>
    public async Task<Strategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation = default) =>
        (await loader.NowAsync(strategy, cancellation).ConfigureAwait(false))?.Strategy;

    /// <summary>The whole history of a strategy, verified; for what is asked of the past.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The history; empty where there is no such strategy.</returns>
    /// <exception cref="MalformedException">The lines are not as they were written.</exception>
    public async Task<History> HistoryAsync(Id<Strategy> strategy, CancellationToken cancellation = default)
    {
        var lines = await store.ReadAsync(strategy, cancellation: cancellation).ConfigureAwait(false);
        var history = StrategyLoader.Named(strategy, () => HistoryLines.Read(lines));
        return history.Length > 0 && StrategyLoader.Foreign(strategy, history.Events[0].Envelope.Strategy) is { } fault
            ? throw new MalformedException("$.strategy", 1, null, fault)
            : history;
    }

    /// <summary>Whether every line, number and hash of a strategy is as it was written.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="head">A head kept elsewhere that the history must have gone through; none by default.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>That it is, or where it is not; null where there is no such strategy.</returns>
    public async Task<Verification?> VerifyAsync(Id<Strategy> strategy, Hash? head = null, CancellationToken cancellation = default)
    {
        var lines = await store.ReadAsync(strategy, cancellation: cancellation).ConfigureAwait(false);
        if (lines.Count == 0)
        {
            return await store.LoadAsync(strategy, cancellation).ConfigureAwait(false) is null
                ? null
                : new Verification.Broken(1, 1, HistoryFault.Cut, "The store has the strategy, and no event of it.");
        }

        var verification = HistoryLines.Verify(lines, head);
        return verification is Verification.Intact && StrategyLoader.Foreign(strategy, EventLine.Read(lines[0].Line.Span).Envelope.Strategy) is { } fault
            ? new Verification.Broken(1, 1, HistoryFault.Document, fault)
            : verification;
    }

    private Task<Outcome> BeginAsync(
        Id<Strategy> strategy, Func<Outcome> begin, Command first, Actor by, ProcessDefinition? definition, Id<Command>? id,
            CancellationToken cancellation)
    {
        var asked = new CommandFingerprint([first], by, definition ?? ProcessDefinition.Default);
        return InsideAsync(strategy, "begin", () => BegunAsync(strategy, begin, first, by, asked, id, cancellation),
            cancellation);
    }

    private Task<Outcome> DoAsync(
        Id<Strategy> strategy, string what, Func<Strategy, Outcome> decide, CommandFingerprint asked, Id<Command>? id,
            CancellationToken cancellation) =>
        InsideAsync(strategy, what, () => DecidedAsync(strategy, decide, asked, id, cancellation), cancellation);

    /// <summary>One command of this process at a time for each strategy: the others wait instead of losing a race.</summary>
    private async Task<Outcome> InsideAsync(Id<Strategy> strategy, string what, Func<ValueTask<Outcome>> act, CancellationToken cancellation)
    {
        var began = options.Time.GetTimestamp();
        using var activity = Telemetry.Start(what, strategy);
        try
        {
            using var held = await EnterAsync(strategy, cancellation).ConfigureAwait(false);
            return Telemetry.Told(activity, what, await act().ConfigureAwait(false), options.Time.GetElapsedTime(began));
        }
        catch (Exception broken)
        {
            Telemetry.Broken(activity, what, broken, options.Time.GetElapsedTime(began));
            throw;
        }
    }

    private async ValueTask<StrategyLocks.Held> EnterAsync(Id<Strategy> strategy, CancellationToken cancellation)
    {
        try
        {
            return await locks.EnterAsync(strategy, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException(string.Create(
                CultureInfo.InvariantCulture,
                $"Other commands have held the strategy '{strategy}' for {options.LockTimeout.TotalSeconds:0.###} s ({nameof(StrategyServiceOptions.LockTimeout)}). Nothing of this one has been done: repeat it later with the same identifier."));
        }
    }

    private async ValueTask<Outcome> BegunAsync(
        Id<Strategy> strategy, Func<Outcome> begin, Command first, Actor by, CommandFingerprint asked, Id<Command>? id,
            CancellationToken cancellation)
    {
        await CheckClockAsync(cancellation).ConfigureAwait(false);
        var outcome = begin();
        return outcome is not Outcome.Accepted accepted
            ? await ToldAsync(strategy, outcome, asked, id, cancellation).ConfigureAwait(false)
            : await AppendAsync(accepted, 0, cancellation).ConfigureAwait(false) switch
            {
                AppendResult.Repeated repeated =>
                    await RepeatedAsync(strategy, Strategy.Unfounded, accepted.Events[0].Envelope.Command, asked,
                        repeated.Events, cancellation).ConfigureAwait(false),
                AppendResult.Conflict => await loader.NowAsync(strategy, cancellation).ConfigureAwait(false) is { } there
                    ? engine.Execute(there.Strategy, first, by)
                    : new Outcome.Conflict(Strategy.Unfounded),
                _ => accepted,
            };
    }

    private async ValueTask<Outcome> DecidedAsync(
        Id<Strategy> strategy, Func<Strategy, Outcome> decide, CommandFingerprint asked, Id<Command>? id,
            CancellationToken cancellation)
    {
        var (known, isFresh) = cache.Find(strategy) is { } cached
            ? (cached, false)
            : (await loader.LoadedAsync(strategy, cancellation).ConfigureAwait(false) ?? new(Strategy.Unfounded, 0), true);
        for (var attempt = 1; ;)
        {
            await CheckClockAsync(cancellation).ConfigureAwait(false);
            var outcome = decide(known.Strategy);
            if (outcome is Outcome.Accepted { Events.Count: > 0 } accepted)
            {
                switch (await AppendAsync(accepted, known.DocumentLength, cancellation).ConfigureAwait(false))
                {
                    case AppendResult.Appended:
                        return accepted;
                    case AppendResult.Repeated repeated:
                        return await RepeatedAsync(
                            strategy, known.Strategy, accepted.Events[0].Envelope.Command, asked, repeated.Events,
                                cancellation).ConfigureAwait(false);
                    case AppendResult.Conflict when attempt == options.Attempts:
                        return new Outcome.Conflict(known.Strategy);
                }

                Telemetry.Lost();
                if (isFresh)
                    await Task.Delay(Pause(accepted, attempt), options.Time, cancellation).ConfigureAwait(false);
                attempt++;
            }
            else if (isFresh)
            {
                return await ToldAsync(strategy, outcome, asked, id, cancellation).ConfigureAwait(false);
            }

            // What was refused, or led to nothing, was perhaps so by how things stood before: it is decided on what the store has now.
            known = await loader.NowAsync(strategy, cancellation).ConfigureAwait(false) ?? new(Strategy.Unfounded, 0);
            isFresh = true;
        }
    }

    /// <summary>What is told of a command from which nothing came: a repeated one answers as the first time.</summary>
    private async ValueTask<Outcome> ToldAsync(
        Id<Strategy> strategy, Outcome outcome, CommandFingerprint asked, Id<Command>? id, CancellationToken cancellation)
    {
        if (id is not { } known
            || await store.FindCommandAsync(strategy, known, cancellation).ConfigureAwait(false) is not { } events)
            return outcome;

        // Where the store has no fingerprint, a document can have it.
        return events.Fingerprint is null && outcome is Outcome.IdAlreadyUsed
            ? outcome
            : await RepeatedAsync(strategy, outcome.Strategy, known, asked, events, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<AppendResult> AppendAsync(Outcome.Accepted accepted, long documentLength, CancellationToken cancellation)
    {
        var strategy = accepted.Strategy;
        var document = options.DocumentEvery > 0 && strategy.Length - documentLength >= options.DocumentEvery ? StoredDocument.Of(strategy) : null;
        var append = StoreAppend.Of(accepted) with
        {
            Document = document,
            Messages = options.Messages is { } messages ? [.. accepted.Events.SelectMany(messages)] : null,
        };

        // The clock may have jumped since the check before the decision.
        await CheckClockAsync(cancellation).ConfigureAwait(false);
        try
        {
            var result = await store.AppendAsync(append, cancellation).ConfigureAwait(false);
            if (result is AppendResult.Appended)
                cache.Put(strategy.Id, new(strategy, document?.Length ?? documentLength));
            return result;
        }
        catch
        {
            // Whether it was appended is not known.
            cache.Drop(strategy.Id);
            throw;
        }
    }

    /// <summary>What came of a command the first time; not where that was another command, or by another actor.</summary>
    private async ValueTask<Outcome> RepeatedAsync(
        Id<Strategy> strategy, Strategy unchanged, Id<Command> command, CommandFingerprint asked, CommandEvents events,
            CancellationToken cancellation)
    {
        if (!asked.Repeats(events.Fingerprint))
            return new Outcome.IdAlreadyUsed(unchanged, command);
        var then = await loader.ThenAsync(strategy, events.Last, cancellation).ConfigureAwait(false);
        var lines = await store.ReadAsync(strategy, events.First - 1, (int)(events.Last - events.First + 1), cancellation).ConfigureAwait(false);
        return new Outcome.Repeated(then, command, asked, [.. lines.Select(RecordedEvent.Read)]);
    }

    /// <summary>Writers that have met once do not meet again at once: each pauses by its own measure, the longer the more often.</summary>
    private static TimeSpan Pause(Outcome.Accepted accepted, int attempt)
    {
        var most = 1 << Math.Min(attempt, 8);
        return TimeSpan.FromMilliseconds((uint)HashCode.Combine(accepted.Events[0].Envelope.Id, attempt) % most);
    }
}
