using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>The store within a transaction of the host's.</summary>
internal sealed class JoinedStore(
    NpgsqlTransaction transaction,
    Names names,
    Migration migration,
    EventAppender appending,
    StrategyQueries reading
) : IStrategyStore, IStoreClock
{
    private readonly NpgsqlConnection connection = ConnectionOf(transaction);
    private bool isChecked;

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        return OnAsync(() => appending.WriteAsync(connection, append), cancellationToken);
    }

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        OnAsync(() => reading.LoadAsync(connection, strategy, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return OnAsync(() => reading.ReadAsync(connection, strategy, after, take, cancellationToken), cancellationToken);
    }

    public async ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) =>
        (
            await OnAsync(() => appending.FindAsync(connection, strategy, command, cancellationToken), cancellationToken)
                .ConfigureAwait(false)
        )?.Events;

    public async ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
        Instant by,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return await OnAsync(() => reading.ListDueAsync(connection, by, take, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return await OnAsync(() => reading.ListAsync(connection, after, take, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        return OnAsync(() => reading.PutDocumentAsync(connection, strategy, document, cancellationToken), cancellationToken);
    }

    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => OnAsync(() => reading.PostponeAsync(connection, strategy, length, dueAt, cancellationToken), cancellationToken);

    /// <summary>The server's clock, read on the host's own connection: another could not be had where a pool has one.</summary>
    public ValueTask<Instant> NowAsync(CancellationToken cancellationToken = default) =>
        OnAsync(() => Outbox.NowAsync(connection, cancellationToken), cancellationToken);

    private async ValueTask<T> OnAsync<T>(Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = ConnectionOf(transaction);
        try
        {
            if (!isChecked)
                await migration.CheckAsync(connection, cancellationToken).ConfigureAwait(false);
            isChecked = true;
            return await work().ConfigureAwait(false);
        }
        catch (NpgsqlException broken)
        {
            throw Faults.Of(broken, names);
        }
    }

    /// <summary>
    /// The connection of a transaction that is open: on that of one that is over, an append would be committed by itself.
    /// </summary>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    private static NpgsqlConnection ConnectionOf(NpgsqlTransaction transaction)
    {
        // Npgsql throws from this property when it is over.
        _ = transaction.IsolationLevel;
        return transaction.Connection ?? throw new InvalidOperationException("The transaction is over.");
    }
}
