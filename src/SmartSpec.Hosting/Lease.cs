using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>A lease that a host has on some work, renewed in the background until it is disposed of or lost.</summary>
/// <remarks>
/// <para>
/// The host counts it from before its request, by its monotonic clock and by its wall clock, whichever goes further, and as a
/// tenth shorter than the store does, since two clocks never run quite alike. Where its clocks show that the lease may have
/// ended, it is not held until the store has renewed it: only the store knows whether it was held without a break, and a wall
/// clock can be set. A lease that the store does not renew is lost for good. A renewal that breaks is tried again.
/// </para>
/// <para>
/// There are three cases in which the lease ends and the host's clocks do not show it: the whole machine was paused, so that
/// both clocks stopped (a hypervisor's pause or snapshot); the store's clock was set ahead; the store lost the lease (a
/// failover to a replica that lacks it, a restored backup). <see cref="ConfirmAsync"/> queries the store. Where it is called
/// before each effect, what remains in these cases is the one effect that is under way, or about to begin, as the lease ends.
/// </para>
/// </remarks>
internal sealed partial class Lease : IAsyncDisposable
{
    private readonly ILeases? leases;
    private readonly string work;
    private readonly TimeSpan length;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly string holder = Holder.New();
    private readonly CancellationTokenSource ended = new();
    private readonly CancellationToken stopped;
    private readonly PeriodicTimer? ticks;
    private volatile Moment since;
    private volatile bool isLost;
    private Task renewing = Task.CompletedTask;

    private Lease(ILeases? leases, string work, TimeSpan length, TimeProvider time, ILogger log)
    {
        (this.leases, this.work, this.length, this.time, this.log) = (leases, work, length, time, log);
        stopped = ended.Token;
        if (leases is not null)
            ticks = new PeriodicTimer(length / 3, time);
        since = Moment.Now(time);
    }

    /// <summary>Whether the host has the lease, as far as it knows. Where the store has no leases, always.</summary>
    public bool IsHeld => leases is null || (!isLost && since.Passed(time) < length * 0.9);

    /// <summary>Takes a lease under a name of its own.</summary>
    /// <returns>The lease; null where another host has it.</returns>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Returned, or stopped.")]
    public static async Task<Lease?> TakeAsync(
        ILeases? leases,
        string work,
        TimeSpan length,
        TimeProvider time,
        ILogger log,
        CancellationToken cancellationToken
    )
    {
        var lease = new Lease(leases, work, length, time, log);
        if (leases is null || lease.ticks is null)
            return lease;
        try
        {
            if (
                await leases
                    .TryTakeAsync(work, lease.holder, Duration.FromTimeSpan(length), cancellationToken)
                    .ConfigureAwait(false)
            )
            {
                lease.KeepRenewing(leases, lease.ticks);
                return lease;
            }
        }
        catch
        {
            // It may be taken all the same: it is released, so that no other host waits for it.
            await lease.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        lease.Stop();
        return null;
    }

    /// <summary>Stops renewing, and releases the lease; where that fails, it runs out by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        Stop();
        await renewing.ConfigureAwait(false);
        if (leases is not null)
            await ReleaseAsync(leases).ConfigureAwait(false);
    }

    private void Stop()
    {
        ticks?.Dispose();
        SafeCall.Run(ended, static ended => ended.Cancel());
        ended.Dispose();
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A lease that is not released runs out by itself."
    )]
    private async Task ReleaseAsync(ILeases from)
    {
        try
        {
            await from.ReleaseAsync(work, holder, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            LogMessages.NotReleased(log, work, Cause.Of(broken));
        }
    }
}
