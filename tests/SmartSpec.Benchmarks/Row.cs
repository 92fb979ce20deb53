using System.Globalization;

namespace SmartSpec.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The median over the rounds.</param>
/// <param name="Spread">The least and the greatest of the rounds.</param>
/// <param name="Bytes">What it allocates; empty where that was not measured.</param>
/// <param name="Goal">What was to be reached; empty for a row that is only reported.</param>
/// <param name="Met">Whether it was; null for a row that is only reported.</param>
internal sealed record Row(string What, string Value, string Spread, string Bytes, string Goal, bool? Met)
{
    private const double Kilobyte = 1024;
    private const double PeerWhereGoalsWereSet = 5_800;

    /// <summary>A row that compares, round by round, with a peer.</summary>
    public static Row Ratio(
        string what,
        Measured measured,
        Measured peer,
        string goal,
        double atMost,
        long bytesAtMost = long.MaxValue
    )
    {
        var ratios = measured.Over(peer);
        var ratio = Measured.MedianOf(ratios);
        return new(
            what,
            $"{Time(measured.Median)}, {Figure(ratio)} × the peer",
            $"{Figure(ratios.Min())}–{Figure(ratios.Max())} ×",
            Size(measured.Bytes),
            goal,
            goal.Length == 0 ? null : ratio <= atMost && measured.Bytes < bytesAtMost
        );
    }

    /// <summary>A row with a goal in time.</summary>
    public static Row Within(string what, Measured measured, string goal, double nanosecondsAtMost) =>
        new(
            what,
            Time(measured.Median),
            $"{Time(measured.Nanoseconds.Min())}–{Time(measured.Nanoseconds.Max())}",
            Size(measured.Bytes),
            goal,
            goal.Length == 0 ? null : measured.Median <= nanosecondsAtMost
        );

    /// <summary>
    /// A row with a goal in time on the machine where the goals were set: scaled by how long the peer takes there and here, in
    /// the same round.
    /// </summary>
    public static Row Scaled(string what, Measured measured, Measured peer, string goal, double nanosecondsAtMost)
    {
        var scaled = new Measured([.. measured.Over(peer).Select(ratio => ratio * PeerWhereGoalsWereSet)], measured.Bytes);
        return new(
            what,
            $"{Time(measured.Median)} here, {Time(scaled.Median)} where the peer takes 5.8 µs",
            $"{Time(scaled.Nanoseconds.Min())}–{Time(scaled.Nanoseconds.Max())}",
            Size(measured.Bytes),
            $"{goal} where the peer takes 5.8 µs",
            scaled.Median <= nanosecondsAtMost
        );
    }

    public override string ToString() =>
        $"| {What} | {Value} | {Spread} | {Bytes} | {Goal} | {Met switch { true => "met", false => "**missed**", _ => "" }} |";

    public static string Size(double bytes) =>
        bytes == 0 ? ""
        : bytes >= Kilobyte * Kilobyte ? $"{Figure(bytes / Kilobyte / Kilobyte)} MB"
        : $"{Figure(bytes / Kilobyte)} KB";

    private static string Time(double nanoseconds) =>
        nanoseconds >= 1_000_000 ? $"{Figure(nanoseconds / 1_000_000)} ms" : $"{Figure(nanoseconds / 1_000)} µs";

    private static string Figure(double value) =>
        value.ToString(
            value >= 100 ? "0"
                : value >= 10 ? "0.0"
                : "0.00",
            CultureInfo.InvariantCulture
        );
}
