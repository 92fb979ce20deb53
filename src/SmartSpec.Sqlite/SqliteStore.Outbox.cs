namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
        int take,
        long after = 0,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(
            Look((take, after), static (session, args) => OutboxQueries.Take(session, args.take, args.after), cancellationToken)
        );
    }

    /// <inheritdoc/>
    public ValueTask DeliveredAsync(long position, CancellationToken cancellationToken = default)
    {
        Change(position, OutboxQueries.Delivered, cancellationToken);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken = default
    )
    {
        Change(
            (position, attempts, error, retryAfter),
            static (session, failed) =>
                OutboxQueries.Failed(session, failed.position, failed.attempts, failed.error, failed.retryAfter),
            cancellationToken
        );
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(
            Look(
                (state, after, take),
                static (session, args) => OutboxQueries.All(session, args.state, args.after, args.take),
                cancellationToken
            )
        );
    }

    /// <inheritdoc/>
    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken = default) =>
        new(Change(position, OutboxQueries.Retry, cancellationToken));
}
