using NodaTime;
using SmartSpec;
using SmartSpec.Sqlite;

namespace MyHost.Tests;

/// <summary>A store of a host's own, as the page of the suites has it: here one over another.</summary>
public sealed class MyStore : IStrategyStore, IAsyncDisposable
{
    private readonly SqliteStore inner;

    private MyStore(string file) => (File, inner) = (file, new(file));

    public string File { get; }

    public static async Task<MyStore> OpenAsync(string file)
    {
        var store = new MyStore(file);
        await store.inner.MigrateAsync();
        return store;
    }

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default) =>
        inner.AppendAsync(append, cancellationToken);

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        inner.LoadAsync(strategy, cancellationToken);

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    ) => inner.ReadAsync(strategy, after, take, cancellationToken);

    public ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) => inner.FindCommandAsync(strategy, command, cancellationToken);

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
        Instant by,
        int take,
        CancellationToken cancellationToken = default
    ) => inner.ListDueAsync(by, take, cancellationToken);

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    ) => inner.ListAsync(after, take, cancellationToken);

    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    ) => inner.PutDocumentAsync(strategy, document, cancellationToken);

    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => inner.PostponeAsync(strategy, length, dueAt, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
