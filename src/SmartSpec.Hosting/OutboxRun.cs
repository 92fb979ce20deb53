using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>One look into the outbox, page by page.</summary>
/// <param name="outbox">The outbox.</param>
/// <param name="handler">What delivers.</param>
/// <param name="options">How it is done.</param>
/// <param name="log">Where it is reported.</param>
/// <param name="memory">What was delivered without being recorded.</param>
internal sealed class OutboxRun(IOutbox outbox, IOutboxHandler handler, OutboxOptions options, ILogger log, DeliveryMemory memory)
{
    private readonly DeliveryRecord record = new(outbox, options, log, memory);

    /// <summary>
    /// The strategies whose messages wait in this look, since something could not be recorded: the store would hand out the same
    /// ones again.
    /// </summary>
    private readonly HashSet<Id<Strategy>> stuck = [];

    /// <summary>Delivers a page of messages, as long as the lease is held.</summary>
    /// <returns>How many were delivered; null where none was due.</returns>
    public async Task<int?> PageAsync(Lease lease, CancellationToken cancellation)
    {
        if (await TakeAsync(cancellation).ConfigureAwait(false) is not { Count: > 0 } page)
            return null;
        var (delivered, waiting) = (0, new HashSet<Id<Strategy>>());
        foreach (var entry in page)
        {
            cancellation.ThrowIfCancellationRequested();
            if (waiting.Contains(entry.Strategy))
                continue;
            if (!lease.IsHeld)
                break;
            switch (await DeliverAsync(entry, cancellation).ConfigureAwait(false))
            {
                case Delivery.Delivered:
                    delivered++;
                    break;
                case Delivery.Failed:
                    waiting.Add(entry.Strategy);
                    break;
                case Delivery.NotRecorded:
                    waiting.Add(entry.Strategy);
                    stuck.Add(entry.Strategy);
                    break;
            }
        }

        return delivered;
    }

    /// <summary>
    /// The messages that are due, but for those of strategies that are stuck; as many more are asked for as it takes to see past
    /// them.
    /// </summary>
    private async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(CancellationToken cancellation)
    {
        for (var take = options.Page; ; take = take > int.MaxValue / 2 ? int.MaxValue : take * 2)
        {
            var taken = await outbox.TakeAsync(take, cancellation).ConfigureAwait(false);
            if (stuck.Count == 0)
                return taken;
            if (taken.Where(entry => !stuck.Contains(entry.Strategy)).Take(options.Page).ToList() is { Count: > 0 } others)
                return others;
            if (taken.Count < take)
                return [];
        }
    }

    private async Task<Delivery> DeliverAsync(OutboxEntry entry, CancellationToken cancellation)
    {
        if (memory.Has(entry))
            return await record.DeliveredAsync(entry).ConfigureAwait(false);
        try
        {
            await handler.DeliverAsync(entry, cancellation).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return await record.FailedAsync(entry, broken).ConfigureAwait(false);
        }

        HostTelemetry.Delivered();
        return await record.DeliveredAsync(entry).ConfigureAwait(false);
    }
}
