namespace SmartSpec.Hosting;

/// <summary>Delivers a message of the outbox: the host's own. The same message can come again, since it was perhaps delivered before a host went down.</summary>
public interface IOutboxHandler
{
    /// <summary>Delivers a message; returns when it has been delivered, and throws where it has not.</summary>
    /// <param name="entry">The message. Messages of one strategy come in order, unless one has been left as dead.</param>
    /// <param name="cancellation">The host is stopping: give up.</param>
    Task DeliverAsync(OutboxEntry entry, CancellationToken cancellation);
}
