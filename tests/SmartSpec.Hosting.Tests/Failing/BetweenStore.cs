namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>A store with something between it and the host: what a test does before a call.</summary>
internal sealed class BetweenStore(IStrategyStore inner) : IStrategyStore, IOutbox, ILeases
{
    /// <summary>The store; another, where a database was restored.</summary>
    public IStrategyStore Inner { get; set; } = inner;

    private IOutbox Outbox => (IOutbox)Inner;

    private ILeases Leases => (ILeases)Inner;

    public Action<Id<Strategy>> Loading { get; set; } = _ => { };

    public Action ListingDue { get; set; } = () => { };

    /// <summary>How many messages have been handed out, with their bodies.</summary>
    public int Taken { get; set; }

    public Action Taking { get; set; } = () => { };

    public Action<long, OutboxError> Failing { get; set; } = (_, _) => { };

    /// <summary>After a failure has been recorded: as if the answer were lost.</summary>
    public Action<long> Failed { get; set; } = _ => { };

    public Action<long> Delivering { get; set; } = _ => { };

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation = default) => Inner.AppendAsync(append, cancellation);

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation = default)
    {
        Loading(strategy);
        return Inner.LoadAsync(strategy, cancellation);
    }

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(Id<Strategy> strategy, long after = 0, int take = int.MaxValue, CancellationToken cancellation = default) =>
        Inner.ReadAsync(strategy, after, take, cancellation);

    public ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation = default) =>
        Inner.FindCommandAsync(strategy, command, cancellation);

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellation = default)
    {
        ListingDue();
        return Inner.ListDueAsync(by, take, cancellation);
    }

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(Id<Strategy>? after, int take, CancellationToken cancellation = default) =>
        Inner.ListAsync(after, take, cancellation);

    public ValueTask<bool> PutDocumentAsync(Id<Strategy> strategy, StoredDocument document, CancellationToken cancellation = default) =>
        Inner.PutDocumentAsync(strategy, document, cancellation);

    public async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
        int take, long after = 0, CancellationToken cancellation = default)
    {
        Taking();
        var taken = await Outbox.TakeAsync(take, after, cancellation);
        Taken += taken.Count;
        return taken;
    }

    public ValueTask DeliveredAsync(long position, CancellationToken cancellation = default)
    {
        Delivering(position);
        return Outbox.DeliveredAsync(position, cancellation);
    }

    public async ValueTask FailedAsync(
        long position, int attempts, OutboxError error, Duration? retryAfter, CancellationToken cancellation = default)
    {
        Failing(position, error);
        await Outbox.FailedAsync(position, attempts, error, retryAfter, cancellation);
        Failed(position);
    }

    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation = default) =>
        Outbox.ListAsync(state, after, take, cancellation);

    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellation = default) => Outbox.RetryAsync(position, cancellation);

    public ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellation = default) =>
        Leases.TryTakeAsync(name, holder, length, cancellation);

    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellation = default) =>
        Leases.RenewAsync(name, holder, length, cancellation);

    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellation = default) =>
        Leases.IsHeldAsync(name, holder, cancellation);

    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation = default) => Leases.ReleaseAsync(name, holder, cancellation);
}
