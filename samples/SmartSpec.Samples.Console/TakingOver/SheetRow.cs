namespace SmartSpec.Samples.TakingOver;

/// <summary>A row of a CSV file, by the headings of its columns.</summary>
/// <param name="file">The file, as the user named it.</param>
/// <param name="line">The line on which it begins, from 1.</param>
/// <param name="columns">The number of each column, from 1, by its heading.</param>
/// <param name="cells">Its cells.</param>
internal sealed class SheetRow(string file, long line, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string File => file;

    public long Line => line;

    /// <summary>The number of its cells.</summary>
    public int Length => cells.Length;

    /// <summary>Whether something in it could not be read, so that what follows from its other cells says nothing.</summary>
    public bool IsFaulty { get; set; }

    public IEnumerable<string> Headings => columns.Keys;

    /// <summary>The cell under a heading; an empty one where there is none.</summary>
    public CsvCell this[string heading] => columns.TryGetValue(heading, out var number)
        ? new(this, number, heading, number <= cells.Length ? cells[number - 1].Trim() : "")
        : new(this, 0, heading, "");

    /// <summary>Where the value under a heading stands, or would stand: in the row, where the file has no such column.</summary>
    public Spot SpotOf(string heading)
    {
        if (columns.ContainsKey(heading))
            return this[heading].Spot;
        var whole = Spot.OfLine(file, line);
        var missing = new Words($" (det finns ingen kolumn {heading})", $" (there is no column {heading})");
        return heading.Length == 0 ? whole : whole with { Said = whole.Said + missing };
    }
}
