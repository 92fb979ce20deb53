using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting.Tests.Simulation;

#pragma warning disable CA1001 // It goes with the test.

/// <summary>
/// A host that dispatches: its calls to the store, and its deliveries, stops before it takes effect and before it is
/// answered.
/// </summary>
internal sealed class SimulatedHost : IOutbox, ILeases, IOutboxHandler
{
    private const int Page = 4;

    private readonly World world;
    private readonly OutboxDispatcher dispatcher;
    private CancellationTokenSource stopping = new();
    private (string Name, string Holder)? lease;
    private int renewals;
    private Task<int?> run = Task.FromResult<int?>(null);

    public SimulatedHost(World world, string name, ILogger<OutboxDispatcher> log)
    {
        (this.world, Name, Time) = (world, name, new(world));
        var options = Options.Create(new OutboxOptions { Page = Page, Attempts = 3 });
        dispatcher = new(this, this, options, log, this, Time);
    }

    public string Name { get; }

    public SimulatedTime Time { get; }

    /// <summary>Whether it looks into the outbox no more, until it is started again.</summary>
    public bool IsIdle => run.IsCompleted;

    /// <summary>Whether a renewal of its lease is under way.</summary>
    public bool IsRenewing => renewals > 0;

    /// <summary>The time when the store last confirmed its lease.</summary>
    public long Confirmed { get; private set; }

    /// <summary>The time when its current page was taken.</summary>
    public long PageTaken { get; private set; }

    public void Run()
    {
        if (!run.IsCompleted)
            return;
        stopping = new();
        run = dispatcher.RunAsync(stopping.Token);
    }

    public void Stop() => stopping.Cancel();

    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(int take, long after, CancellationToken cancellationToken) =>
        CallAsync(() =>
        {
            PageTaken = world.Next();
            world.Receiver.Check(take == Page, "A page is taken, however much of the outbox is passed over.");
            return world.Store.TakeAsync(take, after, cancellationToken);
        });

    public async ValueTask DeliveredAsync(long position, CancellationToken cancellationToken)
    {
        world.Receiver.Check(!cancellationToken.CanBeCanceled, "What was delivered is recorded, whether the host stops or not.");
        await CallAsync(async () =>
        {
            await world.Store.DeliveredAsync(position, cancellationToken);
            world.Receiver.Recorded(position);
            return 0;
        });
    }

    public async ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken
    )
    {
        world.Receiver.Check(!cancellationToken.CanBeCanceled, "What failed is recorded, whether the host stops or not.");
        await CallAsync(async () =>
        {
            await world.Store.FailedAsync(position, attempts, error, retryAfter, cancellationToken);
            if (
                (await world.Store.ListAsync(OutboxState.Dead, position - 1, 1, cancellationToken)).Any(entry =>
                    entry.Position == position
                )
            )
                world.Receiver.Died(position);
            return 0;
        });
    }

    public ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellationToken) =>
        CallAsync(() =>
        {
            lease = (name, holder);
            return world.Store.TryTakeAsync(name, holder, length, cancellationToken);
        });

    /// <summary>The store loses the lease, as where it fails over to a replica that lacks it.</summary>
    public async ValueTask LoseLeaseAsync()
    {
        if (lease is ({ } name, { } holder))
            await world.Store.ReleaseAsync(name, holder);
    }

    public async ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken)
    {
        renewals++;
        try
        {
            return await CallAsync(() => ConfirmedAsync(world.Store.RenewAsync(name, holder, length, cancellationToken)));
        }
        finally
        {
            renewals--;
        }
    }

    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken) =>
        CallAsync(() => ConfirmedAsync(world.Store.IsHeldAsync(name, holder, cancellationToken)));

    private async ValueTask<bool> ConfirmedAsync(ValueTask<bool> answer)
    {
        var isHeld = await answer;
        Confirmed = isHeld ? world.Next() : Confirmed;
        return isHeld;
    }

    public async ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken) =>
        await CallAsync(async () =>
        {
            await world.Store.ReleaseAsync(name, holder, cancellationToken);
            return 0;
        });

    public async Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var attempt = world.Receiver.Begins(this, entry);
        await world.AtAsync(this);
        if (cancellationToken.IsCancellationRequested && world.Happens(0.5))
        {
            world.Receiver.GivenUp(attempt, world.Happens(0.5));
            cancellationToken.ThrowIfCancellationRequested();
        }

        var isRefused = world.Happens(world.Faults.Refuses);
        world.Receiver.Arrives(attempt, isRefused);
        await world.AtAsync(this);
        world.Receiver.Ends(attempt, !isRefused);
        if (isRefused)
            throw new InvalidOperationException("The receiver refuses.");
    }

    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken) => throw new NotSupportedException();

    private async ValueTask<T> CallAsync<T>(Func<ValueTask<T>> call)
    {
        await world.AtAsync(this);
        if (world.Happens(world.Faults.Breaks))
            throw new IOException("The connection was cut before.");
        var result = await call();
        await world.AtAsync(this);
        return world.Happens(world.Faults.Breaks) ? throw new IOException("The connection was cut after.") : result;
    }
}
