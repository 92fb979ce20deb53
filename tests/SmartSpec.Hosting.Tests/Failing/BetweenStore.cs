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

    /// <summary>The number of messages that were returned with their bodies.</summary>
    public int Taken { get; set; }

    public Action Taking { get; set; } = () => { };

    public Action<long, OutboxError> Failing { get; set; } = (_, _) => { };

    /// <summary>An action after a failure has been recorded: as if the answer were lost.</summary>
    public Action<long> Failed { get; set; } = _ => { };

    public Action<long> Delivering { get; set; } = _ => { };

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default) =>
        Inner.AppendAsync(append, cancellationToken);

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
    {
        Loading(strategy);
        return Inner.LoadAsync(strategy, cancellationToken);
    }

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    ) => Inner.ReadAsync(strategy, after, take, cancellationToken);

    public ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) => Inner.FindCommandAsync(strategy, command, cancellationToken);

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken = default)
    {
        ListingDue();
        return Inner.ListDueAsync(by, take, cancellationToken);
    }

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    ) => Inner.ListAsync(after, take, cancellationToken);

    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    ) => Inner.PutDocumentAsync(strategy, document, cancellationToken);

    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => Inner.PostponeAsync(strategy, length, dueAt, cancellationToken);

    public async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
        int take,
        long after = 0,
        CancellationToken cancellationToken = default
    )
    {
        Taking();
        var taken = await Outbox.TakeAsync(take, after, cancellationToken);
        Taken += taken.Count;
        return taken;
    }

    public ValueTask DeliveredAsync(long position, CancellationToken cancellationToken = default)
    {
        Delivering(position);
        return Outbox.DeliveredAsync(position, cancellationToken);
    }

    public async ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken = default
    )
    {
        Failing(position, error);
        await Outbox.FailedAsync(position, attempts, error, retryAfter, cancellationToken);
        Failed(position);
    }

    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken = default
    ) => Outbox.ListAsync(state, after, take, cancellationToken);

    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken = default) =>
        Outbox.RetryAsync(position, cancellationToken);

    public ValueTask<bool> TryTakeAsync(
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken = default
    ) => Leases.TryTakeAsync(name, holder, length, cancellationToken);

    public ValueTask<bool> RenewAsync(
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken = default
    ) => Leases.RenewAsync(name, holder, length, cancellationToken);

    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken = default) =>
        Leases.IsHeldAsync(name, holder, cancellationToken);

    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken = default) =>
        Leases.ReleaseAsync(name, holder, cancellationToken);
}
