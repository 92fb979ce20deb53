namespace SmartSpec.Stores;

/// <summary>What came of a command, to be appended to a history in one transaction.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="ExpectedLength">How many events its history has, as the command was decided; 0 where it is founded.</param>
/// <param name="Command">The command, which is kept with its events.</param>
/// <param name="Events">
/// The events, at least one; numbered from <paramref name="ExpectedLength"/> + 1. A store goes by their order, and may refuse
/// others.
/// </param>
/// <param name="DueAt">
/// When something falls due by itself after them, to the microsecond; null where nothing does. Replaces what was due before.
/// </param>
/// <param name="Document">The document after the last event; null where the one that is kept stays.</param>
/// <param name="Messages">
/// Messages for the outside, to be dispatched once it has been appended; each with the number of its event.
/// </param>
/// <param name="Fingerprint">
/// The fingerprint of the command and the actor (<see cref="Outcome.Accepted.Fingerprint"/>), stored beside the command's
/// identifier and nowhere else; null where it is not known, as for a history that is imported.
/// </param>
public sealed partial record StoreAppend(
    Id<Strategy> Strategy,
    long ExpectedLength,
    Id<Command> Command,
    IReadOnlyList<RecordedEvent> Events,
    Instant? DueAt = null,
    StoredDocument? Document = null,
    IReadOnlyList<OutboxMessage>? Messages = null,
    Hash? Fingerprint = null
)
{
    /// <summary>What an accepted outcome asks to have appended; its events must not be empty.</summary>
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
        return new(first.Strategy, first.Number - 1, first.Command, events, strategy.DueAt);
    }
}
