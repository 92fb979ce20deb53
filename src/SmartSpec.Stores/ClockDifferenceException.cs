using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Stores;

/// <summary>
/// The host's clock and the store's differ by more than <see cref="StrategyServiceOptions.ClockTolerance"/>: nothing was decided
/// and nothing recorded. The message explains what to do.
/// </summary>
public sealed class ClockDifferenceException : Exception
{
    /// <summary>Creates an exception without instants.</summary>
    public ClockDifferenceException()
        : this("The host's clock and the store's differ.") { }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What to do.</param>
    public ClockDifferenceException(string message)
        : base(message) { }

    /// <summary>Creates an exception with an inner exception.</summary>
    /// <param name="message">What to do.</param>
    /// <param name="innerException">What happened.</param>
    public ClockDifferenceException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates an exception for two clocks.</summary>
    /// <param name="host">What the host's clock shows.</param>
    /// <param name="store">What the store's clock shows at the same moment.</param>
    /// <param name="tolerance">The greatest difference that is allowed.</param>
    public ClockDifferenceException(Instant host, Instant store, Duration tolerance)
        : base(Describe(host, store, tolerance)) => (Host, Store, Tolerance) = (host, store, tolerance);

    /// <summary>The time of the host's clock.</summary>
    public Instant Host { get; }

    /// <summary>The time of the store's clock at the same moment.</summary>
    public Instant Store { get; }

    /// <summary>The time by which the host's clock was ahead; negative where it was behind.</summary>
    public Duration Difference => Host - Store;

    /// <summary>The greatest difference that is allowed.</summary>
    public Duration Tolerance { get; }

    private static string Describe(Instant host, Instant store, Duration tolerance)
    {
        var ahead = host - store;
        var (by, where) = ahead < Duration.Zero ? (-ahead, "behind") : (ahead, "ahead");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"This host's clock shows {Shown(host)} and the store's shows {Shown(store)}: the host is {Shown(WholeSeconds(by))} "
                + $"{where}, and {Shown(tolerance)} is allowed. "
                + $"Nothing was recorded. Set the wrong clock right (both follow a time server, such as by NTP), and try again; "
                + $"no restart is needed. "
                + $"{nameof(StrategyServiceOptions)}.{nameof(StrategyServiceOptions.ClockTolerance)} sets what is allowed."
        );
    }

    // Upwards, so that it is never shown to be what is allowed.
    private static Duration WholeSeconds(Duration duration) => Duration.FromSeconds(Math.Ceiling(duration.TotalSeconds));

    private static string Shown(Instant instant) => InstantPattern.General.Format(instant);

    private static string Shown(Duration duration) => DurationPattern.CreateWithInvariantCulture("D:hh:mm:ss").Format(duration);
}
