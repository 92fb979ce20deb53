namespace SmartSpec.Import;

/// <summary>
/// Rows that two stray quotation marks have made one cell of: the file is well-formed, and those rows are hidden.
/// </summary>
/// <param name="headings">The headings.</param>
/// <param name="separator">The separator of cells.</param>
internal sealed class StrayQuotes(CsvHeadings headings, char separator)
{
    private bool MayHaveText =>
        headings
            .Written.Zip(headings.Under)
            .Any(column =>
                column.Second is { Kind: CsvColumnKind.Text }
                || (column.Second is null && !string.IsNullOrWhiteSpace(column.First))
            );

    /// <summary>The lines of a row, where they are rows of their own; null where they are lines of a text.</summary>
    /// <param name="raw">The row as it is written.</param>
    public string[]? RowsIn(string raw)
    {
        if (!raw.Contains('\n', StringComparison.Ordinal))
            return null;
        string[] lines = [.. raw.Split('\n').Select(line => line.TrimEnd('\r'))];
        return lines[1..^1].Any(IsRow) || (IsRow(lines[0]) && IsRow(lines[^1])) ? lines : null;
    }

    /// <summary>The cells of a line, as they would be without the quotation marks.</summary>
    public string[] Cells(string line) => line.Replace("\"", "", StringComparison.Ordinal).Split(separator);

    /// <summary>Whether cells can be those that a row begins with, so that their line is no text of a cell.</summary>
    public bool Begins(string[] cells) => !MayHaveText || (cells.Length > 1 && Fits(cells));

    /// <summary>
    /// Whether a line has a cell for each heading, and in those that every row needs something that fits, of which something is
    /// unlike text.
    /// </summary>
    private bool IsRow(string line)
    {
        var cells = Cells(line);
        return cells.Length == headings.Written.Length && Fits(cells) && IsUnlikeText(cells);
    }

    /// <summary>
    /// Whether something in a line is a word, a year or a day of its column: a line of text with as many commas has none.
    /// </summary>
    private bool IsUnlikeText(string[] cells) =>
        !headings.Under.Any(column => column is { IsDistinctive: true })
        || headings.Under.Zip(cells).Any(cell => cell.First is { } column && column.Identifies(cell.Second));

    private bool Fits(string[] cells) =>
        headings.Under.Zip(cells).All(cell => cell.First is not { IsRequired: true } column || column.CouldHave(cell.Second));
}
