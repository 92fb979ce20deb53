namespace SmartSpec.Stores;

/// <summary>A message in the outbox.</summary>
public sealed record OutboxEntry
{
    /// <summary>Its place: later messages of a strategy have greater ones.</summary>
    public required long Position { get; init; }

    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The message.</summary>
    public required OutboxMessage Message { get; init; }

    /// <summary>The state.</summary>
    public required OutboxState State { get; init; }

    /// <summary>How many attempts to deliver it have failed.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it is to be tried, or was to be, by the store's clock.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>Why it failed last, without anything personal; null where it has not.</summary>
    public required OutboxError? Error { get; init; }
}
