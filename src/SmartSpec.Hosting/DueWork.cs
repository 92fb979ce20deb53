using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>One look for what has fallen due by itself, in all strategies of the store.</summary>
/// <param name="store">The store.</param>
/// <param name="service">The service.</param>
/// <param name="clock">The clock.</param>
/// <param name="options">How it is done.</param>
/// <param name="log">Where it is reported.</param>
/// <param name="leases">The store's leases, where it has them.</param>
/// <param name="time">What measures the lease; the system's time by default.</param>
public sealed class DueWork(
    IStrategyStore store,
    IStrategyService service,
    IClock clock,
    IOptions<DueWorkOptions> options,
    ILogger<DueWork> log,
    ILeases? leases = null,
    TimeProvider? time = null
)
{
    internal const string Work = "smartspec.due";

    private readonly SafeLogger log = new(log);
    private readonly LeasedWork leased = new(
        leases,
        Work,
        () => options.Value.Lease,
        time ?? TimeProvider.System,
        new SafeLogger(log)
    );

    /// <summary>
    /// Lets everything that is due happen. A strategy with which that fails, or in which it is refused, is reported in the log,
    /// and holds up no other.
    /// </summary>
    /// <param name="cancellationToken">Gives up between two strategies.</param>
    /// <returns>In how many strategies something happened; null where another host does it.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellationToken = default)
    {
        var run = new DueRun(store, service, clock.GetCurrentInstant(), options.Value.Page, log);
        var settled = await leased
            .RunAsync(lease => run.PageAsync(lease, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        if (settled is > 0 and var count)
        {
            HostTelemetry.Settled(count);
            LogMessages.Settled(log, count);
        }

        return settled;
    }
}
