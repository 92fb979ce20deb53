using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Hosting;

/// <content>Renewing in the background, and checks before each effect.</content>
internal sealed partial class Lease
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private bool isLossLogged;

    /// <summary>The pause after a failed renewal.</summary>
    private TimeSpan Pause => length / 30 < LongestPause ? length / 30 : LongestPause;

    /// <summary>Checks with the store that the lease is held: before each effect that another host must not repeat.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the store reports that the host has had the lease without a break, and its clocks agree.</returns>
    public async ValueTask<bool> ConfirmAsync(CancellationToken cancellationToken)
    {
        if (leases is null)
            return true;

        // Where the host's clocks do not agree, a renewal sets a new beginning for them.
        var isConfirmed = await TryAsync(
                limited => IsHeld ? QueryAsync(leases, limited) : RenewAsync(leases, limited),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (isConfirmed && IsHeld)
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
                await TryAsync(limited => RenewAsync(from, limited), stopped).ConfigureAwait(false);
                if (!IsHeld)
                    LogLoss();
                if (isLost)
                    return;
            }
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // It is released.
        }
    }

    /// <summary>Calls the store; where that breaks, again after a pause, as long as the lease is held.</summary>
    /// <returns>What the store answers; false where it does not.</returns>
    /// <remarks>An answer that takes too long is given up in time for another attempt.</remarks>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever breaks, the lease is held until it runs out."
    )]
    private async Task<bool> TryAsync(Func<CancellationToken, Task<bool>> call, CancellationToken cancellationToken)
    {
        for (var isFirst = true; !isLost; isFirst = false)
        {
            try
            {
                using var late = new CancellationTokenSource(length / 3, time);
                using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
                if (!await call(limited.Token).ConfigureAwait(false))
                    isLost = true;
                return !isLost;
            }
            catch (Exception broken)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (isFirst)
                    LogMessages.NotRenewed(log, work, Cause.Of(broken));
            }

            using var pause = new PeriodicTimer(Pause, time);
            if (!IsHeld || !await pause.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
                break;
        }

        return false;
    }

    private async Task<bool> QueryAsync(ILeases from, CancellationToken cancellationToken) =>
        await from.IsHeldAsync(work, holder, cancellationToken).ConfigureAwait(false);

    private async Task<bool> RenewAsync(ILeases from, CancellationToken cancellationToken)
    {
        var called = Moment.Now(time);
        if (!await from.RenewAsync(work, holder, Duration.FromTimeSpan(length), cancellationToken).ConfigureAwait(false))
            return false;
        lock (gate)
        {
            if (called.Timestamp >= since.Timestamp)
                since = called;
        }

        return true;
    }

    private void LogLoss()
    {
        if (!Interlocked.Exchange(ref isLossLogged, true))
            LogMessages.Lost(log, work);
    }
}
