namespace SmartSpec.Stores;

/// <summary>The strategies of a store, as they are loaded and held in memory.</summary>
internal sealed class StrategyLoader(
    IStrategyStore store,
    StrategyCache cache,
    StrategyEngine engine,
    bool verify,
    bool requireGates
)
{
    /// <summary>The value for the length of a document that does not fit its history, so that it is written again.</summary>
    private const long Invalid = long.MinValue / 2;

    /// <summary>The strategy as the store has it now: what is held in memory with the lines after it, or loaded.</summary>
    public async ValueTask<StrategyCache.Entry?> NowAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        if (cache.Find(strategy) is not { } cached)
            return await LoadedAsync(strategy, cancellationToken).ConfigureAwait(false);

        // The last line that is known is read as well, to see that the history is still the one that it was.
        var lines = await store
            .ReadAsync(strategy, cached.Strategy.Length - 1, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        if (lines is not [var last, ..] || last.Hash != cached.Strategy.Head)
        {
            cache.Drop(strategy);
            return await LoadedAsync(strategy, cancellationToken).ConfigureAwait(false);
        }

        return lines.Count == 1
            ? cached
            : Hold(strategy, new(Replayed(strategy, lines.Skip(1), cached.Strategy), cached.DocumentLength));
    }

    /// <summary>The strategy as the store has it, whatever is held in memory; null where it has none.</summary>
    /// <exception cref="MalformedException">The lines differ from what was written, or are those of another strategy.</exception>
    public async ValueTask<StrategyCache.Entry?> LoadedAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        if (await store.LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is not { } stored)
            return null;
        if (stored.Document is null)
            return Hold(strategy, new(Replayed(strategy, stored.Lines, verify: verify), 0));
        if (Cached(stored) is { } document)
            return Hold(strategy, new(Replayed(strategy, stored.Lines.Skip(1), document, verify), document.Length));

        // The document does not fit the history: it is ignored, and written again with the next append.
        Telemetry.DocumentFault();
        var lines = await store.ReadAsync(strategy, cancellationToken: cancellationToken).ConfigureAwait(false);
        return Hold(strategy, new(Replayed(strategy, lines), Invalid));
    }

    /// <summary>The strategy as it was after an event; from the document, where that is not younger.</summary>
    public async ValueTask<Strategy> ThenAsync(Id<Strategy> strategy, long length, CancellationToken cancellationToken)
    {
        if (
            await store.LoadAsync(strategy, cancellationToken).ConfigureAwait(false) is { Document: { } cached } stored
            && cached.Length <= length
            && Cached(stored) is { } document
        )
            return Replayed(strategy, stored.Lines.Skip(1).Take((int)(length - cached.Length)), document, verify);
        return Replayed(
            strategy,
            await store.ReadAsync(strategy, 0, (int)length, cancellationToken).ConfigureAwait(false),
            verify: verify
        );
    }

    /// <summary>The fault where a store has the history of another strategy under an identifier; null where it has not.</summary>
    public static string? Foreign(Id<Strategy> strategy, Id<Strategy> found) =>
        found == strategy ? null : $"The store has the history of the strategy '{found}' under the identifier '{strategy}'.";

    /// <summary>The same with the strategy named in what is wrong.</summary>
    public static T Named<T>(Id<Strategy> strategy, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (MalformedException broken)
        {
            throw new MalformedException(
                broken.Path,
                broken.Line,
                broken.Column,
                $"In the history of the strategy '{strategy}', where lines are events: {broken.Expected}"
            )
            {
                Cause = broken.Cause,
                About = broken.About,
            };
        }
    }

    private static Strategy Replayed(
        Id<Strategy> strategy,
        IEnumerable<RecordedLine> lines,
        Strategy? document = null,
        bool verify = true
    ) => Named(strategy, () => History.Replay(lines, document, verify));

    private StrategyCache.Entry Hold(Id<Strategy> strategy, StrategyCache.Entry entry)
    {
        if (Foreign(strategy, entry.Strategy.Id) is { } fault)
            throw new MalformedException("$.strategy", 1, null, fault);
        if (requireGates && engine.MissingGates(entry.Strategy) is { Length: > 0 } gates)
            throw new GatesMissingException(strategy, gates);
        cache.Put(strategy, entry);
        return entry;
    }

    private static Strategy? Cached(StoredStrategy stored)
    {
        try
        {
            var read = StrategyDocument.Read(stored.Document!.Bytes.Span);
            return read.Length == stored.Document.Length && stored.Lines is [var last, ..] && last.Hash == read.Head
                ? read
                : null;
        }
        catch (MalformedException)
        {
            return null;
        }
    }
}
