using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Stores.Tests.Suites;

/// <summary>A store that passes everything on to one in memory; those derived from it break something.</summary>
internal class PassingStore : IStrategyStore, IOutbox, ILeases
{
    private readonly ConcurrentDictionary<Id<Strategy>, TaskCompletionSource> held = [];

    public PassingStore() => Inner = new(Time);

    /// <summary>The clock of leases and messages.</summary>
    public FakeTimeProvider Time { get; } = new();

    protected InMemoryStore Inner { get; }

    protected Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public virtual async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
    {
        if (append is not null)
            await HeldAsync(append.Strategy, cancellation);
        return await Inner.AppendAsync(append!, cancellation);
    }

    /// <summary>Stores that begin at the same moment on one place.</summary>
    public virtual IReadOnlyList<IStrategyStore> Together(int count) => [.. Enumerable.Repeat(this, count)];

    /// <summary>Holds the strategy of an append, as a transaction does that is rolled back in the end.</summary>
    public IAsyncDisposable Hold(StoreAppend append)
    {
        var free = held[append.Strategy] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return new Holding(() =>
        {
            held.TryRemove(append.Strategy, out _);
            free.TrySetResult();
        });
    }

    /// <summary>Waits until a strategy is free; any strategy, by default.</summary>
    protected async Task HeldAsync(Id<Strategy>? strategy, CancellationToken cancellation)
    {
        foreach (var (_, free) in held.Where(one => strategy is null || one.Key == strategy))
            await free.Task.WaitAsync(cancellation);
    }

    public virtual ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation) => Inner.LoadAsync(strategy, cancellation);

    public virtual ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(Id<Strategy> strategy, long after, int take, CancellationToken cancellation) =>
        Inner.ReadAsync(strategy, after, take, cancellation);

    public virtual ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation) =>
        Inner.FindCommandAsync(strategy, command, cancellation);

    public virtual ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellation) => Inner.ListDueAsync(by, take, cancellation);

    public virtual ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(Id<Strategy>? after, int take, CancellationToken cancellation) =>
        Inner.ListAsync(after, take, cancellation);

    public virtual ValueTask<bool> PutDocumentAsync(Id<Strategy> strategy, StoredDocument document, CancellationToken cancellation) =>
        Inner.PutDocumentAsync(strategy, document, cancellation);

    public virtual ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(int take, long after, CancellationToken cancellation) => Inner.TakeAsync(take, after, cancellation);

    public virtual ValueTask DeliveredAsync(long position, CancellationToken cancellation) => Inner.DeliveredAsync(position, cancellation);

    public virtual ValueTask FailedAsync(
        long position, int attempts, OutboxError error, Duration? retryAfter, CancellationToken cancellation) =>
        Inner.FailedAsync(position, attempts, error, retryAfter, cancellation);

    public virtual ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation) =>
        Inner.ListAsync(state, after, take, cancellation);

    public virtual ValueTask<bool> RetryAsync(long position, CancellationToken cancellation) => Inner.RetryAsync(position, cancellation);

    public virtual ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellation) =>
        Inner.TryTakeAsync(name, holder, length, cancellation);

    public virtual ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellation) =>
        Inner.RenewAsync(name, holder, length, cancellation);

    public virtual ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellation) =>
        Inner.IsHeldAsync(name, holder, cancellation);

    public virtual ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation) => Inner.ReleaseAsync(name, holder, cancellation);

    protected async ValueTask<long> LengthAsync(Id<Strategy> strategy) => (await Inner.ReadAsync(strategy)).Count;

    private sealed class Holding(Action free) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            free();
            return default;
        }
    }
}
