namespace SmartSpec.Analysis;

/// <content>Parts of a table, and gaps that are filled.</content>
public sealed partial class RegionTable
{
    /// <summary>The table with some of its regions, in this order. Given totals of activities and of all remain.</summary>
    /// <returns>The table; refused where a code is unknown or named twice, or none is named.</returns>
    /// <exception cref="ArgumentNullException">No codes are given.</exception>
    public Answer<RegionTable> PickRegions(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return Picked(Regions, [.. codes]).Then(rows => Part(rows, [.. Enumerable.Range(0, Activities.Count)]));
    }

    /// <summary>The table with some of its activities, in this order. Given totals of regions and of all remain.</summary>
    /// <returns>The table; refused where a code is unknown or named twice, or none is named.</returns>
    /// <exception cref="ArgumentNullException">No codes are given.</exception>
    public Answer<RegionTable> PickActivities(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return Picked(Activities, [.. codes]).Then(columns => Part([.. Enumerable.Range(0, Regions.Count)], columns));
    }

    /// <summary>The table with its rows as columns: activities by regions.</summary>
    internal RegionTable Turned()
    {
        var (rows, columns) = (Regions.Count, Activities.Count);
        var (turned, turnedStates) = (new double[values.Length], states is null ? null : new CellState[values.Length]);
        Dictionary<int, string>? turnedFlags = flags is null ? null : [];
        for (var at = 0; at < values.Length; at++)
        {
            var to = at % columns * rows + at / columns;
            turned[to] = values[at];
            if (turnedStates is not null)
                turnedStates[to] = states![at];
            if (flags?.GetValueOrDefault(at) is { } flag)
                turnedFlags![to] = flag;
        }

        var totals = Totals.AreGiven
            ? TableTotals.Given(Totals.Activities.ToArray(), Totals.Regions.ToArray(), Totals.Whole)
            : null;
        return new(Activities, Regions, turned, turnedStates, turnedFlags, totals);
    }

    private static Answer<int[]> Picked(TableKeys keys, List<string> codes)
    {
        if (codes.Count == 0)
            return AnalysisMessage.Of("empty");
        var unknown = codes.Where(code => keys.IndexOf(code) < 0).ToList();
        if (unknown.Count > 0)
            return AnalysisMessage.Of("code-unknown", ("codes", unknown));
        var twice = codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key).ToList();
        return twice.Count > 0 ? AnalysisMessage.Of("code-twice", ("codes", twice)) : codes.Select(keys.IndexOf).ToArray();
    }

    private Answer<RegionTable> Part(int[] rows, int[] columns)
    {
        var cells = new Cell[rows.Length, columns.Length];
        for (var r = 0; r < rows.Length; r++)
        for (var c = 0; c < columns.Length; c++)
            cells[r, c] = this[rows[r], columns[c]];
        var part = Of(TableKeys.Of(rows.Select(r => Regions[r])), TableKeys.Of(columns.Select(c => Activities[c])), cells);
        return Totals.AreGiven
            ? part.Then(table =>
                table.WithTotals([.. rows.Select(Totals.OfRegion)], [.. columns.Select(Totals.OfActivity)], Totals.All)
            )
            : part;
    }
}
