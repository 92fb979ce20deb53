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
    /// <summary>
    /// The number of pages after which a run begins with the first message again, so that what failed is retried.
    /// </summary>
    private const int PagesInARound = 10;

    private readonly DeliveryRecord record = new(outbox, options, log, memory);

    /// <summary>
    /// The last message that was tried in this round. What failed before it is not tried again in the round, however long that
    /// takes: those behind it get their turn.
    /// </summary>
    private long tried;
    private long delivered;

    /// <summary>Delivers a page of messages, as long as the lease is held.</summary>
    /// <returns>How many were delivered; null where none was due.</returns>
    public async Task<int?> PageAsync(Lease lease, CancellationToken cancellationToken)
    {
        if (delivered >= (long)PagesInARound * options.Page)
            (tried, delivered) = (0, 0);
        var page = await outbox.TakeAsync(options.Page, tried, cancellationToken).ConfigureAwait(false);
        if (page.Count == 0)
            return null;
        var (before, waiting) = (delivered, new HashSet<Id<Strategy>>());
        foreach (var entry in page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!waiting.Contains(entry.Strategy))
            {
                if (!await lease.ConfirmAsync(cancellationToken).ConfigureAwait(false))
                    break;
                switch (await DeliverAsync(entry, cancellationToken).ConfigureAwait(false))
                {
                    case Delivery.Delivered:
                        delivered++;
                        break;
                    case Delivery.Failed or Delivery.NotRecorded:
                        waiting.Add(entry.Strategy);
                        break;
                }
            }

            tried = entry.Position;
        }

        return (int)(delivered - before);
    }

    private async Task<Delivery> DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        if (memory.Has(entry))
            return await record.DeliveredAsync(entry).ConfigureAwait(false);
        try
        {
            await handler.DeliverAsync(entry, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return await record.FailedAsync(entry, broken).ConfigureAwait(false);
        }

        HostTelemetry.Delivered();
        return await record.DeliveredAsync(entry).ConfigureAwait(false);
    }
}
