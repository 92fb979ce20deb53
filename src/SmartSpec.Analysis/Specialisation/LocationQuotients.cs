namespace SmartSpec.Analysis;

/// <summary>
/// Location quotients: how much larger an activity's share of a region is than its share of the reference. Also called the index
/// of revealed comparative advantage.
/// </summary>
/// <remarks>
/// With X the cell, R the region's total, C the activity's total and T the total of all, as <see cref="RegionTable.Totals"/>
/// gives them. Sources: Hoover, "The Measurement of Industrial Localization" (1936); Balassa, "Trade Liberalisation and Revealed
/// Comparative Advantage" (1965). The same as <c>locq</c> of REAT and <c>location_quotient</c> of EconGeo.
/// </remarks>
public static class LocationQuotients
{
    /// <summary>
    /// The location quotient (X/R) / (C/T) of every region and activity: 1 where the region is like the
    /// reference.
    /// </summary>
    /// <returns>
    /// Values from 0; 0 where the cell is 0. Null where the cell or one of its totals is not known, or where a total is 0.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static ValueTable Of(RegionTable table) => ForEach(table, (x, r, c, t) => x / r / (c / t));

    /// <summary>
    /// The additive form X/C − R/T: the region's share of the activity, less its share of everything. 0 where the region is like
    /// the reference.
    /// </summary>
    /// <returns>
    /// Values from −1 to 1. Null where the cell or one of its totals is not known, or where a total is 0.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static ValueTable Differences(RegionTable table) => ForEach(table, (x, r, c, t) => x / c - r / t);

    /// <summary>Whether each region is specialised in each activity: whether its location quotient reaches a threshold.</summary>
    /// <param name="table">The table.</param>
    /// <param name="threshold">The least quotient of a specialised region: over 0. Default: 1.</param>
    /// <returns>
    /// The answers, decided by X·T ≥ threshold·R·C and not by a rounded quotient. The products are exact below 2^53, as those of
    /// whole persons or firms mostly are.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not a number over 0.</exception>
    public static SpecialisationTable Specialised(RegionTable table, double threshold = 1)
    {
        if (threshold is not (> 0 and <= double.MaxValue))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold is a number over 0.");
        var reached = ForEach(table, (x, r, c, t) => Reaches(x, r, c, t, threshold) ? 1 : 0);
        return new(table.Regions, table.Activities, reached.Numbers);
    }

    private static ValueTable ForEach(RegionTable table, Func<double, double, double, double, double> value)
    {
        ArgumentNullException.ThrowIfNull(table);
        var total = table.Totals.Whole;
        var (regions, activities) = (table.Totals.Regions.ToArray(), table.Totals.Activities.ToArray());
        var values = new double[table.Numbers.Length];
        for (var r = 0; r < regions.Length; r++)
        for (var a = 0; a < activities.Length; a++)
        {
            var at = r * activities.Length + a;
            var isKnown = table.IsKnown(r, a) && regions[r] > 0 && activities[a] > 0 && total > 0;
            values[at] = isKnown ? value(table.Numbers[at], regions[r], activities[a], total) : double.NaN;
        }

        return new(table.Regions, table.Activities, values);
    }

    /// <summary>Scales by powers of two, which rounds nothing, so that the products of very small numbers are not 0.</summary>
    internal static bool Reaches(double x, double r, double c, double t, double threshold)
    {
        var (row, all) = (Math.ILogB(r), Math.ILogB(t));
        return Math.ScaleB(x, -row) * Math.ScaleB(t, -all) >= threshold * Math.ScaleB(r, -row) * Math.ScaleB(c, -all);
    }
}
