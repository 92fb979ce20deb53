namespace SmartSpec.Analysis;

/// <content>Series of observations.</content>
public sealed partial class TableSeries
{
    /// <summary>The most cells, over all years, of a table that is made of observations.</summary>
    public const int MostCells = 20_000_000;

    /// <summary>A series of observations in long form.</summary>
    /// <param name="observations">
    /// The cells. Rows and columns come in the order in which each is first mentioned, and every year has all of them; a cell
    /// that is never mentioned is missing.
    /// </param>
    /// <returns>
    /// The series; refused where there are no observations, a cell is mentioned twice, a code is blank, a number is not from 0 to
    /// 1e15, or the tables would have more than <see cref="MostCells"/> cells together.
    /// </returns>
    /// <exception cref="ArgumentNullException">No observations are given, or one is null.</exception>
    public static Answer<TableSeries> Of(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var all = observations.ToList();
        if (all.Count == 0)
            return AnalysisMessage.Of("empty");
        foreach (var observation in all)
            ArgumentNullException.ThrowIfNull(observation, nameof(observations));
        var (regions, activities) = (Keys(all.Select(one => one.Region)), Keys(all.Select(one => one.Activity)));
        var years = all.Select(one => one.Year).Distinct().ToList();
        var size = (long)regions.Count * activities.Count * years.Count;
        return size > MostCells
            ? AnalysisMessage.Of(
                "too-many-cells",
                ("regions", regions.Count),
                ("activities", activities.Count),
                ("years", years.Count),
                ("most", MostCells)
            )
            : Filled(all, regions, activities, years);
    }

    private static Answer<TableSeries> Filled(List<Observation> all, TableKeys regions, TableKeys activities, List<int> years)
    {
        Dictionary<int, Cell?[,]> cells = years.ToDictionary(year => year, _ => new Cell?[regions.Count, activities.Count]);
        List<string> twice = [];
        foreach (var one in all)
        {
            ref var cell = ref cells[one.Year][regions.IndexOf(one.Region.Code), activities.IndexOf(one.Activity.Code)];
            if (cell is not null)
                twice.Add($"{one.Region.Code}/{one.Activity.Code}{(one.Year == 0 ? "" : $"/{one.Year}")}");
            cell = one.Cell;
        }

        if (twice.Count > 0)
            return AnalysisMessage.Of("cell-twice", ("cells", twice.Distinct()));
        Dictionary<int, RegionTable> made = [];
        foreach (var (year, table) in cells)
        {
            var answer = RegionTable.Of(regions, activities, Known(table));
            if (answer.IsRefused)
                return Answer<TableSeries>.Refused(answer.Refusals);
            made[year] = answer.Value;
        }

        return Of(made);
    }

    private static Cell[,] Known(Cell?[,] table)
    {
        var cells = new Cell[table.GetLength(0), table.GetLength(1)];
        for (var r = 0; r < cells.GetLength(0); r++)
        for (var a = 0; a < cells.GetLength(1); a++)
            cells[r, a] = table[r, a] ?? Cell.Missing;
        return cells;
    }

    /// <summary>The keys by code, each once, with the first name that is given.</summary>
    private static TableKeys Keys(IEnumerable<TableKey> all)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<TableKey> keys = [];
        foreach (var key in all)
        {
            ArgumentNullException.ThrowIfNull(key, "observations");
            if (places.TryAdd(key.Code, keys.Count))
                keys.Add(key);
            else if (keys[places[key.Code]].Name is null && key.Name is not null)
                keys[places[key.Code]] = key;
        }

        return TableKeys.Of(keys);
    }
}
