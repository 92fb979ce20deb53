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

    public virtual async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
    {
        if (append is not null)
            await HeldAsync(append.Strategy, cancellationToken);
        return await Inner.AppendAsync(append!, cancellationToken);
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
    protected async Task HeldAsync(Id<Strategy>? strategy, CancellationToken cancellationToken)
    {
        foreach (var (_, free) in held.Where(one => strategy is null || one.Key == strategy))
            await free.Task.WaitAsync(cancellationToken);
    }

    public virtual ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken) =>
        Inner.LoadAsync(strategy, cancellationToken);

    public virtual ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after,
        int take,
        CancellationToken cancellationToken
    ) => Inner.ReadAsync(strategy, after, take, cancellationToken);

    public virtual ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken
    ) => Inner.FindCommandAsync(strategy, command, cancellationToken);

    public virtual ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
        Instant by,
        int take,
        CancellationToken cancellationToken
    ) => Inner.ListDueAsync(by, take, cancellationToken);

    public virtual ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken
    ) => Inner.ListAsync(after, take, cancellationToken);

    public virtual ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken
    ) => Inner.PutDocumentAsync(strategy, document, cancellationToken);

    public virtual ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => Inner.PostponeAsync(strategy, length, dueAt, cancellationToken);

    public virtual ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(int take, long after, CancellationToken cancellationToken) =>
        Inner.TakeAsync(take, after, cancellationToken);

    public virtual ValueTask DeliveredAsync(long position, CancellationToken cancellationToken) =>
        Inner.DeliveredAsync(position, cancellationToken);

    public virtual ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken
    ) => Inner.FailedAsync(position, attempts, error, retryAfter, cancellationToken);

    public virtual ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken
    ) => Inner.ListAsync(state, after, take, cancellationToken);

    public virtual ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken) =>
        Inner.RetryAsync(position, cancellationToken);

    public virtual ValueTask<bool> TryTakeAsync(
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken
    ) => Inner.TryTakeAsync(name, holder, length, cancellationToken);

    public virtual ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken) =>
        Inner.RenewAsync(name, holder, length, cancellationToken);

    public virtual ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken) =>
        Inner.IsHeldAsync(name, holder, cancellationToken);

    public virtual ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken) =>
        Inner.ReleaseAsync(name, holder, cancellationToken);

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
