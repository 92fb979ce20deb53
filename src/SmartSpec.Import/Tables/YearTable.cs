using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>The table of one year, with the totals of the file.</summary>
/// <param name="grid">The file.</param>
/// <param name="all">The numbers of the file.</param>
/// <param name="entries">Which of them are in the table, by region and activity; −1 for none.</param>
/// <param name="year">The year; 0 for none.</param>
/// <param name="faults">Where faults are reported.</param>
internal sealed class YearTable(Grid grid, List<TableEntry> all, int[,] entries, int year, TableFaults faults)
{
    private const int MostListed = 10;

    /// <summary>The table; null where a total is smaller than its parts, which is then reported.</summary>
    public RegionTable? Build(List<TableKey> regions, List<TableKey> activities, int totalRegion, int totalActivity)
    {
        int[] rows = [.. Enumerable.Range(0, regions.Count).Where(region => region != totalRegion)];
        int[] columns = [.. Enumerable.Range(0, activities.Count).Where(activity => activity != totalActivity)];
        var cells = new Cell[rows.Length, columns.Length];
        for (var r = 0; r < rows.Length; r++)
        for (var a = 0; a < columns.Length; a++)
            cells[r, a] = At(rows[r], columns[a]);
        var table = RegionTable
            .Of(TableKeys.Of(rows.Select(row => regions[row])), TableKeys.Of(columns.Select(column => activities[column])), cells)
            .Value;
        if (totalRegion < 0 && totalActivity < 0)
            return table;
        var isGood = true;
        if (totalActivity >= 0)
            foreach (var row in rows)
                isGood &= IsEnough(row, totalActivity, columns.Select(column => At(row, column)));
        if (totalRegion >= 0)
            foreach (var column in columns)
                isGood &= IsEnough(totalRegion, column, rows.Select(row => At(row, column)));
        return isGood ? WithTotals(table, rows, columns, totalRegion, totalActivity) : null;
    }

    /// <summary>
    /// The table with its totals. Where the file has them for regions or activities only, the others are the sums of what is there;
    /// one that is not known stays so.
    /// </summary>
    private RegionTable? WithTotals(RegionTable table, int[] rows, int[] columns, int totalRegion, int totalActivity)
    {
        var ofRegions =
            totalActivity >= 0
                ? rows.Select(row => At(row, totalActivity).Value).ToList()
                : [.. Enumerable.Range(0, rows.Length).Select(table.Totals.OfRegion)];
        var ofActivities =
            totalRegion >= 0
                ? columns.Select(column => At(totalRegion, column).Value).ToList()
                : [.. Enumerable.Range(0, columns.Length).Select(table.Totals.OfActivity)];
        var total =
            totalRegion >= 0 && totalActivity >= 0 ? At(totalRegion, totalActivity).Value
            : totalActivity >= 0 ? Sum(ofRegions)
            : Sum(ofActivities);
        List<string> unknown =
        [
            .. table.Regions.Select(key => key.Code).Where((_, r) => ofRegions[r] is null),
            .. table.Activities.Select(key => key.Code).Where((_, a) => ofActivities[a] is null),
        ];
        if (unknown.Count > 0)
            faults.Note(
                grid.Place(1),
                "totals-unknown",
                [
                    .. year == 0 ? Array.Empty<Parameter>() : [FaultText.Value("year", $"{year}")],
                    new("codes", [.. unknown.Take(MostListed), .. unknown.Count > MostListed ? ["…"] : Array.Empty<string>()]),
                ]
            );
        var answer = table.WithTotals(ofRegions, ofActivities, total);
        if (answer.TryGetValue(out var given))
            return given;
        var all = Place(totalRegion, totalActivity) ?? grid.Place(1);
        faults.Add(all, "total-small", FaultText.Value("text", total ?? 0), FaultText.Value("sum", Sum(ofRegions) ?? 0));
        return null;
    }

    private static double? Sum(List<double?> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
            if (number is { } known)
                sum += known;
            else
                return null;
        return sum;
    }

    /// <summary>Whether a total is not smaller than its parts, but for rounding.</summary>
    private bool IsEnough(int region, int activity, IEnumerable<Cell> parts)
    {
        var sum = parts.Sum(part => part.Value ?? 0);
        if (At(region, activity).Value is not { } total || sum <= total * (1 + RegionTable.RoundingTolerance))
            return true;
        faults.Add(Place(region, activity)!, "total-small", FaultText.Value("text", total), FaultText.Value("sum", sum));
        return false;
    }

    private Cell At(int region, int activity) => entries[region, activity] is >= 0 and var at ? all[at].Cell : Cell.Missing;

    private ImportPlace? Place(int region, int activity) =>
        region >= 0 && activity >= 0 && entries[region, activity] is >= 0 and var at
            ? grid.Place(all[at].Line, all[at].Column)
            : null;
}
