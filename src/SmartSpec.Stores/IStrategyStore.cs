namespace SmartSpec.Stores;

/// <summary>
/// A store of strategies: their histories, and beside them what is derived from them (documents, due days, messages). A host
/// writes one for a store of its own; the suites of <c>SmartSpec.Testing.Xunit</c> define what it must do. Safe to share between
/// threads, but for one that has joined a transaction.
/// </summary>
/// <remarks>
/// <para>It throws where it is broken, never for a lost race. After an exception nothing is known of an append: repeat it with
/// the same command.</para>
/// <para>
/// A store never takes part in an ambient transaction (<c>System.Transactions.Transaction.Current</c>): what it has answered as
/// appended is durable, whatever becomes of the
/// caller's scope. A store that can write in a transaction of the host's is given that transaction (<c>Joining(transaction)</c>
/// of the stores on databases).
/// </para>
/// <para>
/// What one caller does changes nothing for another: work that a store does for several callers runs under the context of none of
/// them (ambient transaction,
/// <c>AsyncLocal</c> values, culture, activity, synchronisation context, cancellation), a bad append fails alone, and a strategy
/// that is held by one writer blocks nobody
/// from writing others, or from reading it.
/// </para>
/// </remarks>
public interface IStrategyStore
{
    /// <summary>
    /// Appends what came of a command to a history, with everything that belongs to it, in one transaction: all of it or
    /// nothing.
    /// </summary>
    /// <param name="append">What is appended.</param>
    /// <param name="cancellationToken">Gives up, where nothing has been written yet.</param>
    /// <returns>
    /// That it was appended, durably; or that nothing was: since the strategy has a command with this identifier already, which
    /// is looked at first, or since its history has another length than expected.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no append.</exception>
    /// <exception cref="ArgumentException">
    /// It is none that every store can hold (<see cref="StoreAppend.Validate"/>); nothing is written.
    /// </exception>
    ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default);

    /// <summary>
    /// Loads a strategy in one go: its document, and the lines from the document's last event on; all lines,
    /// where it has no document.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The stored strategy; null where there is no such strategy.</returns>
    ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default);

    /// <summary>Reads lines of a history, in the order of their numbers.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="after">The number of the event after which to begin; 0 for all.</param>
    /// <param name="take">How many lines at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The lines, byte for byte as they were appended; empty where there are none.</returns>
    ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    );

    /// <summary>The events that came of a command.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Their numbers; null where no command with this identifier has taken effect on the strategy.</returns>
    ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    );

    /// <summary>The strategies in which something falls due by itself by an instant, the first due first.</summary>
    /// <param name="by">The instant; what is due at it counts.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken = default);

    /// <summary>The strategies, by the ordinal order of their identifiers.</summary>
    /// <param name="after">The identifier after which to begin; null for the first.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    );

    /// <summary>Replaces the document.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>
    /// Whether it was stored; false where there is no such strategy, or where its history is shorter than the document.
    /// </returns>
    ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Replaces the time when something falls due, since settling found nothing that could be recorded by now.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="length">The number of events in the history that was settled.</param>
    /// <param name="dueAt">The time when something can fall due next; null where nothing will.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>
    /// Whether it was stored; false where there is no such strategy, where its history has another length, or where a writer holds
    /// it: then it stays due. Default: false.
    /// </returns>
    ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => new(false);
}
