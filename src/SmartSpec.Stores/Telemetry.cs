using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartSpec.Stores;

/// <summary>
/// What services report of what they do, without anything personal: activities and counts, free where nobody listens. A listener
/// that throws changes nothing.
/// </summary>
internal static class Telemetry
{
    private static readonly ActivitySource? Source = SafeCall.OrNull(
        StrategyService.TelemetryName,
        static name => new ActivitySource(name)
    );
    private static readonly Meter? Meter = SafeCall.OrNull(StrategyService.TelemetryName, static name => new Meter(name));

    private static readonly Histogram<double>? Commands = SafeCall.OrNull(
        Meter,
        static meter =>
            meter?.CreateHistogram<double>(
                "smartspec.command.duration",
                "s",
                "How long a command took, with the store: by what was done and what came of it."
            )
    );

    private static readonly Counter<long>? Races = SafeCall.OrNull(
        Meter,
        static meter =>
            meter?.CreateCounter<long>(
                "smartspec.command.races",
                "{race}",
                "How often a command was decided again because another writer had come first."
            )
    );

    private static readonly Counter<long>? Documents = SafeCall.OrNull(
        Meter,
        static meter =>
            meter?.CreateCounter<long>(
                "smartspec.documents.left_aside",
                "{document}",
                "How often a document did not fit its history, and was ignored."
            )
    );

    public static WatchedActivity? Start(string what, Id<Strategy> strategy) =>
        WatchedActivity.Start(Source, $"smartspec.{what}", "smartspec.strategy", strategy.Value);

    public static Outcome Record(WatchedActivity? activity, string what, Outcome outcome, TimeSpan took)
    {
        Record(activity, what, outcome.Code, took);
        return outcome;
    }

    /// <summary>Reports that nothing is known of a command: by the type of the exception, never its message.</summary>
    public static void Broken(WatchedActivity? activity, string what, Exception broken, TimeSpan took)
    {
        activity?.Fail(broken);
        Record(activity, what, broken is OperationCanceledException ? "cancelled" : "failed", took);
    }

    public static void Lost() => Add(Races);

    public static void DocumentFault() => Add(Documents);

    private static void Add(Counter<long>? counter) => SafeCall.Run(counter, static counter => counter?.Add(1));

    private static void Record(WatchedActivity? activity, string what, string came, TimeSpan took)
    {
        activity?.Set("smartspec.outcome", came);
        if (Commands is { Enabled: true } commands)
        {
            SafeCall.Run(
                (commands, what, came, took),
                static args =>
                    args.commands.Record(
                        args.took.TotalSeconds,
                        new KeyValuePair<string, object?>("smartspec.act", args.what),
                        new("smartspec.outcome", args.came)
                    )
            );
        }
    }
}
