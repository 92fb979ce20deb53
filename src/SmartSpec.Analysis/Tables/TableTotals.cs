namespace SmartSpec.Analysis;

/// <summary>The totals of a table.</summary>
public sealed class TableTotals
{
    private readonly double[] regions;
    private readonly double[] activities;
    private readonly double total;

    private TableTotals(double[] regions, double[] activities, double total, bool areGiven) =>
        (this.regions, this.activities, this.total, AreGiven) = (regions, activities, total, areGiven);

    /// <summary>Whether they were given with the table; otherwise they are summed from its cells.</summary>
    public bool AreGiven { get; }

    /// <summary>The total of all regions and activities; null where it is not known, or summed over a gap.</summary>
    public double? All => Known(total);

    /// <summary>The total of a region, by its position; null where it is not known, or summed over a gap.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public double? OfRegion(int region) => Known(regions[region]);

    /// <summary>The total of an activity, by its position; null where it is not known, or summed over a gap.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such column.</exception>
    public double? OfActivity(int activity) => Known(activities[activity]);

    /// <summary>The totals of regions; not a number where one is not known.</summary>
    internal ReadOnlySpan<double> Regions => regions;

    /// <summary>The totals of activities; not a number where one is not known.</summary>
    internal ReadOnlySpan<double> Activities => activities;

    /// <summary>The total; not a number where it is not known.</summary>
    internal double Whole => total;

    internal static TableTotals Given(double[] regions, double[] activities, double total) =>
        new(regions, activities, total, areGiven: true);

    /// <summary>Sums in the order of rows and columns, so that the same table has the same totals on every machine.</summary>
    internal static TableTotals Summed(RegionTable table)
    {
        var (rows, columns) = (table.Regions.Count, table.Activities.Count);
        var (regions, activities) = (new double[rows], new double[columns]);
        for (var r = 0; r < rows; r++)
        {
            var row = table.Row(r);
            for (var a = 0; a < columns; a++)
            {
                var value = table.IsKnown(r, a) ? row[a] : double.NaN;
                regions[r] += value;
                activities[a] += value;
            }
        }

        var total = 0.0;
        foreach (var region in regions)
            total += region;
        return new(regions, activities, total, areGiven: false);
    }

    /// <summary>Totals as they are given: null for what is not known.</summary>
    internal static double?[] Listed(ReadOnlySpan<double> totals)
    {
        var listed = new double?[totals.Length];
        for (var i = 0; i < totals.Length; i++)
            listed[i] = Known(totals[i]);
        return listed;
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
