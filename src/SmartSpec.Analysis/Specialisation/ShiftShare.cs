namespace SmartSpec.Analysis;

/// <summary>
/// Shift-share analysis: the growth of a region's activities, split into what the reference explains and what is the region's
/// own.
/// </summary>
/// <remarks>
/// With e the cell, n the activity's total, g the growth factor of all, and 0 and 1 for the first and last table: national growth
/// e0·(g − 1), industry mix e0·(n1/n0 − g), regional shift e1 − e0·n1/n0. The reference is the table's totals, given or summed.
/// The regional shift never divides by e0, so an activity that is new in a region has its whole growth there. The components say
/// where growth came about, not why.
/// </remarks>
public static partial class ShiftShare
{
    /// <summary>The classic form of Dunn, "A Statistical and Analytical Technique for Regional Analysis" (1960).</summary>
    /// <param name="first">The table of the first year.</param>
    /// <param name="last">The table of the last year, of the same regions and activities.</param>
    /// <returns>
    /// The components; null for a cell that is not known in both tables, or whose totals are not. Refused where the tables differ
    /// in their regions or activities: <c>tables-unlike</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">A table is null.</exception>
    public static Answer<ShiftShareTable> Classic(RegionTable first, RegionTable last) =>
        Unlike(first, last) is { } refusal ? refusal : Of(first, (r, a) => Classic(first, last, r, a));

    /// <summary>
    /// The dynamic form of Barff and Knight, "Dynamic Shift-Share Analysis" (1988): the classic form from each year to the next,
    /// summed. It follows a structure that changes on the way.
    /// </summary>
    /// <param name="series">The tables, one for each year.</param>
    /// <returns>
    /// The components; null for a cell that is not known in every table, or whose totals are not. A note names the years after
    /// which one or more are left out: <c>steps-long</c>. Refused where there is only one year: <c>years-few</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static Answer<ShiftShareTable> Dynamic(TableSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var years = series.Years;
        if (years.Count < 2)
            return AnalysisMessage.Of("years-few", ("needed", 2), ("count", years.Count));
        RegionTable[] tables = [.. years.Select(year => series[year])];
        var result = Of(series.First, (r, a) => Dynamic(tables, r, a));
        var before = years
            .Zip(years.Skip(1))
            .Where(step => step.Second - step.First > 1)
            .Select(step => $"{step.First}")
            .ToList();
        return before.Count == 0
            ? result
            : Answer<ShiftShareTable>.Of(result, AnalysisMessage.Of("steps-long", ("years", before)));
    }

    private static AnalysisMessage? Unlike(RegionTable first, RegionTable last)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        return first.Regions.Equals(last.Regions) && first.Activities.Equals(last.Activities)
            ? null
            : AnalysisMessage.Of("tables-unlike");
    }

    private static ShiftShareTable Of(RegionTable table, Func<int, int, GrowthComponents?> components)
    {
        var cells = new GrowthComponents?[table.Numbers.Length];
        for (var at = 0; at < cells.Length; at++)
            cells[at] = components(at / table.Activities.Count, at % table.Activities.Count);
        return new(table.Regions, table.Activities, cells);
    }

    private static GrowthComponents? Classic(RegionTable first, RegionTable last, int region, int activity)
    {
        if (!first.IsKnown(region, activity) || !last.IsKnown(region, activity))
            return null;
        var (e0, e1) = (first.Row(region)[activity], last.Row(region)[activity]);
        if (e0 == 0)
            return new(e1, 0, 0, e1, 0);
        var all = last.Totals.Whole / first.Totals.Whole;
        var own = last.Totals.Activities[activity] / first.Totals.Activities[activity];
        var components = new GrowthComponents(e1 - e0, e0 * (all - 1), e0 * (own - all), e1 - e0 * own, 0);
        return components.IsFinite ? components : null;
    }

    private static GrowthComponents? Dynamic(RegionTable[] tables, int region, int activity)
    {
        var sum = GrowthComponents.None;
        for (var year = 1; year < tables.Length; year++)
            if (Classic(tables[year - 1], tables[year], region, activity) is { } step)
                sum = sum.Plus(step);
            else
                return null;
        return sum;
    }
}
