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

    private readonly string holder = Holder.New();

    /// <summary>Lets everything that is due happen. A strategy with which that fails is told of in the log, and holds up no other.</summary>
    /// <param name="cancellation">Gives up between two strategies.</param>
    /// <returns>In how many strategies something happened; null where another host sees to it.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetCurrentInstant();
        if (!await TakeAsync(now, cancellation).ConfigureAwait(false))
            return null;
        using var activity = HostTelemetry.Start(Work);
        var (settled, passed) = (0, new HashSet<Id<Strategy>>());
        try
        {
            // Those that are passed over are still due: they are asked for again, with others after them.
            while ((await store.ListDueAsync(now, options.Value.Page + passed.Count, cancellation).ConfigureAwait(false))
                .Where(due => !passed.Contains(due.Strategy)).ToList() is { Count: > 0 } page)
            {
                foreach (var due in page)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (await SettleAsync(due.Strategy, cancellation).ConfigureAwait(false))
                        settled++;
                    passed.Add(due.Strategy);
                }

                if (!await TakeAsync(clock.GetCurrentInstant(), cancellation).ConfigureAwait(false))
                    break;
            }
        }
        finally
        {
            if (leases is not null)
                await leases.ReleaseAsync(Work, holder, CancellationToken.None).ConfigureAwait(false);
        }

        HostTelemetry.Settled(settled);
        if (settled > 0)
            Logged.Settled(log, settled);
        return settled;
    }

    private async ValueTask<bool> TakeAsync(Instant now, CancellationToken cancellation) =>
        leases is null || await leases.TryTakeAsync(Work, holder, now, now + Duration.FromTimeSpan(options.Value.Lease), cancellation).ConfigureAwait(false);

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
                default:
                    return false;
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            HostTelemetry.NotSettled();
            Logged.NotSettled(log, strategy, broken.GetType().Name);
            return false;
        }
    }
}
