namespace SmartSpec.Stores;

/// <summary>A message as it stands in the outbox.</summary>
/// <param name="Position">Its place: later messages of a strategy have greater ones.</param>
/// <param name="Strategy">The strategy.</param>
/// <param name="Message">The message.</param>
/// <param name="State">How it stands.</param>
/// <param name="Attempts">How many attempts to deliver it have failed.</param>
/// <param name="DueAt">When it is to be tried, or was to be, by the store's clock.</param>
/// <param name="Error">Why it failed last, without anything personal; null where it has not.</param>
public sealed record OutboxEntry(
    long Position,
    Id<Strategy> Strategy,
    OutboxMessage Message,
    OutboxState State,
    int Attempts,
    Instant DueAt,
    OutboxError? Error
);
