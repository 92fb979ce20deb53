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
        new(Look(strategy, StrategyQueries.Load, cancellationToken));

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
                static (session, args) => StrategyQueries.Lines(session, args.strategy, args.after, args.take),
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
                static (session, args) => StrategyQueries.Command(session, args.strategy, args.command),
                cancellationToken
            )
        );

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(
            Look((by, take), static (session, args) => StrategyQueries.Due(session, args.by, args.take), cancellationToken)
        );
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
            Look((after, take), static (session, args) => StrategyQueries.All(session, args.after, args.take), cancellationToken)
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
                static (session, put) => StrategyQueries.PutDocument(session, put.strategy, put.document),
                cancellationToken
            )
        );
    }

    /// <inheritdoc/>
    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) =>
        new(
            Change(
                (strategy, length, dueAt),
                static (session, to) => StrategyQueries.Postpone(session, to.strategy, to.length, to.dueAt),
                cancellationToken
            )
        );
}
