using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Stores;

/// <summary>
/// The host's clock and the store's differ by more than <see cref="StrategyServiceOptions.ClockTolerance"/>: nothing was decided
/// and nothing recorded. The message explains what to do.
/// </summary>
public sealed class ClockDifferenceException : Exception
{
    /// <summary>Makes an exception that names no instants.</summary>
    public ClockDifferenceException()
        : this("The host's clock and the store's differ.") { }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What to do.</param>
    public ClockDifferenceException(string message)
        : base(message) { }

    /// <summary>Makes an exception of another.</summary>
    /// <param name="message">What to do.</param>
    /// <param name="innerException">What happened.</param>
    public ClockDifferenceException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Makes an exception of two clocks.</summary>
    /// <param name="host">What the host's clock shows.</param>
    /// <param name="store">What the store's clock shows at the same moment.</param>
    /// <param name="tolerance">By how much they may differ.</param>
    public ClockDifferenceException(Instant host, Instant store, Duration tolerance)
        : base(Describe(host, store, tolerance)) => (Host, Store, Tolerance) = (host, store, tolerance);

    /// <summary>What the host's clock showed.</summary>
    public Instant Host { get; }

    /// <summary>What the store's clock showed at the same moment.</summary>
    public Instant Store { get; }

    /// <summary>By how much the host's clock was ahead; negative where it was behind.</summary>
    public Duration Difference => Host - Store;

    /// <summary>By how much they may differ.</summary>
    public Duration Tolerance { get; }

    private static string Describe(Instant host, Instant store, Duration tolerance)
    {
        var ahead = host - store;
        var (by, where) = ahead < Duration.Zero ? (-ahead, "behind") : (ahead, "ahead");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"This host's clock shows {Shown(host)} and the store's shows {Shown(store)}: the host is {Shown(WholeSeconds(by))} {where}, and {Shown(tolerance)} is allowed. "
                + $"Nothing was recorded. Set the wrong clock right (both follow a time server, such as by NTP), and try again; no restart is needed. "
                + $"{nameof(StrategyServiceOptions)}.{nameof(StrategyServiceOptions.ClockTolerance)} sets what is allowed."
        );
    }

    // Upwards, so that it is never shown to be what is allowed.
    private static Duration WholeSeconds(Duration duration) => Duration.FromSeconds(Math.Ceiling(duration.TotalSeconds));

    private static string Shown(Instant instant) => InstantPattern.General.Format(instant);

    private static string Shown(Duration duration) => DurationPattern.CreateWithInvariantCulture("D:hh:mm:ss").Format(duration);
}
