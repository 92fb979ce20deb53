using System.Collections.Immutable;

namespace SmartSpec.Histories;

/// <summary>One strategy as a host stores it: events, document, or both. Immutable.</summary>
/// <remarks>
/// With the events, every query is answered. With the document as well, loading is faster: the document is a cache, ignored where
/// it is missing, malformed or of another history, and only the events after it are read until a query needs them all. With the
/// document alone the state, next steps, latest commands and head are available, and queries of the history return null.
/// </remarks>
public sealed class PersistedStrategy
{
    private readonly Source? source;
    private readonly ImmutableList<RecordedEvent> since;

    private PersistedStrategy(
        Strategy strategy,
        Source? source,
        ImmutableList<RecordedEvent> since,
        string? documentFault = null
    ) => (Strategy, this.source, this.since, DocumentFault) = (strategy, source, since, documentFault);

    /// <summary>The current strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>Whether the history is stored.</summary>
    public bool HasHistory => source is not null;

    /// <summary>The history; null where only the document is stored.</summary>
    /// <exception cref="MalformedException">
    /// The history, which is read from the store on first use, is not as it was written.
    /// </exception>
    public History? History => source is null ? null : new(source.History().Events.AddRange(since));

    /// <summary>
    /// The reason, in English, why the document was ignored: write a new one. Null where it was used, or there was none.
    /// </summary>
    public string? DocumentFault { get; }

    /// <summary>A strategy from the events alone.</summary>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public static PersistedStrategy Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new(history.Replay(), new(history.LinesAfter, history.Length, history), []);
    }

    /// <summary>A strategy from the document alone.</summary>
    /// <exception cref="MalformedException">The bytes are no document, or not as it was written.</exception>
    public static PersistedStrategy Of(ReadOnlySpan<byte> document) => new(StrategyDocument.Read(document), null, []);

    /// <summary>
    /// A strategy from the events in a store, with a document as a cache: only the events after it are read. A document that does
    /// not fit is ignored, and all events are read.
    /// </summary>
    /// <param name="linesAfter">
    /// Reads from the store the lines of the events after a number, in order; 0 for all. It is called when the strategy is
    /// loaded, and again when a query needs the whole history: such as <see cref="History.LinesAfter"/>.
    /// </param>
    /// <param name="document">The document; empty where there is none.</param>
    /// <exception cref="ArgumentNullException">There is no way to read the lines.</exception>
    /// <exception cref="MalformedException">The lines that were read are not as they were written.</exception>
    /// <exception cref="InvalidOperationException">The store has no lines.</exception>
    public static PersistedStrategy Of(Func<long, IEnumerable<RecordedLine>> linesAfter, ReadOnlySpan<byte> document)
    {
        ArgumentNullException.ThrowIfNull(linesAfter);
        var (cached, documentFault) = Cached(linesAfter, document);
        var strategy = cached ?? Histories.History.Replay(linesAfter(0));
        return new(strategy, new(linesAfter, strategy.Length), [], documentFault);
    }

    /// <summary>The strategy after a command's outcome; the same where nothing was recorded.</summary>
    /// <exception cref="ArgumentNullException">The outcome is null.</exception>
    /// <exception cref="ArgumentException">The events do not follow this strategy.</exception>
    public PersistedStrategy With(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome is not Outcome.Accepted { Events: [var first, ..] } accepted)
            return this;
        if (first.Envelope.Number != Strategy.Length + 1 || Strategy.Head.Next(first.Line.Span) != first.Hash)
            throw new ArgumentException(
                first.Envelope.Strategy == Strategy.Id && first.Envelope.Number <= Strategy.Length
                    ? Fork.Of(first.Envelope.Number, Strategy.Length).In(Texts.English)
                    : $"Event {first.Envelope.Number} does not follow event {Strategy.Length} of this strategy.",
                nameof(outcome)
            );
        return new(outcome.Strategy, source, source is null ? since : since.AddRange(accepted.Events), DocumentFault);
    }

    /// <summary>
    /// The strategy as in force on a day: the facts effective on the day or before. A document alone answers too, for a day that
    /// is not past.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    /// <returns>
    /// The view; null where the strategy had not been founded by then, or where that takes a history which is not stored.
    /// </returns>
    public StrategyView? AsInForceOn(LocalDate day) =>
        source is null && day >= Strategy.Charter.Zone.DayOf(Strategy.RecordedAt)
            ? new(DatedState.On(Strategy, day), Strategy.RecordedAt, day)
            : History?.AsInForceOn(day);

    /// <summary>The differences from an instant to now; everything, where the strategy had not been founded by then.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The differences; null where the history is not stored.</returns>
    public IReadOnlyList<Difference>? Since(Instant instant) =>
        History is { } history
            ? history.AsRecordedBy(instant)?.To(Strategy) ?? Difference.Between(Strategy.Unfounded, Strategy)
            : null;

    /// <summary>Whether every line, number and hash is as it was written, and the state is what they make.</summary>
    /// <param name="head">A head stored elsewhere that the history must contain; none by default.</param>
    /// <returns>Intact, or broken at a position; null where the history is not stored.</returns>
    public Verification? Verify(Hash? head = null)
    {
        if (source is null)
            return null;

        // All that the store has now, which can be more than this strategy; and what it has not yet.
        List<RecordedLine> lines = [.. source.LinesAfter(0)];
        lines.AddRange(
            since
                .Where(recorded => recorded.Envelope.Number > lines.Count)
                .Select(recorded => new RecordedLine(recorded.Line, recorded.Hash))
                .ToList()
        );
        var verification = Histories.History.Verify(lines, head);
        if (verification is not Verification.Intact { Length: var length })
            return verification;
        if (length < Strategy.Length)
            verification = Verification.Broken.At(
                length + 1,
                HistoryFault.Cut,
                new("history.cut-after-load", $"{length}", $"{Strategy.Length}")
            );
        else if (!Histories.History.Replay(lines.Take((int)Strategy.Length), verify: false).HasSameStateAs(Strategy))
            verification = Verification.Broken.At(Strategy.Length, HistoryFault.Document, new("history.other-state"));
        return verification;
    }

    /// <summary>The strategy of a document and the lines after it; or why the document is ignored.</summary>
    private static (Strategy? Strategy, string? DocumentFault) Cached(
        Func<long, IEnumerable<RecordedLine>> linesAfter,
        ReadOnlySpan<byte> document
    )
    {
        if (document.IsEmpty)
            return default;
        Strategy documented;
        try
        {
            documented = StrategyDocument.Read(document);
        }
        catch (MalformedException malformed)
        {
            return (null, malformed.Message);
        }

        // The line of the document's own last event is read as well, to see that it is of this history.
        using var lines = linesAfter(Math.Max(0, documented.Length - 1)).GetEnumerator();
        return lines.MoveNext() && lines.Current.Hash == documented.Head
            ? (Histories.History.Replay(Rest(lines), documented), null)
            : (
                null,
                $"The document is of {documented.Length} events with the head {documented.Head}, "
                    + "which this history does not have."
            );

        static IEnumerable<RecordedLine> Rest(IEnumerator<RecordedLine> lines)
        {
            while (lines.MoveNext())
                yield return lines.Current;
        }
    }

    /// <summary>
    /// The source of the lines, and how many of them gave the loaded strategy. The history is read on first use.
    /// </summary>
    private sealed class Source(Func<long, IEnumerable<RecordedLine>> linesAfter, long length, History? history = null)
    {
        private History? read = history;

        public IEnumerable<RecordedLine> LinesAfter(long number) => linesAfter(number);

        public History History()
        {
            if (read is { } known)
                return known;
            var all = Histories.History.Read(linesAfter(0).Take((int)length));
            return read =
                all.Length == length
                    ? all
                    : throw new MalformedException(
                        $"$[{all.Length}]",
                        all.Length + 1,
                        null,
                        new FaultText("history.cut-after-load", $"{all.Length}", $"{length}")
                    );
        }
    }
}
