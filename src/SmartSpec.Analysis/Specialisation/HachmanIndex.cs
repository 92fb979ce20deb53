namespace SmartSpec.Analysis;

/// <summary>
/// The Hachman index: 1 / Σ(s²/q), with s the shares of the activities in a region and q those in the benchmark. The reciprocal
/// of the region's mean location quotient, weighted by its own shares. From 0, nothing in common, to 1, the same structure.
/// </summary>
/// <remarks>
/// Source: Hachman, Bureau of Economic and Business Research, University of Utah; described in Moore, "Measuring Economic
/// Diversification" (2001). The same as <c>hachman</c> of EconGeo. Shares are of the sum of the activities in the table.
/// </remarks>
public static class HachmanIndex
{
    /// <summary>How closely the structure of each region resembles that of the benchmark.</summary>
    /// <param name="table">The table.</param>
    /// <param name="benchmark">What the regions are compared with. Default: all of the table.</param>
    /// <returns>
    /// Values from 0 to 1: 0 where a region has what the benchmark has nothing of. Null where a cell or the benchmark is not
    /// known, or all are 0.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is a region that the table does not have.</exception>
    public static ValueList Of(RegionTable table, Benchmark? benchmark = null) => Shares.Compared(table, benchmark, Index);

    private static double Index(ReadOnlySpan<double> shares, ReadOnlySpan<double> benchmark)
    {
        var sum = 0.0;
        for (var a = 0; a < shares.Length; a++)
            if (shares[a] > 0)
                sum += shares[a] / benchmark[a] * shares[a];
        return Math.Min(1, 1 / sum);
    }
}
