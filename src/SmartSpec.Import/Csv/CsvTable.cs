namespace SmartSpec.Import;

/// <summary>A CSV file as spreadsheets save it: comma or semicolon, UTF-8 with or without a byte-order mark.</summary>
/// <param name="Rows">The rows, also those that are faulty, but for blank ones.</param>
/// <param name="IsComplete">Whether every row of the file is among them.</param>
internal sealed record CsvTable(IReadOnlyList<CsvRow> Rows, bool IsComplete)
{
    private static readonly CsvTable None = new([], IsComplete: false);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The headings that it may have.</param>
    /// <param name="cells">Where its faults are reported, and the currency of its amounts.</param>
    public static CsvTable Read(ImportFile file, CsvColumns columns, CellReader cells)
    {
        var faults = cells.Faults;
        if (CsvText.Read(file, faults) is not { } text)
            return None;
        if (CsvText.HasSeparatorLine(text))
        {
            faults.Add(new(file.Name, 1), "separator-line");
            return None;
        }

        var separator = CsvText.Separator(text, columns);
        using var records = CsvRecords.Read(text, separator).GetEnumerator();
        if (!records.MoveNext())
        {
            faults.Add(new(file.Name, 1), "empty");
            return None;
        }

        if (records.Current is { BadCell: { } bad } malformed)
        {
            faults.Add(ImportPlace.Cell(file.Name, malformed.Line, bad + 1, null), malformed.Fault);
            return None;
        }

        var rows = new CsvRows(CsvHeadings.Read(file.Name, records.Current.Cells, columns, faults), separator, cells);
        while (records.MoveNext())
            rows.Add(records.Current);
        return new(rows.All, rows.AreComplete);
    }
}
