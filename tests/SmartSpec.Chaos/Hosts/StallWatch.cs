using System.Diagnostics;

namespace SmartSpec.Chaos.Hosts;

/// <summary>
/// Measures when this process got no processor: a machine with too much to do pauses a host as SIGSTOP does, and nobody else
/// knows of it.
/// </summary>
internal static class StallWatch
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(900);

    public static void Start() => new Thread(Watch) { IsBackground = true, Priority = ThreadPriority.Highest }.Start();

    private static void Watch()
    {
        for (var last = Stopwatch.GetTimestamp(); ; last = Stopwatch.GetTimestamp())
        {
            Thread.Sleep(Every);
            if (Stopwatch.GetElapsedTime(last) is var gap && gap > Long)
                HostOutput.Line(HostOutput.Stalled, (long)gap.TotalMilliseconds);
        }
    }
}
