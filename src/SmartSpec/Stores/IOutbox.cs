namespace SmartSpec;

/// <summary>
/// The messages for the outside that a store keeps: put there by <see cref="IStrategyStore.AppendAsync"/>, each dispatched at least once. A message is to be
/// delivered from the instant of the append's last event on; positions are above 0 and only grow.
/// </summary>
public interface IOutbox
{
    /// <summary>The messages to deliver now, oldest first. One waits while an earlier one of its strategy waits for a later instant; a dead one holds nothing up.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation = default);

    /// <summary>Notes that a message was delivered: it is there no more. Does nothing where it is not.</summary>
    /// <param name="position">The message.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask DeliveredAsync(long position, CancellationToken cancellation = default);

    /// <summary>Notes that a message could not be delivered.</summary>
    /// <param name="position">The message.</param>
    /// <param name="error">Why, without anything personal.</param>
    /// <param name="again">When it is to be tried again; null where it is left as dead.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask FailedAsync(long position, string error, Instant? again, CancellationToken cancellation = default);

    /// <summary>The messages in a state, oldest first.</summary>
    /// <param name="state">The state.</param>
    /// <param name="after">The position after which to begin; 0 for the first.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation = default);

    /// <summary>Lets a dead message be tried again, as if for the first time.</summary>
    /// <param name="position">The message.</param>
    /// <param name="now">The instant from which it is to be tried.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether there was such a dead message.</returns>
    ValueTask<bool> RetryAsync(long position, Instant now, CancellationToken cancellation = default);
}
