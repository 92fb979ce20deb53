namespace SmartSpec.Samples.TakingOver;

/// <summary>A row of a CSV file, by the headings of its columns.</summary>
internal sealed class SheetRow(string file, long line, IReadOnlyDictionary<string, string> cells)
{
    public IEnumerable<string> Columns => cells.Keys;

    /// <summary>The cell under a heading; empty where the file has no such column.</summary>
    public CsvCell this[string column] => new(file, line, column, cells.GetValueOrDefault(column, "").Trim());
}
