namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((now, take), static (session, asked) => Sending.Take(session, asked.now, asked.take), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask DeliveredAsync(long position, CancellationToken cancellation = default)
    {
        Change(position, Sending.Delivered, cancellation);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask FailedAsync(long position, string error, Instant? again, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(error);
        Change((position, error, again), static (session, told) => Sending.Failed(session, told.position, told.error, told.again), cancellation);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Look((state, after, take), static (session, asked) => Sending.All(session, asked.state, asked.after, asked.take), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RetryAsync(long position, Instant now, CancellationToken cancellation = default) =>
        new(Change((position, now), static (session, asked) => Sending.Retry(session, asked.position, asked.now), cancellation));
}
