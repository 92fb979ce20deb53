namespace SmartSpec.Analysis;

/// <summary>Tables of the same regions and activities, one for each year, in the order of the years.</summary>
public sealed partial class TableSeries
{
    private readonly SortedList<int, RegionTable> tables;

    private TableSeries(SortedList<int, RegionTable> tables) => this.tables = tables;

    /// <summary>The years, from the first.</summary>
    public IReadOnlyList<int> Years => [.. tables.Keys];

    /// <summary>The rows of every table.</summary>
    public TableKeys Regions => tables.Values[0].Regions;

    /// <summary>The columns of every table.</summary>
    public TableKeys Activities => tables.Values[0].Activities;

    /// <summary>The table of the first year.</summary>
    public RegionTable First => tables.Values[0];

    /// <summary>The table of the last year.</summary>
    public RegionTable Last => tables.Values[^1];

    /// <summary>The table of a year.</summary>
    /// <exception cref="KeyNotFoundException">There is no such year.</exception>
    public RegionTable this[int year] => tables[year];

    /// <summary>A series of tables.</summary>
    /// <param name="tables">A table for each year.</param>
    /// <returns>The series; refused where it is empty, or the tables differ in their regions or activities.</returns>
    /// <exception cref="ArgumentNullException">No tables are given.</exception>
    public static Answer<TableSeries> Of(IReadOnlyDictionary<int, RegionTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0)
            return AnalysisMessage.Of("empty");
        SortedList<int, RegionTable> sorted = [];
        foreach (var (year, table) in tables)
            sorted.Add(year, table);
        var first = sorted.Values[0];
        var other = sorted.Where(table => !IsAlike(table.Value, first)).Select(table => $"{table.Key}").ToList();
        return other.Count > 0 ? AnalysisMessage.Of("series-unlike", ("years", other)) : new TableSeries(sorted);
    }

    private static bool IsAlike(RegionTable table, RegionTable first) =>
        table.Regions.Equals(first.Regions) && table.Activities.Equals(first.Activities);
}
