namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Read((now, take), cancellation, static (session, asked) => Sending.Take(session, asked.now, asked.take)));
    }

    /// <inheritdoc/>
    public ValueTask DeliveredAsync(long position, CancellationToken cancellation = default)
    {
        Write(position, cancellation, Sending.Delivered);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask FailedAsync(long position, string error, Instant? again, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(error);
        Write((position, error, again), cancellation, static (session, told) => Sending.Failed(session, told.position, told.error, told.again));
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Read((state, after, take), cancellation, static (session, asked) => Sending.All(session, asked.state, asked.after, asked.take)));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RetryAsync(long position, Instant now, CancellationToken cancellation = default) =>
        new(Write((position, now), cancellation, static (session, asked) => Sending.Retry(session, asked.position, asked.now)));
}
