namespace SmartSpec.Hosting;

/// <summary>Delivers messages of the outbox: the host's own.</summary>
/// <remarks>
/// <para>
/// Each message comes at least once, and those of one strategy in the order of their positions; a dead one is passed over. A
/// message comes again where its delivery threw, or was given up as the host stopped. It comes again where it was in flight, or
/// just about to begin, as the host was killed or its lease ended: the host or its whole machine was paused, or cut off from the
/// store, for longer than the lease, the store's clock was set ahead, or a failover lost the lease. Another host
/// may then deliver it at the same time. And it comes again where the store did not record the delivery and another host goes
/// on, or this one after a new start, and where the store lost the record (a failover, a restored backup).
/// </para>
/// <para>
/// Each message carries its strategy (<see cref="OutboxEntry.Strategy"/>), the number of its event
/// (<see cref="OutboxMessage.Number"/>) and its position (<see cref="OutboxEntry.Position"/>). Send them along: a receiver that
/// remembers, for each strategy, the last number it has handled, and ignores numbers that are not above it, sees each message
/// once and in order. Where an event has several messages, let it compare positions instead.
/// </para>
/// <para>
/// A message that was dead and is retried comes after later ones of its strategy. Such a receiver ignores it; let it accept that
/// message by its position, or leave the message dead.
/// </para>
/// </remarks>
public interface IOutboxHandler
{
    /// <summary>Delivers a message; returns when it has been delivered, and throws where it has not.</summary>
    /// <param name="entry">The message.</param>
    /// <param name="cancellationToken">The host is stopping: give up. A delivery that succeeds all the same is recorded.</param>
    /// <remarks>
    /// One message is delivered at a time, and the lease is renewed while that lasts: a delivery that never ends stops all
    /// others, so give it a time limit. Whatever it throws, the attempt is counted and other strategies continue.
    /// </remarks>
    Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken);
}
