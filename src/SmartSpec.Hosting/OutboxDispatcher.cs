using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>One look into the outbox: delivers what is to be delivered now.</summary>
/// <param name="outbox">The outbox.</param>
/// <param name="handler">What delivers.</param>
/// <param name="clock">The clock.</param>
/// <param name="options">How it is done.</param>
/// <param name="log">Where it is told.</param>
/// <param name="leases">The store's leases, where it has them.</param>
public sealed class OutboxDispatcher(
    IOutbox outbox, IOutboxHandler handler, IClock clock, IOptions<OutboxOptions> options, ILogger<OutboxDispatcher> log, ILeases? leases = null)
{
    internal const string Work = "smartspec.outbox";

    private readonly LeasedWork leased = new(leases, clock, Work, () => options.Value.Lease);

    /// <summary>Delivers all messages that are to be delivered now. One that fails is tried again later, those after it of the same strategy wait for it, and others go on.</summary>
    /// <param name="cancellation">Gives up between two messages.</param>
    /// <returns>How many were delivered; null where another host sees to it.</returns>
    public Task<int?> RunAsync(CancellationToken cancellation = default) => leased.RunAsync(() => PageAsync(cancellation), cancellation);

    private async Task<int?> PageAsync(CancellationToken cancellation)
    {
        if (await outbox.TakeAsync(clock.GetCurrentInstant(), options.Value.Page, cancellation).ConfigureAwait(false) is not { Count: > 0 } page)
            return null;
        var (delivered, waiting) = (0, new HashSet<Id<Strategy>>());
        foreach (var entry in page)
        {
            cancellation.ThrowIfCancellationRequested();
            if (waiting.Contains(entry.Strategy))
                continue;
            switch (await DeliverAsync(entry, cancellation).ConfigureAwait(false))
            {
                case true:
                    delivered++;
                    break;
                case false:
                    waiting.Add(entry.Strategy);
                    break;
            }
        }

        return delivered;
    }

    /// <returns>Whether it was delivered, or is to be tried again; null where it is left as dead, and holds nothing up.</returns>
    private async Task<bool?> DeliverAsync(OutboxEntry entry, CancellationToken cancellation)
    {
        try
        {
            await handler.DeliverAsync(entry, cancellation).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var attempts = entry.Attempts + 1;
            var isDead = attempts >= options.Value.Attempts;
            await outbox.FailedAsync(entry.Position, options.Value.Error(broken), isDead ? null : clock.GetCurrentInstant() + Pause(attempts), cancellation).ConfigureAwait(false);
            HostTelemetry.NotDelivered(isDead);
            if (isDead)
                Logged.Dead(log, entry.Position, entry.Strategy, entry.Message.Kind, attempts, broken.GetType().Name);
            else
                Logged.NotDelivered(log, entry.Position, entry.Strategy, entry.Message.Kind, attempts, broken.GetType().Name);
            return isDead ? null : false;
        }

        await outbox.DeliveredAsync(entry.Position, cancellation).ConfigureAwait(false);
        HostTelemetry.Delivered();
        return true;
    }

    /// <summary>Twice as long after each failure, and no longer than the longest.</summary>
    private Duration Pause(int attempts)
    {
        var (first, longest) = (options.Value.FirstPause, options.Value.LongestPause);
        var times = Math.Pow(2, Math.Min(attempts - 1, 30));
        return Duration.FromTimeSpan(first.TotalSeconds * times >= longest.TotalSeconds ? longest : first * times);
    }
}
