using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>Makes the tables of a file, with the totals that it gives.</summary>
internal sealed class SeriesBuilder
{
    private readonly Grid grid;
    private readonly TableRows rows;
    private readonly TableFaults faults;
    private readonly List<TableKey> regions;
    private readonly List<TableKey> activities;
    private readonly int[] regionOf;
    private readonly int[] activityOf;
    private readonly int totalRegion;
    private readonly int totalActivity;

    private SeriesBuilder(Grid grid, TableRows rows, TableLayout layout, TableFaults faults)
    {
        (this.grid, this.rows, this.faults) = (grid, rows, faults);
        (regions, regionOf) = rows.Regions.Keys();
        (activities, activityOf) = rows.Activities.Keys();
        totalRegion = Total(regions, layout.TotalRegion, areRegions: true);
        totalActivity = Total(activities, layout.TotalActivity, areRegions: false);
    }

    /// <summary>
    /// The tables by year, of year 0 where the file has none; null where they cannot be made, which is then reported.
    /// </summary>
    public static TableSeries? Build(Grid grid, TableRows rows, TableLayout layout, TableFaults faults)
    {
        if (rows.Entries.Count == 0)
        {
            faults.AddOfFile("rows-missing");
            return null;
        }

        var builder = new SeriesBuilder(grid, rows, layout, faults);
        return faults.Any ? null : builder.Series();
    }

    private int Total(List<TableKey> keys, string? named, bool areRegions)
    {
        if (TotalCodes.Find(keys, named, areRegions) is { } at)
            return at;
        faults.AddOfFile("total-unknown", FaultText.Value("text", named!));
        return -1;
    }

    private TableSeries? Series()
    {
        var years = rows.Entries.Select(entry => entry.Year).Distinct().Order().ToList();
        if ((long)regions.Count * activities.Count * years.Count > TableSeries.MostCells)
        {
            faults.AddOfFile(
                "table-large",
                FaultText.Value("regions", regions.Count),
                FaultText.Value("activities", activities.Count),
                FaultText.Value("years", years.Count),
                FaultText.Value("most", TableSeries.MostCells)
            );
            return null;
        }

        NoteTotals();
        Dictionary<int, RegionTable> tables = [];
        foreach (var (year, entries) in Filled(years))
            if (
                new YearTable(grid, rows.Entries, entries, year, faults).Build(regions, activities, totalRegion, totalActivity) is
                { } table
            )
                tables[year] = table;
        return faults.Any ? null : TableSeries.Of(tables).Value;
    }

    /// <summary>
    /// The entries of each year, by region and activity; −1 where there is none. What is there twice is reported.
    /// </summary>
    private Dictionary<int, int[,]> Filled(List<int> years)
    {
        var all = years.ToDictionary(year => year, _ => Empty());
        foreach (var (number, entry) in rows.Entries.Index())
        {
            ref var at = ref all[entry.Year][regionOf[entry.Region], activityOf[entry.Activity]];
            if (at < 0)
            {
                at = number;
                continue;
            }

            var first = rows.Entries[at];
            faults.Add(
                grid.Place(entry.Line, entry.Column),
                "cell-twice",
                [
                    FaultText.Value("region", regions[regionOf[entry.Region]].Code),
                    FaultText.Value("activity", activities[activityOf[entry.Activity]].Code),
                    .. entry.Year == 0 ? (Parameter[])[] : [FaultText.Value("year", $"{entry.Year}")],
                    FaultText.Value("line", first.Line),
                    FaultText.Value("column", first.Column + 1),
                ]
            );
        }

        return all;
    }

    private int[,] Empty()
    {
        var empty = new int[regions.Count, activities.Count];
        for (var r = 0; r < regions.Count; r++)
        for (var a = 0; a < activities.Count; a++)
            empty[r, a] = -1;
        return empty;
    }

    private void NoteTotals()
    {
        if (totalRegion >= 0)
            faults.Note(grid.Place(1), "total-region", FaultText.Value("text", regions[totalRegion].Code));
        if (totalActivity >= 0)
            faults.Note(grid.Place(1), "total-activity", FaultText.Value("text", activities[totalActivity].Code));
    }
}
