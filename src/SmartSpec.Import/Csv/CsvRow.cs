namespace SmartSpec.Import;

/// <summary>A row of a CSV file, by the headings of its columns.</summary>
/// <param name="headings">The headings of the file.</param>
/// <param name="line">The line on which it begins, from 1.</param>
/// <param name="cells">Its cells, as far as they can be separated.</param>
internal sealed class CsvRow(CsvHeadings headings, long line, string[] cells)
{
    private readonly HashSet<string> unread = [];

    public string File => headings.File;

    public long Line => line;

    /// <summary>The number of its cells.</summary>
    public int Length => cells.Length;

    public IEnumerable<string> Headings => headings.Columns.Keys;

    /// <summary>The cell under a heading; an empty one where there is none.</summary>
    public CsvCell this[string heading] =>
        headings.Columns.TryGetValue(heading, out var number)
            ? new(this, number, heading, number <= cells.Length ? cells[number - 1].Trim() : "")
            : new(this, 0, heading, "");

    /// <summary>Adds that the value under a heading could not be read.</summary>
    public void AddUnread(string heading) => unread.Add(heading);

    /// <summary>
    /// Whether the value under a heading could not be read, or has no cell though it should or may have one: what follows from
    /// its absence is no fault.
    /// </summary>
    public bool IsUnread(string heading) =>
        unread.Contains(heading)
        || (headings.Columns.TryGetValue(heading, out var number) ? number > cells.Length : headings.MayHave(heading));

    /// <summary>The place of the value under a heading; the row, where the file has no such column.</summary>
    public ImportPlace PlaceOf(string heading) =>
        headings.Columns.ContainsKey(heading) ? this[heading].Place
        : heading.Length == 0 ? new(File, line)
        : new(File, line, Heading: heading);
}
