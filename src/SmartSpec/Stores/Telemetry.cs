using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartSpec;

/// <summary>What services tell of what they do, without anything personal: activities and counts, free where nobody listens.</summary>
internal static class Telemetry
{
    private static readonly ActivitySource Source = new(StrategyService.TelemetryName);
    private static readonly Meter Meter = new(StrategyService.TelemetryName);

    private static readonly Histogram<double> Commands =
        Meter.CreateHistogram<double>("smartspec.command.duration", "s", "How long a command took, with the store: by what was done and what came of it.");

    private static readonly Counter<long> Races =
        Meter.CreateCounter<long>("smartspec.command.races", "{race}", "How often a command was decided anew since another writer had come first.");

    private static readonly Counter<long> Documents =
        Meter.CreateCounter<long>("smartspec.documents.left_aside", "{document}", "How often a document did not fit its history, and was left aside.");

    public static Activity? Start(string what, Id<Strategy> strategy) =>
        Source.HasListeners() ? Source.StartActivity($"smartspec.{what}")?.SetTag("smartspec.strategy", strategy.Value) : null;

    public static Outcome Told(Activity? activity, string what, Outcome outcome, TimeSpan took)
    {
        var came = outcome switch
        {
            Outcome.Accepted => "accepted",
            Outcome.Refused => "refused",
            Outcome.Repeated => "repeated",
            Outcome.IdAlreadyUsed => "id-already-used",
            _ => "conflict",
        };
        Record(activity, what, came, took);
        return outcome;
    }

    /// <summary>Tells that nothing is known of a command: by the type of the exception, never its message.</summary>
    public static void Broken(Activity? activity, string what, Exception broken, TimeSpan took)
    {
        activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", broken.GetType().FullName);
        Record(activity, what, broken is OperationCanceledException ? "cancelled" : "failed", took);
    }

    public static void Lost() => Races.Add(1);

    public static void LeftAside() => Documents.Add(1);

    private static void Record(Activity? activity, string what, string came, TimeSpan took)
    {
        activity?.SetTag("smartspec.outcome", came);
        if (Commands.Enabled)
            Commands.Record(took.TotalSeconds, new KeyValuePair<string, object?>("smartspec.act", what), new("smartspec.outcome", came));
    }
}
