namespace SmartSpec;

/// <summary>What a host keeps of one strategy: the events, the document, or both. Immutable.</summary>
/// <remarks>
/// With the events everything can be asked. With the document as well it is loaded faster: the document is a cache, left aside where it is missing,
/// malformed or of another history, and only the events after it are read until a question takes them all. With the document alone the state, next steps,
/// latest commands and head are there, and what takes the history answers <see cref="Answer{T}.HistoryNotKept"/>.
/// </remarks>
public sealed class KeptStrategy
{
    private readonly Lazy<History>? history;
    private readonly Func<long, IEnumerable<RecordedLine>>? linesAfter;

    private KeptStrategy(Strategy strategy, Lazy<History>? history, Func<long, IEnumerable<RecordedLine>>? linesAfter = null, string? leftAside = null) =>
        (Strategy, this.history, this.linesAfter, LeftAside) = (strategy, history, linesAfter, leftAside);

    /// <summary>The strategy as it stands.</summary>
    public Strategy Strategy { get; }

    /// <summary>Whether the history is kept.</summary>
    public bool HasHistory => history is not null;

    /// <summary>The history; not where only the document is kept.</summary>
    /// <exception cref="MalformedException">It is read from the store when it is first asked for, and is not as it was written.</exception>
    public Answer<History> History => Ask(kept => kept);

    /// <summary>Why the document was left aside, in English: write a new one. Null where it was of use, or there was none.</summary>
    public string? LeftAside { get; }

    /// <summary>Of the events alone.</summary>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public static KeptStrategy Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new(history.Replay(), new(history), history.LinesAfter);
    }

    /// <summary>Of the document alone.</summary>
    /// <exception cref="MalformedException">The bytes are no document, or not as it was written.</exception>
    public static KeptStrategy Of(ReadOnlySpan<byte> document) => new(StrategyDocument.Read(document), null);

    /// <summary>Of the events in a store, with a document as a cache: only the events after it are read. One that does not fit is left aside, and all of them are.</summary>
    /// <param name="linesAfter">
    /// Reads from the store the lines of the events after a number, in order; 0 for all. It is called when the strategy is loaded, and again when a question takes
    /// the whole history: such as <see cref="History.LinesAfter"/>.
    /// </param>
    /// <param name="document">The document; empty where there is none.</param>
    /// <exception cref="ArgumentNullException">There is no way to read the lines.</exception>
    /// <exception cref="MalformedException">The lines that were read are not as they were written.</exception>
    /// <exception cref="InvalidOperationException">The store has no lines.</exception>
    public static KeptStrategy Of(Func<long, IEnumerable<RecordedLine>> linesAfter, ReadOnlySpan<byte> document)
    {
        ArgumentNullException.ThrowIfNull(linesAfter);
        var (cached, leftAside) = Cached(linesAfter, document);
        var strategy = cached ?? HistoryLines.Replay(linesAfter(0));
        var length = strategy.Length;
        return new(strategy, new(() => HistoryLines.Read(linesAfter(0)).UpTo(length)), linesAfter, leftAside);
    }

    /// <summary>With what came of a command; the same where nothing happened.</summary>
    /// <exception cref="ArgumentNullException">The outcome is null.</exception>
    /// <exception cref="ArgumentException">The events do not follow on this strategy.</exception>
    public KeptStrategy With(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome is not Outcome.Accepted { Events: [var first, ..] } accepted)
            return this;
        if (first.Envelope.Number != Strategy.Length + 1)
            throw new ArgumentException($"Event {first.Envelope.Number} does not follow on event {Strategy.Length} of this strategy.", nameof(outcome));
        if (history is not { } kept)
            return new(outcome.Strategy, null);
        return new(outcome.Strategy, new(() => kept.Value.Append(outcome)), LinesWith(linesAfter!, accepted.Events), LeftAside);
    }

    /// <summary>The strategy as it was recorded by an instant; null where it had not been founded by then.</summary>
    /// <param name="instant">The instant.</param>
    public Answer<StrategyView?> AsRecordedBy(Instant instant) => Ask(kept => kept.AsRecordedBy(instant));

    /// <summary>What became different from an instant to now; everything, where the strategy had not been founded by then.</summary>
    /// <param name="instant">The instant.</param>
    public Answer<IReadOnlyList<Difference>> Since(Instant instant) =>
        Ask(kept => kept.AsRecordedBy(instant)?.To(Strategy) ?? Difference.Between(Strategy.Unfounded, Strategy));

    /// <summary>How an object came to be what it is: the events that name it; none where no event does.</summary>
    /// <param name="subject">The object.</param>
    public Answer<IReadOnlyList<RecordedEvent>> Provenance(Subject subject) => Ask<IReadOnlyList<RecordedEvent>>(kept => [.. kept.Of(subject)]);

    /// <summary>Whether every line, number and hash is as it was written, and the state is what they make.</summary>
    /// <param name="head">A head kept elsewhere that the history must have gone through; none by default.</param>
    public Answer<Verification> Verify(Hash? head = null)
    {
        if (linesAfter is null)
            return new Answer<Verification>.HistoryNotKept();
        var verification = HistoryLines.Verify(linesAfter(0), head);
        return new Answer<Verification>.Given(verification is Verification.Intact && HistoryLines.Replay(linesAfter(0), verify: false) != Strategy
            ? new Verification.Broken(
                Strategy.Length, Strategy.Length, HistoryFault.Document, "The lines are as they were written, and make another state than this one: the document is not theirs. Make it anew from them.")
            : verification);
    }

    /// <summary>The strategy that a document and the lines after it make; or why the document is left aside.</summary>
    private static (Strategy? Strategy, string? LeftAside) Cached(Func<long, IEnumerable<RecordedLine>> linesAfter, ReadOnlySpan<byte> document)
    {
        if (document.IsEmpty)
            return default;
        Strategy told;
        try
        {
            told = StrategyDocument.Read(document);
        }
        catch (MalformedException malformed)
        {
            return (null, malformed.Message);
        }

        // The line of the document's own last event is read as well, to see that it is of this history.
        using var lines = linesAfter(Math.Max(0, told.Length - 1)).GetEnumerator();
        return lines.MoveNext() && lines.Current.Hash == told.Head
            ? (HistoryLines.Replay(Rest(lines), told), null)
            : (null, $"The document tells of {told.Length} events with the head {told.Head}, through which this history has not gone.");

        static IEnumerable<RecordedLine> Rest(IEnumerator<RecordedLine> lines)
        {
            while (lines.MoveNext())
                yield return lines.Current;
        }
    }

    /// <summary>The lines of a store and of new events, whether or not the store has these by then.</summary>
    private static Func<long, IEnumerable<RecordedLine>> LinesWith(Func<long, IEnumerable<RecordedLine>> linesAfter, IReadOnlyList<RecordedEvent> events)
    {
        var before = events[0].Envelope.Number - 1;
        return number => linesAfter(number).Take((int)Math.Max(0, before - number))
            .Concat(events.Where(recorded => recorded.Envelope.Number > number).Select(recorded => new RecordedLine(recorded.Line, recorded.Hash)));
    }

    private Answer<T> Ask<T>(Func<History, T> ask) => history is null ? new Answer<T>.HistoryNotKept() : new Answer<T>.Given(ask(history.Value));
}
