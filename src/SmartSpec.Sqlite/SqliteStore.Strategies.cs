namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        return queue.AppendAsync(append, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        new(Look(strategy, Reading.Load, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(
            Look(
                (strategy, after, take),
                static (session, asked) => Reading.Lines(session, asked.strategy, asked.after, asked.take),
                cancellationToken
            )
        );
    }

    /// <inheritdoc/>
    public ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) =>
        new(
            Look(
                (strategy, command),
                static (session, asked) => Reading.Command(session, asked.strategy, asked.command),
                cancellationToken
            )
        );

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((by, take), static (session, asked) => Reading.Due(session, asked.by, asked.take), cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(
            Look((after, take), static (session, asked) => Reading.All(session, asked.after, asked.take), cancellationToken)
        );
    }

    /// <inheritdoc/>
    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(
            Change(
                (strategy, document),
                static (session, put) => Reading.PutDocument(session, put.strategy, put.document),
                cancellationToken
            )
        );
    }
}
