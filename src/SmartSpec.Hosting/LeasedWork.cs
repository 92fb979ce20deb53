using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>
/// Work that is done a page at a time by one host at a time, as long as it has the lease; by every host, where the store has no
/// leases.
/// </summary>
internal sealed class LeasedWork(ILeases? leases, string work, Func<TimeSpan> length, TimeProvider time, ILogger log)
{
    /// <summary>
    /// Does page after page. A page whose lease is lost is given up: a new lease and a new page follow, where no other host has
    /// it by then.
    /// </summary>
    /// <param name="page">Does a page, and checks the lease before each effect; returns how much was done, or null where nothing
    /// was left.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How much was done; null where another host does it.</returns>
    public async Task<int?> RunAsync(Func<Lease, Task<int?>> page, CancellationToken cancellationToken)
    {
        using var activity = HostTelemetry.Start(work);
        int? all = null;
        while (await Lease.TakeAsync(leases, work, length(), time, log, cancellationToken).ConfigureAwait(false) is { } lease)
        {
            await using var released = lease.ConfigureAwait(false);
            var (done, isLost) = await PagesAsync(lease, page).ConfigureAwait(false);
            all = (all ?? 0) + done;

            // Where a lease was lost before anything was done in it, the next look continues.
            if (!isLost || done == 0)
                break;
        }

        return all;
    }

    private static async Task<(int Done, bool IsLost)> PagesAsync(Lease lease, Func<Lease, Task<int?>> page)
    {
        var all = 0;
        while (lease.IsHeld)
        {
            if (await page(lease).ConfigureAwait(false) is not { } done)
                return (all, false);
            all += done;
        }

        return (all, true);
    }
}
