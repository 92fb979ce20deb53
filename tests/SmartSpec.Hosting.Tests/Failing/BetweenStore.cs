namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>A store with something between it and the host: what a test does before a call.</summary>
internal sealed class BetweenStore(IStrategyStore inner) : IStrategyStore, IOutbox, ILeases
{
    private readonly IOutbox outbox = (IOutbox)inner;
    private readonly ILeases leases = (ILeases)inner;

    public Action<Id<Strategy>> Loading { get; set; } = _ => { };

    public Action ListingDue { get; set; } = () => { };

    public Action Taking { get; set; } = () => { };

    public Action<long, OutboxError> Failing { get; set; } = (_, _) => { };

    /// <summary>After a failure has been recorded: as if the answer were lost.</summary>
    public Action<long> Failed { get; set; } = _ => { };

    public Action<long> Delivering { get; set; } = _ => { };

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation = default) => inner.AppendAsync(append, cancellation);

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation = default)
    {
        Loading(strategy);
        return inner.LoadAsync(strategy, cancellation);
    }

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(Id<Strategy> strategy, long after = 0, int take = int.MaxValue, CancellationToken cancellation = default) =>
        inner.ReadAsync(strategy, after, take, cancellation);

    public ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation = default) =>
        inner.FindCommandAsync(strategy, command, cancellation);

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellation = default)
    {
        ListingDue();
        return inner.ListDueAsync(by, take, cancellation);
    }

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(Id<Strategy>? after, int take, CancellationToken cancellation = default) =>
        inner.ListAsync(after, take, cancellation);

    public ValueTask<bool> PutDocumentAsync(Id<Strategy> strategy, StoredDocument document, CancellationToken cancellation = default) =>
        inner.PutDocumentAsync(strategy, document, cancellation);

    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
        int take, long after = 0, CancellationToken cancellation = default)
    {
        Taking();
        return outbox.TakeAsync(take, after, cancellation);
    }

    public ValueTask DeliveredAsync(long position, CancellationToken cancellation = default)
    {
        Delivering(position);
        return outbox.DeliveredAsync(position, cancellation);
    }

    public async ValueTask FailedAsync(
        long position, int attempts, OutboxError error, Duration? retryAfter, CancellationToken cancellation = default)
    {
        Failing(position, error);
        await outbox.FailedAsync(position, attempts, error, retryAfter, cancellation);
        Failed(position);
    }

    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation = default) =>
        outbox.ListAsync(state, after, take, cancellation);

    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellation = default) => outbox.RetryAsync(position, cancellation);

    public ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellation = default) =>
        leases.TryTakeAsync(name, holder, length, cancellation);

    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellation = default) =>
        leases.RenewAsync(name, holder, length, cancellation);

    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation = default) => leases.ReleaseAsync(name, holder, cancellation);
}
