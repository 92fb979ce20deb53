namespace SmartSpec.Analysis;

/// <summary>The three stars of the European Cluster Observatory: size, specialisation and focus.</summary>
/// <remarks>
/// Source: European Cluster Observatory, "Methodology and Indicators" (2007 and later). A star for size or focus is for the top
/// tenth of regions in the activity: a region has it where its value is over 0 and fewer than ⌊n/10⌋ of the n regions with a
/// known value have a larger one. Regions of equal value therefore share a star or its absence, and the top tenth can be wider by
/// them.
/// </remarks>
public static class ThreeStars
{
    /// <summary>The fewest regions of which there is a top tenth.</summary>
    private const int Fewest = 10;

    /// <summary>The stars of every region and activity.</summary>
    /// <returns>
    /// The stars; a star for size or focus is null where the region's value is not known, or fewer than ten are. Refused where
    /// the table has fewer than ten regions: <c>regions-few</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static Answer<StarTable> Of(RegionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (rows, columns) = (table.Regions.Count, table.Activities.Count);
        if (rows < Fewest)
            return AnalysisMessage.Of("regions-few", ("count", rows), ("needed", Fewest));
        var stars = new Stars[rows * columns];
        var specialised = LocationQuotients.Specialised(table, 2);
        for (var a = 0; a < columns; a++)
        {
            var sizes = Top(table, a, (cell, _) => cell);
            var focus = Top(table, a, (cell, total) => total > 0 ? cell / total : double.NaN);
            for (var r = 0; r < rows; r++)
                stars[r * columns + a] = new(sizes[r], specialised[r, a], focus[r]);
        }

        return new StarTable(table.Regions, table.Activities, stars);
    }

    private static bool?[] Top(RegionTable table, int activity, Func<double, double, double> value)
    {
        var values = new double[table.Regions.Count];
        for (var r = 0; r < values.Length; r++)
            values[r] = table.IsKnown(r, activity) ? value(table.Row(r)[activity], table.Totals.Regions[r]) : double.NaN;
        double[] known = [.. values.Where(double.IsFinite).OrderDescending()];
        if (known.Length < Fewest)
            return new bool?[values.Length];
        var least = known[known.Length / 10 - 1];
        return [.. values.Select(one => double.IsFinite(one) ? one > 0 && one >= least : (bool?)null)];
    }
}
