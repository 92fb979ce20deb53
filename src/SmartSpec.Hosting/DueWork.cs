using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>One look for what has fallen due by itself, in all strategies of the store.</summary>
/// <param name="store">The store.</param>
/// <param name="service">The service.</param>
/// <param name="clock">The clock.</param>
/// <param name="options">How it is done.</param>
/// <param name="log">Where it is told.</param>
/// <param name="leases">The store's leases, where it has them.</param>
public sealed class DueWork(
    IStrategyStore store, StrategyService service, IClock clock, IOptions<DueWorkOptions> options, ILogger<DueWork> log, ILeases? leases = null)
{
    internal const string Work = "smartspec.due";

    private readonly LeasedWork leased = new(leases, clock, Work, () => options.Value.Lease);

    /// <summary>Lets everything that is due happen. A strategy with which that fails is told of in the log, and holds up no other.</summary>
    /// <param name="cancellation">Gives up between two strategies.</param>
    /// <returns>In how many strategies something happened; null where another host sees to it.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellation = default)
    {
        var (now, passed) = (clock.GetCurrentInstant(), new HashSet<Id<Strategy>>());
        var settled = await leased.RunAsync(() => PageAsync(now, passed, cancellation), cancellation).ConfigureAwait(false);
        if (settled is > 0 and var count)
        {
            HostTelemetry.Settled(count);
            Logged.Settled(log, count);
        }

        return settled;
    }

    private async Task<int?> PageAsync(Instant now, HashSet<Id<Strategy>> passed, CancellationToken cancellation)
    {
        // Those that are passed over are still due: they are asked for again, with others after them.
        var due = await store.ListDueAsync(now, options.Value.Page + passed.Count, cancellation).ConfigureAwait(false);
        if (due.Select(listed => listed.Strategy).Where(passed.Add).ToList() is not { Count: > 0 } page)
            return null;
        var settled = 0;
        foreach (var strategy in page)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await SettleAsync(strategy, cancellation).ConfigureAwait(false))
                settled++;
        }

        return settled;
    }

    private async Task<bool> SettleAsync(Id<Strategy> strategy, CancellationToken cancellation)
    {
        try
        {
            switch (await service.SettleAsync(strategy, cancellation).ConfigureAwait(false))
            {
                case Outcome.Accepted { Events.Count: > 0 }:
                    return true;
                case Outcome.Conflict:
                    Logged.LostRace(log, strategy);
                    return false;
                case Outcome.Refused refused:
                    HostTelemetry.NotSettled();
                    Logged.NotSettledYet(log, strategy, string.Join(" ", refused.Reasons));
                    return false;
                default:
                    return false;
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            HostTelemetry.NotSettled();
            Logged.NotSettled(log, strategy, Cause.Of(broken));
            return false;
        }
    }
}
