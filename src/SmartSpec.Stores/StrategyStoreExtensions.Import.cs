namespace SmartSpec.Stores;

/// <summary>Work on whole histories and whole stores, over the port of a store.</summary>
public static partial class StrategyStoreExtensions
{
    /// <summary>
    /// Appends what a store does not have yet of a history, command by command, each with what is due after it; the document
    /// comes with the last. What was cut off continues when it is done again. No messages are put in the outbox: the events
    /// happened long ago.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="history">
    /// The history, verified: what <see cref="History.Read(ReadOnlySpan{byte})"/> or <see cref="StrategyService.HistoryAsync"/> gives.
    /// </param>
    /// <param name="cancellationToken">Gives up between two commands; what has been appended stays.</param>
    /// <returns>
    /// That the store has the whole history, also where it has gone on since; or, where the strategy has another history there,
    /// how long that is.
    /// </returns>
    /// <exception cref="ArgumentNullException">The store or the history is null.</exception>
    /// <exception cref="ArgumentException">The history is empty.</exception>
    public static async Task<AppendResult> ImportAsync(
        this IStrategyStore store,
        History history,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(history);
        if (history.Length == 0)
            throw new ArgumentException("The history is empty.", nameof(history));
        var strategy = history.Events[0].Envelope.Strategy;
        var (length, head) = await EndAsync(store, strategy, cancellationToken).ConfigureAwait(false);
        if (length > history.Length)
        {
            var then = await store.ReadAsync(strategy, history.Length - 1, 1, cancellationToken).ConfigureAwait(false);
            return history.Events[^1].Hash == then[0].Hash ? new AppendResult.Appended() : new AppendResult.Conflict(length);
        }

        if (length > 0 && history.Events[(int)length - 1].Hash != head)
            return new AppendResult.Conflict(length);
        var state = length == 0 ? null : history.UpTo(length).Replay();
        while (length < history.Length)
        {
            var events = CommandAt(history, (int)length);
            state = History.Replay(
                events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash)),
                state,
                verify: false
            );
            var append = StoreAppend.Of(state, events) with
            {
                Document = state.Length == history.Length ? StoredDocument.Of(state) : null,
            };
            switch (await store.AppendAsync(append, cancellationToken).ConfigureAwait(false))
            {
                case AppendResult.Conflict conflict:
                    return conflict;
                case AppendResult.Repeated repeated:
                    return new AppendResult.Conflict(repeated.Events.Last);
            }

            length = state.Length;
        }

        return new AppendResult.Appended();
    }

    private static async ValueTask<(long Length, Hash? Head)> EndAsync(
        IStrategyStore store,
        Id<Strategy> strategy,
        CancellationToken cancellationToken
    ) =>
        await store.LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is { Lines: [.., var last] } stored
            ? (Math.Max(0, (stored.Document?.Length ?? 0) - 1) + stored.Lines.Count, last.Hash)
            : (0, null);

    /// <summary>The events of the command whose first event is at a place.</summary>
    private static List<RecordedEvent> CommandAt(History history, int first)
    {
        var command = history.Events[first].Envelope.Command;
        return [.. history.Events.Skip(first).TakeWhile(recorded => recorded.Envelope.Command == command)];
    }
}
