namespace SmartSpec.Stores;

/// <summary>
/// The messages for the outside that a store holds: put there by <see cref="IStrategyStore.AppendAsync"/>, due at once, and
/// removed when they have been delivered. Time is the store's own: its server's clock, or the machine's where there is no server.
/// </summary>
/// <remarks>
/// <para>
/// The promise, with a dispatcher that checks its lease (<see cref="ILeases.IsHeldAsync"/>) before each delivery: each
/// message is delivered at least once, and those of one strategy in the order of their positions. A message is delivered more
/// than once only where:
/// </para>
/// <list type="bullet">
/// <item>its delivery was reported as failed, or was given up as its host stopped;</item>
/// <item>its delivery was in flight or just about to begin as its host was killed, or as its lease ended: the host or its whole
/// machine was paused, or did not reach the store, for longer than the lease, the store's clock was set ahead, or the store lost
/// the lease (a failover to a replica that lacks it). Two hosts may then deliver that one message at once, and the first of them
/// late;</item>
/// <item>the store did not record the delivery, and the next to deliver is another host, or the same one after it was started
/// again: only the host that delivered it knows, as long as it runs;</item>
/// <item>the store lost the record of the delivery (a failover to a replica that lacks it, a restored backup).</item>
/// </list>
/// <para>
/// Each message carries its strategy, the number of its event and its position. A receiver that remembers, for each strategy, the
/// last number that it has handled, and ignores every message whose number is not above it, sees each message once and in order.
/// Where an event has several messages, they have one number: compare positions instead, which grow within a strategy in the same
/// order. A store that has lost events as well uses their numbers and positions again for others: set the receiver back with it.
/// </para>
/// <para>
/// A message that is dead holds nothing up, so that later ones of its strategy go before it. A receiver that ignores older
/// numbers then never handles it, also not when it is retried, or when a delivery of it arrives late that was in flight: to use
/// <see cref="RetryAsync"/>, let the receiver accept that message by its position.
/// </para>
/// <para>
/// Positions are above 0 and only grow. A store's clock that is set back lengthens waits; set back by less than a day, it ends
/// none. A message that would wait for more than two days is due.
/// </para>
/// </remarks>
public interface IOutbox
{
    /// <summary>
    /// The messages that are due, oldest first, from a position on. One waits while an earlier one of its strategy waits to be
    /// tried again, or is pending at that position or before it; a dead one holds nothing up.
    /// </summary>
    /// <param name="take">How many at most.</param>
    /// <param name="after">The position after which to begin; 0 for the first. Who passes over messages so gets those behind
    /// them, and none out of the order of its strategy.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(int take, long after = 0, CancellationToken cancellationToken = default);

    /// <summary>Records that a message was delivered, by which it is gone; does nothing where there is no such message.</summary>
    /// <param name="position">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask DeliveredAsync(long position, CancellationToken cancellationToken = default);

    /// <summary>
    /// Records that a message could not be delivered: one more attempt, the error, and when it is due again. Does nothing where
    /// it is not there, is dead, or where another number of attempts has failed by now: one attempt is counted once, also where
    /// this is repeated because its answer was lost, or comes late from a host that was paused.
    /// </summary>
    /// <param name="position">The message.</param>
    /// <param name="attempts">How many attempts had failed before this one: <see cref="OutboxEntry.Attempts"/>, as it was
    /// taken.</param>
    /// <param name="error">Why, without anything personal. The attempt is counted, whatever the text.</param>
    /// <param name="retryAfter">How long it waits, from now on: less than zero counts as zero, more than a day as a day. Null
    /// leaves it as dead.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken = default
    );

    /// <summary>The messages in a state, oldest first.</summary>
    /// <param name="state">The state.</param>
    /// <param name="after">The position after which to begin; 0 for the first.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken = default
    );

    /// <summary>Resets a dead message: due now, with no attempts, in its old position.</summary>
    /// <param name="position">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether there was such a dead message.</returns>
    ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken = default);
}
