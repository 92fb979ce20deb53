namespace SmartSpec.Analysis;

/// <content>Where presence comes from.</content>
public sealed partial class Presence
{
    /// <summary>
    /// The activities in which each region is specialised: those whose location quotient (X/R)/(C/T) reaches a threshold, where X
    /// is the cell, and R, C and T are the totals of the region, of the activity and of all (Hoover 1936, Balassa 1965).
    /// </summary>
    /// <remarks>
    /// Decided as X·T ≥ threshold·R·C, without a quotient that would be rounded. Where X is 0, the activity is not present.
    /// </remarks>
    /// <param name="table">The table, with its totals.</param>
    /// <param name="threshold">The least location quotient, over 0. Default: 1, as in most of the literature.</param>
    /// <returns>The presence; refused where the table has gaps, which <see cref="RegionTable.Fill"/> fills, or a total is not known.</returns>
    /// <exception cref="ArgumentNullException">No table is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not a finite number over 0.</exception>
    public static Answer<Presence> ByLocationQuotient(RegionTable table, double threshold = 1)
    {
        ArgumentNullException.ThrowIfNull(table);
        ThrowUnlessPositive(threshold, nameof(threshold));
        if (table.WithoutGaps() is { } gaps)
            return gaps;
        if (table.WithoutUnknownTotals() is { } unknown)
            return unknown;
        var totals = table.Totals;
        return Of(
            table.Regions,
            table.Activities,
            (r, a) => IsSpecialised(table.Row(r)[a], totals.Regions[r], totals.Activities[a], totals.Whole, threshold)
        );
    }

    /// <summary>The activities of which each region has at least this much.</summary>
    /// <param name="table">The table.</param>
    /// <param name="least">The least number, over 0, such as 10 persons employed.</param>
    /// <returns>The presence; refused where the table has gaps, which <see cref="RegionTable.Fill"/> fills.</returns>
    /// <exception cref="ArgumentNullException">No table is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The least number is not a finite number over 0.</exception>
    public static Answer<Presence> ByNumber(RegionTable table, double least)
    {
        ArgumentNullException.ThrowIfNull(table);
        ThrowUnlessPositive(least, nameof(least));
        if (table.WithoutGaps() is { } gaps)
            return gaps;
        return Of(table.Regions, table.Activities, (r, a) => table.Row(r)[a] >= least);
    }

    /// <summary>Presence that was decided elsewhere.</summary>
    /// <param name="regions">The rows, each code once.</param>
    /// <param name="activities">The columns, each code once.</param>
    /// <param name="present">Whether each region has each activity, rows by columns.</param>
    /// <returns>The presence; refused where a code is blank or twice, or sizes differ.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answer<Presence> Of(TableKeys regions, TableKeys activities, bool[,] present)
    {
        ArgumentNullException.ThrowIfNull(present);
        var numbers = new double[present.GetLength(0), present.GetLength(1)];
        for (var r = 0; r < numbers.GetLength(0); r++)
        for (var a = 0; a < numbers.GetLength(1); a++)
            numbers[r, a] = present[r, a] ? 1 : 0;
        return RegionTable.Of(regions, activities, numbers).Then(table => ByNumber(table, 1));
    }

    private static bool IsSpecialised(double number, double region, double activity, double all, double threshold) =>
        number > 0 && LocationQuotients.Reaches(number, region, activity, all, threshold);

    private static void ThrowUnlessPositive(double number, string name)
    {
        if (number is not (> 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(name, number, "A finite number over 0 is needed.");
    }
}
