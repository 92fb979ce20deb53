namespace SmartSpec.Analysis;

/// <summary>
/// The Hoover coefficient: ½·Σ|s − q|, half of the Krugman index. The share that would have to move for the two distributions to
/// be the same: from 0 to 1.
/// </summary>
/// <remarks>
/// Source: Hoover, "The Measurement of Industrial Localization" (1936). The same as <c>hoover</c> of REAT, <c>spec_coeff</c> of
/// EconGeo and, in hundredths, its <c>hoover_index</c>. Shares are of the sum of the activities, or of the regions, in the table.
/// </remarks>
public static class HooverCoefficient
{
    /// <summary>The coefficient of specialisation of each region: its activities against those of the benchmark.</summary>
    /// <param name="table">The table.</param>
    /// <param name="benchmark">What the regions are compared with. Default: all of the table.</param>
    /// <returns>Values from 0 to 1; null where a cell or the benchmark is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is a region that the table does not have.</exception>
    public static ValueList Of(RegionTable table, Benchmark? benchmark = null) =>
        Shares.Compared(table, benchmark, (shares, other) => KrugmanIndex.Index(shares, other) / 2);

    /// <summary>
    /// The coefficient of localisation of each activity: its spread over the regions against that of the
    /// benchmark.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="benchmark">What the activities are compared with. Default: all activities.</param>
    /// <returns>Values from 0 to 1; null where a cell or the benchmark is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is an activity that the table does not have.</exception>
    public static ValueList OfActivities(RegionTable table, Benchmark? benchmark = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table.Turned(), benchmark);
    }
}
