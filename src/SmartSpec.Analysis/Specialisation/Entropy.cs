namespace SmartSpec.Analysis;

/// <summary>
/// The Shannon entropy of the shares of activities: Σs·log(1/s). From 0, one activity has everything, to log n, all are equal.
/// </summary>
/// <remarks>
/// Source: Shannon, "A Mathematical Theory of Communication" (1948). The same as <c>entropy</c> of EconGeo. Shares are of the sum
/// of the activities in the table.
/// </remarks>
public static class Entropy
{
    /// <summary>The variety of each region.</summary>
    /// <param name="table">The table.</param>
    /// <param name="logarithm">The base of the logarithm. Default: 2.</param>
    /// <returns>A value for each region; null where a cell is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static ValueList Of(RegionTable table, LogarithmBase logarithm = LogarithmBase.Two)
    {
        var unit = Unit(logarithm);
        return Shares.Measured(table, shares => Sum(shares) / unit);
    }

    /// <summary>What a value in nats is divided by.</summary>
    internal static double Unit(LogarithmBase logarithm) =>
        logarithm switch
        {
            LogarithmBase.Two => Logarithm.Of(2),
            LogarithmBase.Natural => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(logarithm), logarithm, "There is no such base."),
        };

    /// <summary>The entropy in nats of shares that add up to 1.</summary>
    internal static double Sum(ReadOnlySpan<double> shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
            if (share > 0)
                sum -= share * Logarithm.Of(share);
        return Math.Max(0, sum);
    }
}
