namespace SmartSpec.Analysis;

/// <summary>
/// A table of regions and activities at one time, such as persons employed by county and industry. Immutable, and safe to share
/// between threads.
/// </summary>
/// <remarks>
/// Every number is from 0 to 1e15. A cell can be missing or suppressed; a method that needs it says so. Totals are given, or
/// summed from the cells: the published sectors of a region seldom add up to its total, since some are suppressed.
/// </remarks>
public sealed partial class RegionTable
{
    /// <summary>The largest number of a cell.</summary>
    public const double Largest = 1e15;

    private readonly double[] values;
    private readonly CellState[]? states;
    private readonly Dictionary<int, string>? flags;

    private RegionTable(
        TableKeys regions,
        TableKeys activities,
        double[] values,
        CellState[]? states,
        Dictionary<int, string>? flags,
        TableTotals? given
    )
    {
        (Regions, Activities) = (regions, activities);
        (this.values, this.states, this.flags) = (values, states, flags);
        Totals = given ?? TableTotals.Summed(this);
    }

    /// <summary>The rows.</summary>
    public TableKeys Regions { get; }

    /// <summary>The columns.</summary>
    public TableKeys Activities { get; }

    /// <summary>The totals of regions, of activities and of all; given, or summed.</summary>
    public TableTotals Totals { get; }

    /// <summary>Whether a cell is missing or suppressed.</summary>
    public bool HasGaps => states is not null;

    /// <summary>A cell, by positions counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Cell this[int region, int activity]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)region, (uint)Regions.Count, nameof(region));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)Activities.Count, nameof(activity));
            var at = region * Activities.Count + activity;
            var cell = (states?[at] ?? CellState.Known) switch
            {
                CellState.Missing => Cell.Missing,
                CellState.Suppressed => Cell.Suppressed,
                _ => Cell.Of(values[at]),
            };
            return flags is null ? cell : cell.Flagged(flags.GetValueOrDefault(at));
        }
    }

    /// <summary>A cell, by codes.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public Cell this[string region, string activity] => this[Regions.Find(region), Activities.Find(activity)];

    /// <summary>The numbers row by row; 0 in gaps.</summary>
    internal ReadOnlySpan<double> Numbers => values;

    internal ReadOnlySpan<double> Row(int region) => values.AsSpan(region * Activities.Count, Activities.Count);

    internal bool IsKnown(int region, int activity) =>
        states is null || states[region * Activities.Count + activity] is CellState.Known;

    /// <summary>The cells that are missing or suppressed, as <c>region/activity</c>.</summary>
    internal IEnumerable<string> Gaps()
    {
        for (var r = 0; r < Regions.Count; r++)
        for (var a = 0; a < Activities.Count; a++)
            if (!IsKnown(r, a))
                yield return $"{Regions[r].Code}/{Activities[a].Code}";
    }

    /// <summary>A refusal where a cell is missing or suppressed; null where all are known.</summary>
    internal AnalysisMessage? WithoutGaps() => HasGaps ? AnalysisMessage.Of("gaps", ("cells", Gaps())) : null;

    /// <summary>A refusal where a total is not known; null where all are.</summary>
    internal AnalysisMessage? WithoutUnknownTotals()
    {
        List<string> unknown =
        [
            .. Regions.Codes.Where((_, r) => double.IsNaN(Totals.Regions[r])),
            .. Activities.Codes.Where((_, a) => double.IsNaN(Totals.Activities[a])),
            .. double.IsNaN(Totals.Whole) ? ["*"] : Array.Empty<string>(),
        ];
        return unknown.Count > 0 ? AnalysisMessage.Of("totals-unknown", ("totals", unknown)) : null;
    }

    /// <summary>A table of numbers.</summary>
    /// <param name="regions">The rows, each code once.</param>
    /// <param name="activities">The columns, each code once.</param>
    /// <param name="values">The numbers, rows by columns.</param>
    /// <returns>The table; refused where a code is blank or twice, sizes differ, or a number is not from 0 to 1e15.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answer<RegionTable> Of(TableKeys regions, TableKeys activities, double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var flat = new double[values.Length];
        Buffer.BlockCopy(values, 0, flat, 0, flat.Length * sizeof(double));
        return Of(regions, activities, (values.GetLength(0), values.GetLength(1)), flat, null, null);
    }

    /// <summary>A table of cells, which can have gaps.</summary>
    /// <param name="regions">The rows, each code once.</param>
    /// <param name="activities">The columns, each code once.</param>
    /// <param name="cells">The cells, rows by columns.</param>
    /// <returns>The table; refused where a code is blank or twice, sizes differ, or a number is not from 0 to 1e15.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answer<RegionTable> Of(TableKeys regions, TableKeys activities, Cell[,] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var (values, states) = (new double[cells.Length], new CellState[cells.Length]);
        Dictionary<int, string> flags = [];
        var at = 0;
        foreach (var cell in cells)
        {
            (values[at], states[at]) = (cell.Number, cell.State);
            if (cell.Flags is { } flag)
                flags[at] = flag;
            at++;
        }

        return Of(regions, activities, (cells.GetLength(0), cells.GetLength(1)), values, states, flags);
    }

    private static Answer<RegionTable> Of(
        TableKeys regions,
        TableKeys activities,
        (int Rows, int Columns) size,
        double[] values,
        CellState[]? states,
        Dictionary<int, string>? flags
    )
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(activities);
        List<AnalysisMessage> faults = [.. KeyFaults(regions), .. KeyFaults(activities)];
        if (size != (regions.Count, activities.Count))
            faults.Add(
                AnalysisMessage.Of(
                    "size",
                    ("rows", size.Rows),
                    ("columns", size.Columns),
                    ("regions", regions.Count),
                    ("activities", activities.Count)
                )
            );
        else if (regions.Count == 0 || activities.Count == 0)
            faults.Add(AnalysisMessage.Of("empty"));
        else
            faults.AddRange(NumberFaults(regions, activities, values, states));
        if (faults.Count > 0)
            return Answer<RegionTable>.Refused(faults);
        var gaps = states is not null && states.AsSpan().ContainsAnyExcept(CellState.Known);
        return new RegionTable(regions, activities, values, gaps ? states : null, flags is { Count: > 0 } ? flags : null, null);
    }

    private static IEnumerable<AnalysisMessage> KeyFaults(TableKeys keys)
    {
        if (keys.Any(key => key is null || string.IsNullOrWhiteSpace(key.Code)))
            yield return AnalysisMessage.Of("code-blank");
        if (keys.HasDuplicates)
            yield return AnalysisMessage.Of(
                "code-twice",
                ("codes", keys.Codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key))
            );
    }

    private static IEnumerable<AnalysisMessage> NumberFaults(
        TableKeys regions,
        TableKeys activities,
        double[] values,
        CellState[]? states
    )
    {
        List<string> wrong = [];
        for (var at = 0; at < values.Length; at++)
        {
            if (states is not null && states[at] is not CellState.Known)
                values[at] = 0;
            else if (values[at] is not (>= 0 and <= Largest))
                wrong.Add($"{regions[at / activities.Count].Code}/{activities[at % activities.Count].Code}");
            else if (values[at] == 0)
                values[at] = 0; // Minus zero is zero.
        }

        if (wrong.Count > 0)
            yield return AnalysisMessage.Of("number", ("cells", wrong));
    }
}
