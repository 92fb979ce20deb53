namespace SmartSpec.Testing;

/// <summary>
/// A store with something between it and who uses it: what a test does before and after a call, and a count of the calls.
/// </summary>
/// <param name="inner">The store.</param>
internal sealed class InterposedStore(IStrategyStore inner) : IStrategyStore
{
    private int appends;
    private int loads;
    private int reads;

    /// <summary>Done before an append; what it throws is thrown, and nothing is appended.</summary>
    public Func<StoreAppend, Task> BeforeAppend { get; set; } = _ => Task.CompletedTask;

    /// <summary>Done after an append; what it throws is thrown, though it has been appended.</summary>
    public Func<StoreAppend, Task> AfterAppend { get; set; } = _ => Task.CompletedTask;

    /// <summary>The replacement for a history that is read.</summary>
    public Func<Id<Strategy>, IReadOnlyList<RecordedLine>, IReadOnlyList<RecordedLine>> Reading { get; set; } =
        (_, lines) => lines;

    /// <summary>Whether appends are answered and then undone, as in a transaction that is rolled back.</summary>
    public bool RollsBack { get; set; }

    public int Appends => Volatile.Read(ref appends);

    public int Loads => Volatile.Read(ref loads);

    public int Reads => Volatile.Read(ref reads);

    public async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref appends);
        await BeforeAppend(append);
        var result = RollsBack ? new AppendResult.Appended() : await inner.AppendAsync(append, cancellationToken);
        await AfterAppend(append);
        return result;
    }

    public async ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref loads);
        return await inner.LoadAsync(strategy, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref reads);
        return Reading(strategy, await inner.ReadAsync(strategy, after, take, cancellationToken));
    }

    public ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) => inner.FindCommandAsync(strategy, command, cancellationToken);

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
        Instant by,
        int take,
        CancellationToken cancellationToken = default
    ) => inner.ListDueAsync(by, take, cancellationToken);

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    ) => inner.ListAsync(after, take, cancellationToken);

    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    ) => inner.PutDocumentAsync(strategy, document, cancellationToken);

    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => inner.PostponeAsync(strategy, length, dueAt, cancellationToken);
}
