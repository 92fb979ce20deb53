namespace SmartSpec.Analysis;

/// <summary>
/// The Krugman index: Σ|s − q|, the sum of the differences between the shares of the activities in a region (s) and in a
/// benchmark (q). From 0, the same structure, to 2, nothing in common.
/// </summary>
/// <remarks>
/// Source: Krugman, "Geography and Trade" (1991). The same as <c>krugman.spec</c> of REAT with <see cref="Benchmark.Other"/>,
/// <c>krugman.spec2</c> with <see cref="Benchmark.MeanOfOthers"/>, and <c>krugman_index</c> of EconGeo with the default. Shares
/// are of the sum of the activities in the table.
/// </remarks>
public static class KrugmanIndex
{
    /// <summary>The specialisation of each region: the difference between its activities and those of the benchmark.</summary>
    /// <param name="table">The table.</param>
    /// <param name="benchmark">What the regions are compared with. Default: all of the table.</param>
    /// <returns>Values from 0 to 2; null where a cell or the benchmark is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is a region that the table does not have.</exception>
    public static ValueList Of(RegionTable table, Benchmark? benchmark = null) => Shares.Compared(table, benchmark, Index);

    /// <summary>
    /// The concentration of each activity: the difference between its spread over the regions and that of the
    /// benchmark.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="benchmark">What the activities are compared with. Default: all activities.</param>
    /// <returns>Values from 0 to 2; null where a cell or the benchmark is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is an activity that the table does not have.</exception>
    public static ValueList OfActivities(RegionTable table, Benchmark? benchmark = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table.Turned(), benchmark);
    }

    internal static double Index(ReadOnlySpan<double> shares, ReadOnlySpan<double> benchmark)
    {
        var sum = 0.0;
        for (var a = 0; a < shares.Length; a++)
            sum += Math.Abs(shares[a] - benchmark[a]);
        return Math.Min(2, sum);
    }
}
