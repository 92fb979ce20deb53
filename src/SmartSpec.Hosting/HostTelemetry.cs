using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartSpec.Hosting;

/// <summary>
/// What the work in the background reports, under the same name as services do. A listener that throws changes nothing.
/// </summary>
internal static class HostTelemetry
{
    private static readonly ActivitySource? Source = SafeCall.OrNull(
        StrategyService.TelemetryName,
        static name => new ActivitySource(name)
    );

    private static readonly Meter? Meter = SafeCall.OrNull(StrategyService.TelemetryName, static name => new Meter(name));

    private static readonly Counter<long>? Due = Count(
        "smartspec.due.settled",
        "{strategy}",
        "In how many strategies what fell due has happened."
    );
    private static readonly Counter<long>? DueFailed = Count(
        "smartspec.due.failed",
        "{strategy}",
        "With how many strategies that failed."
    );
    private static readonly Counter<long>? Sent = Count(
        "smartspec.outbox.delivered",
        "{message}",
        "How many messages have been delivered."
    );
    private static readonly Counter<long>? SentFailed = Count(
        "smartspec.outbox.failed",
        "{attempt}",
        "How many attempts have failed."
    );
    private static readonly Counter<long>? Died = Count(
        "smartspec.outbox.dead",
        "{message}",
        "How many messages have been left as dead."
    );

    public static WatchedActivity? Start(string work) => WatchedActivity.Start(Source, work);

    public static void Settled(int strategies) => Add(Due, strategies);

    public static void NotSettled() => Add(DueFailed);

    public static void Delivered() => Add(Sent);

    public static void NotDelivered(bool isDead)
    {
        Add(SentFailed);
        if (isDead)
            Add(Died);
    }

    private static Counter<long>? Count(string name, string unit, string description) =>
        SafeCall.OrNull(
            (name, unit, description),
            static args => Meter?.CreateCounter<long>(args.name, args.unit, args.description)
        );

    private static void Add(Counter<long>? counter, int count = 1) =>
        SafeCall.Run((counter, count), static args => args.counter?.Add(args.count));
}
