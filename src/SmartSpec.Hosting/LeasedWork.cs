namespace SmartSpec.Hosting;

/// <summary>Work that is done a page at a time by one host at a time, as long as it has the lease; by every host, where the store has no leases.</summary>
internal sealed class LeasedWork(ILeases? leases, IClock clock, string work, Func<TimeSpan> lease)
{
    private readonly string holder = Holder.New();

    /// <summary>Does page after page.</summary>
    /// <param name="page">Does a page, and tells how much was done; null where there was nothing left.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How much was done; null where another host sees to it.</returns>
    public async Task<int?> RunAsync(Func<Task<int?>> page, CancellationToken cancellation)
    {
        if (!await TakeAsync(cancellation).ConfigureAwait(false))
            return null;
        using var activity = HostTelemetry.Start(work);
        var all = 0;
        try
        {
            while (await page().ConfigureAwait(false) is { } done)
            {
                all += done;
                if (!await TakeAsync(cancellation).ConfigureAwait(false))
                    break;
            }
        }
        finally
        {
            if (leases is not null)
                await leases.ReleaseAsync(work, holder, CancellationToken.None).ConfigureAwait(false);
        }

        return all;
    }

    private async ValueTask<bool> TakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        return leases is null || await leases.TryTakeAsync(work, holder, now, now + Duration.FromTimeSpan(lease()), cancellation).ConfigureAwait(false);
    }
}
