namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        return queue.AppendAsync(append, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation = default) =>
        new(Look(strategy, Reading.Load, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(Id<Strategy> strategy, long after = 0, int take = int.MaxValue, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((strategy, after, take), static (session, asked) => Reading.Lines(session, asked.strategy, asked.after, asked.take), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation = default) =>
        new(Look((strategy, command), static (session, asked) => Reading.Command(session, asked.strategy, asked.command), cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((by, take), static (session, asked) => Reading.Due(session, asked.by, asked.take), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(Id<Strategy>? after, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((after, take), static (session, asked) => Reading.All(session, asked.after, asked.take), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<bool> PutDocumentAsync(Id<Strategy> strategy, StoredDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(Change((strategy, document), static (session, put) => Reading.PutDocument(session, put.strategy, put.document), cancellation));
    }
}
