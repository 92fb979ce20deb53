namespace SmartSpec.Stores;

/// <summary>The state of a message in the outbox. A delivered message is removed.</summary>
public enum OutboxState
{
    /// <summary>It waits to be delivered, for the first time or again.</summary>
    Pending,

    /// <summary>It was tried as often as it may be, and is left until a person lets it be tried again.</summary>
    Dead,
}
