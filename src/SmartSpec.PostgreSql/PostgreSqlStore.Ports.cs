using Npgsql;

namespace SmartSpec.PostgreSql;

/// <content>The members of the ports.</content>
public sealed partial class PostgreSqlStore
{
    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        return AppendInTurnAsync(append, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        OnAsync(connection => reading.LoadAsync(connection, strategy, cancellationToken), cancellationToken);

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
        return OnAsync(connection => reading.ReadAsync(connection, strategy, after, take, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) =>
        (
            await OnAsync(connection => appending.FindAsync(connection, strategy, command, cancellationToken), cancellationToken)
                .ConfigureAwait(false)
        )?.Events;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
        Instant by,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return await OnAsync(connection => reading.ListDueAsync(connection, by, take, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return await OnAsync(connection => reading.ListAsync(connection, after, take, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        return PutInTurnAsync(strategy, document, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => OnAsync(connection => reading.PostponeAsync(connection, strategy, length, dueAt, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
        int take,
        long after = 0,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return await OnAsync(connection => outbox.TakeAsync(connection, take, after, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DeliveredAsync(long position, CancellationToken cancellationToken = default) =>
        _ = await OnAsync(connection => outbox.DeliveredAsync(connection, position, cancellationToken), cancellationToken)
            .ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            _ = await OnAsync(
                    connection => outbox.FailedAsync(connection, position, attempts, error, retryAfter, cancellationToken),
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (PostgreSqlStoreException broken) when (broken.SqlState is PostgresErrorCodes.UntranslatableCharacter)
        {
            // The database has an encoding that lacks some of the text: a failure is counted all the same.
            _ = await OnAsync(
                    connection =>
                        outbox.FailedAsync(connection, position, attempts, error.ToAscii(), retryAfter, cancellationToken),
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return state is OutboxState.Pending or OutboxState.Dead
            ? await OnAsync(connection => outbox.ListAsync(connection, state, after, take, cancellationToken), cancellationToken)
                .ConfigureAwait(false)
            : [];
    }

    /// <inheritdoc/>
    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken = default) =>
        OnAsync(connection => outbox.RetryAsync(connection, position, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken = default
    )
    {
        StoreTimes.CheckLease(name, holder, length);
        return OnAsync(connection => outbox.HoldAsync(connection, name, holder, length, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        return OnAsync(connection => outbox.RenewAsync(connection, name, holder, length, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder);
        return OnAsync(connection => outbox.IsHeldAsync(connection, name, holder, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder);
        _ = await OnAsync(connection => outbox.ReleaseAsync(connection, name, holder, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    private async ValueTask<AppendResult> AppendInTurnAsync(StoreAppend append, CancellationToken cancellationToken)
    {
        using var held = await EnterAsync(appends, append.Strategy, cancellationToken).ConfigureAwait(false);
        return await OnAsync(connection => appending.WriteAsync(connection, append), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<bool> PutInTurnAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken
    )
    {
        using var held = await EnterAsync(documents, strategy, cancellationToken).ConfigureAwait(false);
        return await OnAsync(
                connection => reading.PutDocumentAsync(connection, strategy, document, cancellationToken),
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    /// <summary>The instant that the server's clock shows now.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PostgreSqlStoreException">The server does not answer.</exception>
    public ValueTask<Instant> NowAsync(CancellationToken cancellationToken = default) =>
        WithAsync(connection => Outbox.NowAsync(connection, cancellationToken), cancellationToken);
}
