namespace SmartSpec.Analysis;

/// <summary>The shares of the activities in a region, and measures of them.</summary>
/// <remarks>
/// Shares are of the sum of the table's own activities, and so add up to 1 whatever total is given: a measure compares two
/// distributions over the same activities.
/// </remarks>
internal static class Shares
{
    /// <summary>A measure of shares.</summary>
    internal delegate double Measure(ReadOnlySpan<double> shares);

    /// <summary>A measure of shares against those of a benchmark.</summary>
    internal delegate double Comparison(ReadOnlySpan<double> shares, ReadOnlySpan<double> benchmark);

    /// <summary>A measure of each region; null where a cell is not known, or all are 0.</summary>
    internal static ValueList Measured(RegionTable table, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (values, shares) = (new double[table.Regions.Count], new double[table.Activities.Count]);
        for (var r = 0; r < values.Length; r++)
            values[r] = TryOf(table, r, shares) ? measure(shares) : double.NaN;
        return new(table.Regions, values);
    }

    /// <summary>
    /// A measure of each region against a benchmark; null where a cell or the benchmark is not known, or all are
    /// 0.
    /// </summary>
    internal static ValueList Compared(RegionTable table, Benchmark? benchmark, Comparison measure)
    {
        ArgumentNullException.ThrowIfNull(table);
        var other = new double[table.Activities.Count];
        var (against, values, shares) = (benchmark ?? Benchmark.Whole, new double[table.Regions.Count], new double[other.Length]);
        for (var r = 0; r < values.Length; r++)
            values[r] = against.TryShares(table, r, other) && TryOf(table, r, shares) ? measure(shares, other) : double.NaN;
        return new(table.Regions, values);
    }

    /// <summary>Writes the shares of the activities in a region.</summary>
    /// <returns>Whether they are known: every cell is, and one is not 0.</returns>
    internal static bool TryOf(RegionTable table, int region, Span<double> shares)
    {
        table.Row(region).CopyTo(shares);
        return table.IsKnown(region) && Normalise(shares);
    }

    /// <summary>Divides numbers by their sum.</summary>
    /// <returns>Whether the sum is known and not 0.</returns>
    internal static bool Normalise(Span<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
            sum += number;
        if (!(sum > 0))
            return false;
        foreach (ref var number in numbers)
            number /= sum;
        return true;
    }

    /// <summary>Whether every cell of a region is known.</summary>
    internal static bool IsKnown(this RegionTable table, int region)
    {
        for (var a = 0; a < table.Activities.Count; a++)
            if (!table.IsKnown(region, a))
                return false;
        return true;
    }
}
