namespace SmartSpec.Stores;

/// <content>Documents of a whole store.</content>
public static partial class StrategyStoreExtensions
{
    private const int Page = 100;

    /// <summary>
    /// Rebuilds the documents of a whole store from its histories, as after an upgrade or a repair: reads every history, verifies
    /// it, and replaces its document. A history that differs from what was written is reported and skipped.
    /// </summary>
    /// <remarks>It can be stopped at any time, and continue from where it was.</remarks>
    /// <param name="store">The store.</param>
    /// <param name="after">
    /// The strategy after which to begin: the last one of the progress that was reported before a stop; null for all.
    /// </param>
    /// <param name="progress">Reported after each strategy.</param>
    /// <param name="cancellationToken">Stops it between two strategies.</param>
    /// <returns>How far it came: to the end.</returns>
    /// <exception cref="ArgumentNullException">There is no store.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the last progress has the position.</exception>
    public static async Task<RebuildProgress> RebuildDocumentsAsync(
        this IStrategyStore store,
        Id<Strategy>? after = null,
        IProgress<RebuildProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        var state = new RebuildProgress
        {
            Last = after,
            Rebuilt = 0,
            Broken = [],
        };
        while (await store.ListAsync(state.Last, Page, cancellationToken).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var entry in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                state = await OneAsync(store, entry.Strategy, cancellationToken).ConfigureAwait(false) is { } fault
                    ? state with
                    {
                        Last = entry.Strategy,
                        Broken = state.Broken.Add(new() { Strategy = entry.Strategy, Fault = fault }),
                    }
                    : state with
                    {
                        Last = entry.Strategy,
                        Rebuilt = state.Rebuilt + 1,
                    };
                progress?.Report(state);
            }
        }

        return state;
    }

    private static async Task<string?> OneAsync(IStrategyStore store, Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        try
        {
            var lines = await store.ReadAsync(strategy, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (lines.Count == 0)
                return "The history is empty.";
            var replayed = History.Replay(lines);
            if (replayed.Id != strategy)
                return $"The history is that of the strategy {replayed.Id}.";
            return await store.PutDocumentAsync(strategy, StoredDocument.Of(replayed), cancellationToken).ConfigureAwait(false)
                ? null
                : "The history has become shorter while it was read.";
        }
        catch (MalformedException malformed)
        {
            return malformed.Message;
        }
    }
}
