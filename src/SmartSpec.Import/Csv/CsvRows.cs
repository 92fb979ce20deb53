namespace SmartSpec.Import;

/// <summary>Collects the rows of a CSV file, and reports those that are not of its form.</summary>
/// <param name="headings">The headings.</param>
/// <param name="separator">The separator of cells.</param>
/// <param name="reader">Where faults are reported, and the currency of amounts.</param>
internal sealed class CsvRows(CsvHeadings headings, char separator, CellReader reader)
{
    private readonly FaultList faults = reader.Faults;
    private readonly CsvSplits? splits = separator == ',' ? new(headings.Under, reader.Currency) : null;
    private readonly StrayQuotes stray = new(headings, separator);
    private readonly List<CsvRow> all = [];

    public IReadOnlyList<CsvRow> All => all;

    /// <summary>Whether all rows of the file could be separated.</summary>
    public bool AreComplete { get; private set; } = true;

    /// <summary>Adds a record.</summary>
    public void Add(CsvRecord record)
    {
        if (record.BadCell is { } bad)
        {
            AddUpTo(bad, record.Line, record);

            // A cell before the mark that is misplaced can have lines of its own.
            var lines = record.Raw[..bad].Sum(cell => cell.Count(letter => letter is '\n'));
            AddSwallowed(record.Line, lines + 1, record.Text);
        }
        else if (stray.RowsIn(record.Text) is { } rows)
        {
            var opens = Array.FindIndex(record.Raw, cell => cell.Contains('\n', StringComparison.Ordinal));
            AddStray(record.Line, rows, opens);
        }
        else
        {
            Add(record.Line, record.Cells, record.Raw);
        }
    }

    private void Add(long line, string[] cells, string[] raw)
    {
        if (cells.Length == headings.Written.Length && splits?.Find(raw) is { } split)
            AddSplit(line, cells, split);
        else if (!cells.All(string.IsNullOrWhiteSpace))
            Add(line, cells);
    }

    /// <summary>Adds the rows between two stray quotation marks, as they are without them.</summary>
    private void AddStray(long line, string[] rows, int cell)
    {
        faults.Add(
            Place(line, cell),
            "quote-around-rows",
            FaultText.Value("line", line),
            FaultText.Value("last", line + rows.Length - 1)
        );
        var rest = new UncheckedLines();
        foreach (var (i, cells) in rows.Select(stray.Cells).Index())
        {
            if (i == 0 || cells.Length == headings.Written.Length || stray.Begins(cells))
                Add(line + i, cells, cells);
            else
                rest.Add(line + i, cells);
        }

        Add(rest, line);
    }

    /// <summary>Reports lines that can be rows or text, which is ambiguous until a quotation mark is corrected.</summary>
    private void Add(UncheckedLines lines, long mark)
    {
        if (lines.First == 0)
            return;
        AreComplete = false;
        lines.Report(headings.File, mark, faults);
    }

    /// <summary>
    /// Adds the cells before an amount that a comma may have split: the headings of the cells after it are unknown.
    /// </summary>
    private void AddSplit(long line, string[] cells, int split)
    {
        faults.Add(
            Place(line, split),
            "amount-split",
            FaultText.Value("amount", cells[split].Trim()),
            FaultText.Value("next", cells[split + 1].Trim())
        );
        all.Add(new(headings, line, cells[..split]));
    }

    private void Add(long line, string[] cells)
    {
        var count = headings.Written.Length;

        // Also where the last cells are blank: a separator within a text or an amount has moved what follows it.
        var tooLong = cells.Length > count;

        // In a row that is too long, the headings of all cells but the first are unknown.
        all.Add(new(headings, line, tooLong ? cells[..1] : cells));
        if (cells.Length != count)
        {
            var code =
                !tooLong ? "row-too-short"
                : separator == ',' ? "row-too-long-commas"
                : "row-too-long";
            faults.Add(
                Place(line, tooLong ? count : cells.Length),
                code,
                FaultText.Value("cells", cells.Length),
                FaultText.Value("headings", count)
            );
            return;
        }

        foreach (var (i, cell) in cells.Index())
            if (string.IsNullOrWhiteSpace(headings.Written[i]) && !string.IsNullOrWhiteSpace(cell))
                faults.Add(Place(line, i), "cell-without-heading", FaultText.Value("text", cell.Trim()));
    }

    /// <summary>Adds the cells before the misplaced quotation mark.</summary>
    private void AddUpTo(int bad, long line, CsvRecord record)
    {
        faults.Add(Place(line, bad), record.Fault);
        all.Add(new(headings, line, record.Cells[..bad]));
    }

    /// <summary>
    /// Adds the rows that a misplaced quotation mark has made part of a cell: the lines after it, except those that can be text
    /// of the cell.
    /// </summary>
    /// <param name="line">The line on which the row begins.</param>
    /// <param name="first">The number of its first line after the mark, from 0.</param>
    /// <param name="raw">The row as it is written.</param>
    private void AddSwallowed(long line, int first, string raw)
    {
        var start = 0;
        for (var i = 0; i < first; i++)
        {
            if (raw.IndexOf('\n', start) is not (>= 0 and var end))
                return;
            start = end + 1;
        }

        var rest = new UncheckedLines();
        foreach (var record in CsvRecords.Read(raw[start..], separator, linesInCells: false))
        {
            var (at, cells) = (line + first - 1 + record.Line, record.Cells);
            var isWhole = cells.Length == headings.Written.Length;
            if (record.BadCell is { } bad)
            {
                if (isWhole || record.IsUnclosed || stray.Begins(cells[..bad]))
                    AddUpTo(bad, at, record);
                else
                    rest.Add(at, cells);
            }
            else if (isWhole || stray.Begins(cells))
            {
                Add(at, cells, record.Raw);
            }
            else
            {
                rest.Add(at, cells);
            }
        }

        Add(rest, line);
    }

    private ImportPlace Place(long line, int cell) =>
        ImportPlace.Cell(
            headings.File,
            line,
            cell + 1,
            headings.Written.ElementAtOrDefault(cell)?.Trim() is { Length: > 0 } heading ? heading : null
        );
}
