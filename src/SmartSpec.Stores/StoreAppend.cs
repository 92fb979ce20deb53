namespace SmartSpec.Stores;

/// <summary>The events of a command, to be appended to a history in one transaction.</summary>
public sealed partial record StoreAppend
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The number of events in its history when the command was decided; 0 where it is founded.</summary>
    public required long ExpectedLength { get; init; }

    /// <summary>The command, which is stored with its events.</summary>
    public required Id<Command> Command { get; init; }

    /// <summary>
    /// The events, at least one; numbered from <see cref="ExpectedLength"/> + 1. A store goes by their order, and may refuse
    /// others.
    /// </summary>
    public required IReadOnlyList<RecordedEvent> Events { get; init; }

    /// <summary>
    /// The time when something falls due by itself after them, to the microsecond; null where nothing does. Replaces what was due
    /// before.
    /// </summary>
    public Instant? DueAt { get; init; }

    /// <summary>The document after the last event; null where the stored document stays.</summary>
    public StoredDocument? Document { get; init; }

    /// <summary>
    /// Messages for the outside, to be dispatched once it has been appended; each with the number of its event.
    /// </summary>
    public IReadOnlyList<OutboxMessage>? Messages { get; init; }

    /// <summary>
    /// The fingerprint of the command and the actor (<see cref="Outcome.Accepted.Fingerprint"/>), stored beside the command's
    /// identifier and nowhere else; null where it is not known, as for a history that is imported.
    /// </summary>
    public Hash? Fingerprint { get; init; }

    /// <summary>The append for an accepted outcome; its events must not be empty.</summary>
    /// <param name="accepted">The outcome.</param>
    /// <exception cref="ArgumentNullException">There is no outcome.</exception>
    /// <exception cref="ArgumentException">Nothing happened.</exception>
    public static StoreAppend Of(Outcome.Accepted accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        if (accepted.Events is [])
            throw new ArgumentException("Nothing happened: there is nothing to append.", nameof(accepted));
        return Of(accepted.Strategy, accepted.Events) with { Fingerprint = accepted.Fingerprint };
    }

    /// <summary>Events, and what is due in the strategy that they have led to.</summary>
    internal static StoreAppend Of(Strategy strategy, IReadOnlyList<RecordedEvent> events)
    {
        var first = events[0].Envelope;
        return new()
        {
            Strategy = first.Strategy,
            ExpectedLength = first.Number - 1,
            Command = first.Command,
            Events = events,
            DueAt = strategy.DueAt,
        };
    }
}
