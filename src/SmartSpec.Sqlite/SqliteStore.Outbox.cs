namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(int take, long after = 0, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((take, after), static (session, asked) => Sending.Take(session, asked.take, asked.after), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask DeliveredAsync(long position, CancellationToken cancellation = default)
    {
        Change(position, Sending.Delivered, cancellation);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask FailedAsync(
        long position, int attempts, OutboxError error, Duration? retryAfter, CancellationToken cancellation = default)
    {
        Change(
            (position, attempts, error, retryAfter),
            static (session, failed) => Sending.Failed(session, failed.position, failed.attempts, failed.error, failed.retryAfter),
            cancellation);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((state, after, take), static (session, asked) => Sending.All(session, asked.state, asked.after, asked.take), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellation = default) => new(Change(position, Sending.Retry, cancellation));
}
