namespace SmartSpec.Stores;

/// <summary>The state of a message in the outbox. A delivered message is removed.</summary>
public enum OutboxState
{
    /// <summary>The message waits to be delivered, for the first time or again.</summary>
    Pending,

    /// <summary>All attempts have failed: the message is left until <see cref="IOutbox.RetryAsync"/>.</summary>
    Dead,
}
