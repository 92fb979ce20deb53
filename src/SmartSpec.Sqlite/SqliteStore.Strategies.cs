namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation = default)
    {
        Appending.Check(append);
        return queue.AppendAsync(append, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation = default) =>
        new(Read(strategy, cancellation, Reading.Load));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(Id<Strategy> strategy, long after = 0, int take = int.MaxValue, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Read((strategy, after, take), cancellation, static (session, asked) => Reading.Lines(session, asked.strategy, asked.after, asked.take)));
    }

    /// <inheritdoc/>
    public ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation = default) =>
        new(Read((strategy, command), cancellation, static (session, asked) => Reading.Command(session, asked.strategy, asked.command)));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Read((by, take), cancellation, static (session, asked) => Reading.Due(session, asked.by, asked.take)));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(Id<Strategy>? after, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Read((after, take), cancellation, static (session, asked) => Reading.All(session, asked.after, asked.take)));
    }

    /// <inheritdoc/>
    public ValueTask<bool> PutDocumentAsync(Id<Strategy> strategy, StoredDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(Write((strategy, document), cancellation, static (session, put) => Reading.PutDocument(session, put.strategy, put.document)));
    }
}
