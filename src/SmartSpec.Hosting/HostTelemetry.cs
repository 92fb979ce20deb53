using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartSpec.Hosting;

/// <summary>What the work in the background tells: under the same name as services do.</summary>
internal static class HostTelemetry
{
    private static readonly ActivitySource Source = new(StrategyService.TelemetryName);
    private static readonly Meter Meter = new(StrategyService.TelemetryName);

    private static readonly Counter<long> Due = Meter.CreateCounter<long>("smartspec.due.settled", "{strategy}", "In how many strategies what fell due has happened.");
    private static readonly Counter<long> DueFailed = Meter.CreateCounter<long>("smartspec.due.failed", "{strategy}", "With how many strategies that failed.");
    private static readonly Counter<long> Sent = Meter.CreateCounter<long>("smartspec.outbox.delivered", "{message}", "How many messages have been delivered.");
    private static readonly Counter<long> SentFailed = Meter.CreateCounter<long>("smartspec.outbox.failed", "{attempt}", "How many attempts have failed.");
    private static readonly Counter<long> Died = Meter.CreateCounter<long>("smartspec.outbox.dead", "{message}", "How many messages have been left as dead.");

    public static Activity? Start(string work) => Source.StartActivity(work);

    public static void Settled(int strategies) => Due.Add(strategies);

    public static void NotSettled() => DueFailed.Add(1);

    public static void Delivered() => Sent.Add(1);

    public static void NotDelivered(bool isDead)
    {
        SentFailed.Add(1);
        if (isDead)
            Died.Add(1);
    }
}
