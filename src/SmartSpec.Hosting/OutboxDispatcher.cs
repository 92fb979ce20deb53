using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>One look into the outbox: delivers what is due, as <see cref="IOutbox"/> promises.</summary>
/// <param name="outbox">The outbox.</param>
/// <param name="handler">What delivers.</param>
/// <param name="options">How it is done.</param>
/// <param name="log">Where it is reported.</param>
/// <param name="leases">The store's leases, where it has them.</param>
/// <param name="time">What measures the lease; the system's time by default.</param>
public sealed class OutboxDispatcher(
    IOutbox outbox,
    IOutboxHandler handler,
    IOptions<OutboxOptions> options,
    ILogger<OutboxDispatcher> log,
    ILeases? leases = null,
    TimeProvider? time = null
)
{
    internal const string Work = "smartspec.outbox";

    private readonly DeliveryMemory delivered = new();
    private readonly SafeLogger log = new(log);
    private readonly LeasedWork leased = new(
        leases,
        Work,
        () => options.Value.Lease,
        time ?? TimeProvider.System,
        new SafeLogger(log)
    );

    /// <summary>
    /// Delivers all messages that are due. One that fails is tried again later, those after it of the same strategy wait for it,
    /// and others continue.
    /// </summary>
    /// <param name="cancellationToken">Gives up between two messages; what was delivered before is recorded.</param>
    /// <returns>How many were delivered; null where another host does it.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellationToken = default)
    {
        var run = new OutboxRun(outbox, handler, options.Value, log, delivered);
        return await leased.RunAsync(lease => run.PageAsync(lease, cancellationToken), cancellationToken).ConfigureAwait(false);
    }
}
