using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>
/// Does something over and over. What fails is reported, and done again the next time: a store that is away for a while does not
/// stop the host.
/// </summary>
internal static class Periodic
{
    public static async Task RunAsync(
        string work,
        Func<CancellationToken, Task> once,
        TimeSpan every,
        TimeProvider time,
        ILogger log,
        CancellationToken stopping
    )
    {
        var quiet = new SafeLogger(log);
        using var timer = new PeriodicTimer(every, time);
        try
        {
            do
            {
                try
                {
                    await once(stopping).ConfigureAwait(false);
                }
                catch (Exception broken) when (broken is not OperationCanceledException || !stopping.IsCancellationRequested)
                {
                    LogMessages.Failed(quiet, work, Cause.Of(broken));
                }
            } while (await timer.WaitForNextTickAsync(stopping).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }
}
