using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Hosting;

/// <content>Renewing, in the background and before each effect.</content>
internal sealed partial class Lease
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private bool isLossLogged;

    /// <summary>How long it waits after a renewal that broke.</summary>
    private TimeSpan Pause => length / 30 < LongestPause ? length / 30 : LongestPause;

    /// <summary>Renews the lease now: asked before each effect that another host must not repeat.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether the store says that the host has had the lease without a break.</returns>
    public async ValueTask<bool> ConfirmAsync(CancellationToken cancellation)
    {
        if (leases is null || await RenewAsync(leases, cancellation).ConfigureAwait(false))
            return true;
        LogLoss();
        return false;
    }

    /// <summary>Begins to renew, with nothing of the caller's context: no transaction and no activity of its own.</summary>
    private void KeepRenewing(ILeases from, PeriodicTimer every)
    {
        using var alone = ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow();
        renewing = KeepAsync(from, every);
    }

    private async Task KeepAsync(ILeases from, PeriodicTimer every)
    {
        try
        {
            while (await every.WaitForNextTickAsync().ConfigureAwait(false))
            {
                if (await RenewAsync(from, stopped).ConfigureAwait(false))
                    continue;
                LogLoss();
                return;
            }
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // It is released.
        }
    }

    /// <summary>Renews the lease; where that breaks, again after a pause, as long as the lease is held.</summary>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "Whatever breaks, the lease is held until it runs out.")]
    private async Task<bool> RenewAsync(ILeases from, CancellationToken cancellation)
    {
        for (var isFirst = true; IsHeld; isFirst = false)
        {
            try
            {
                return await RenewOnceAsync(from, cancellation).ConfigureAwait(false);
            }
            catch (Exception broken)
            {
                cancellation.ThrowIfCancellationRequested();
                if (isFirst)
                    Logged.NotRenewed(log, work, Cause.Of(broken));
            }

            using var pause = new PeriodicTimer(Pause, time);
            if (!await pause.WaitForNextTickAsync(cancellation).ConfigureAwait(false))
                break;
        }

        isLost = true;
        return false;
    }

    /// <summary>Renews the lease; an answer that takes too long is given up in time for another attempt.</summary>
    private async Task<bool> RenewOnceAsync(ILeases from, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(length / 3, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        var asked = Moment.Now(time);
        if (!await from.RenewAsync(work, holder, Duration.FromTimeSpan(length), limited.Token).ConfigureAwait(false))
            isLost = true;
        lock (gate)
        {
            if (IsHeld && asked.Timestamp > since.Timestamp)
                since = asked;
        }

        return IsHeld;
    }

    private void LogLoss()
    {
        if (!Interlocked.Exchange(ref isLossLogged, true))
            Logged.Lost(log, work);
    }
}
