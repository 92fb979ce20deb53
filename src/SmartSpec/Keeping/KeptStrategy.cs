namespace SmartSpec;

/// <summary>What a host keeps of one strategy: the events, the document, or both. Immutable.</summary>
/// <remarks>
/// With the events everything can be asked. With the document as well it is loaded faster: the document is a cache, made anew where it is missing,
/// malformed or of another history. With the document alone the state, next steps, latest commands and head are there, and what takes the
/// history answers <see cref="Answer{T}.HistoryNotKept"/>.
/// </remarks>
public sealed class KeptStrategy
{
    private readonly History? history;

    private KeptStrategy(Strategy strategy, History? history) => (Strategy, this.history) = (strategy, history);

    /// <summary>The strategy as it stands.</summary>
    public Strategy Strategy { get; }

    /// <summary>Whether the history is kept.</summary>
    public bool HasHistory => history is not null;

    /// <summary>The history; not where only the document is kept.</summary>
    public Answer<History> History => Ask(kept => kept);

    /// <summary>Of the events alone.</summary>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public static KeptStrategy Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new(history.Replay(), history);
    }

    /// <summary>Of the document alone.</summary>
    /// <exception cref="MalformedException">The bytes are no document, or not as it was written.</exception>
    public static KeptStrategy Of(ReadOnlySpan<byte> document) => new(StrategyDocument.Read(document), null);

    /// <summary>Of the events, with a document as a cache: events after it are replayed onto it; one that does not fit is left aside.</summary>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public static KeptStrategy Of(History history, ReadOnlySpan<byte> document)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new(Cached(history, document) is { } cached ? history.ReplayOnto(cached) : history.Replay(), history);
    }

    /// <summary>With what came of a command; the same where nothing happened.</summary>
    /// <exception cref="ArgumentNullException">The outcome is null.</exception>
    /// <exception cref="ArgumentException">The events do not follow on this strategy.</exception>
    public KeptStrategy With(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome is not Outcome.Accepted { Events: [var first, ..] })
            return this;
        return first.Envelope.Number == Strategy.Length + 1
            ? new(outcome.Strategy, history?.Append(outcome))
            : throw new ArgumentException($"Event {first.Envelope.Number} does not follow on event {Strategy.Length} of this strategy.", nameof(outcome));
    }

    /// <summary>The strategy as it was recorded by an instant; null where it had not been founded by then.</summary>
    /// <param name="instant">The instant.</param>
    public Answer<StrategyView?> AsRecordedBy(Instant instant) => Ask(kept => kept.AsRecordedBy(instant));

    /// <summary>What became different from an instant to now.</summary>
    /// <param name="instant">The instant.</param>
    public Answer<IReadOnlyList<Difference>> Since(Instant instant) =>
        Ask(kept => kept.AsRecordedBy(instant)?.To(Strategy) ?? []);

    /// <summary>How an object came to be what it is: the events that name it.</summary>
    /// <param name="subject">The object.</param>
    public Answer<IReadOnlyList<RecordedEvent>> Provenance(Subject subject) => Ask<IReadOnlyList<RecordedEvent>>(kept => [.. kept.Of(subject)]);

    /// <summary>Whether every line, number and hash is as it was written.</summary>
    public Answer<Verification> Verify() => Ask(kept => HistoryFile.Verify(HistoryFile.Write(kept)));

    private static Strategy? Cached(History history, ReadOnlySpan<byte> document)
    {
        try
        {
            var strategy = StrategyDocument.Read(document);
            return strategy.Length <= history.Length && strategy.Length > 0 && history.Events[(int)strategy.Length - 1].Hash == strategy.Head ? strategy : null;
        }
        catch (MalformedException)
        {
            return null;
        }
    }

    private Answer<T> Ask<T>(Func<History, T> ask) => history is null ? new Answer<T>.HistoryNotKept() : new Answer<T>.Given(ask(history));
}
