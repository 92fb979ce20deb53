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

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation = default) => inner.AppendAsync(append, cancellation);

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation = default) => inner.LoadAsync(strategy, cancellation);

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(Id<Strategy> strategy, long after = 0, int take = int.MaxValue, CancellationToken cancellation = default) =>
        inner.ReadAsync(strategy, after, take, cancellation);

    public ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation = default) =>
        inner.FindCommandAsync(strategy, command, cancellation);

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellation = default) => inner.ListDueAsync(by, take, cancellation);

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(Id<Strategy>? after, int take, CancellationToken cancellation = default) =>
        inner.ListAsync(after, take, cancellation);

    public ValueTask<bool> PutDocumentAsync(Id<Strategy> strategy, StoredDocument document, CancellationToken cancellation = default) =>
        inner.PutDocumentAsync(strategy, document, cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
