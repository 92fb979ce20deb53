namespace SmartSpec.Stores;

/// <summary>How a message in the outbox stands. One that was delivered is not there any more.</summary>
public enum OutboxState
{
    /// <summary>It waits to be delivered, for the first time or again.</summary>
    Pending,

    /// <summary>It was tried as often as it may be, and is left until a person lets it be tried again.</summary>
    Dead,
}
