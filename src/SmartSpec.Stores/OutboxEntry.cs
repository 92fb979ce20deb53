namespace SmartSpec.Stores;

/// <summary>A message in the outbox.</summary>
public sealed record OutboxEntry
{
    /// <summary>The position: later messages of a strategy have greater ones.</summary>
    public required long Position { get; init; }

    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The message.</summary>
    public required OutboxMessage Message { get; init; }

    /// <summary>The state.</summary>
    public required OutboxState State { get; init; }

    /// <summary>The number of failed attempts.</summary>
    public required int Attempts { get; init; }

    /// <summary>The time of the next attempt, or of the last planned one, by the store's clock.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>The error of the last attempt, without anything personal; null where none failed.</summary>
    public required OutboxError? Error { get; init; }
}
