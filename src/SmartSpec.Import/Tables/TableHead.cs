namespace SmartSpec.Import;

/// <summary>The headings of a table.</summary>
/// <param name="Line">The line of the lowest of them.</param>
/// <param name="Cells">The lowest of them, one for each column.</param>
/// <param name="Above">
/// Those above it, from the top, each over all its columns: in workbooks they are merged, or stand over the first.
/// </param>
/// <param name="Across">
/// What the headings over the numbers are, where the file says so: <c>TIME_PERIOD</c>; null where not.
/// </param>
/// <param name="FirstRow">The number of the first row below, from 0.</param>
internal sealed record TableHead(long Line, GridCell[] Cells, IReadOnlyList<GridCell[]> Above, string? Across, int FirstRow)
{
    private const int Sample = 50;

    /// <summary>The headings; null where there are none, which is then reported.</summary>
    public static TableHead? Find(Grid grid, TableLayout layout, TableFaults faults)
    {
        var (rows, cells) = (grid.Rows, new TableCells(layout, isOfEurostat: false));
        if (rows.Count == 0)
        {
            faults.AddOfFile("empty");
            return null;
        }

        var first = layout.HeadingLine is { } line ? First(rows, row => row.Line == line) : Known(grid) ?? Widest(rows);
        if (first < 0)
        {
            if (layout.HeadingLine is { } wanted)
                faults.AddOfFile("heading-line", FaultText.Value("line", wanted));
            else
                faults.AddOfFile("table-missing");
            return null;
        }

        var last = first;
        if (grid.IsSheet)
        {
            while (layout.HeadingLine is null && first > 0 && IsAbove(rows[first - 1], rows[first], cells))
                first--;
            while (last + 1 < rows.Count && IsBelow(rows[last + 1], rows[last], cells))
                last++;
        }

        return Of(rows, first, last, grid.IsSheet);
    }

    private static TableHead Of(IReadOnlyList<GridRow> rows, int first, int last, bool isSheet)
    {
        // Eurostat writes what the rows are below what the columns are: TIME, and GEO under it.
        var hasName = last > first && rows[last].Written == 1 && !rows[last][0].IsBlank;
        var lowest = rows[hasName ? last - 1 : last];

        // A sheet does not store blank cells: the last columns may have flags and no heading.
        var count = rows.Skip(first).Take(isSheet ? rows.Count : last - first + 1).Max(row => row.Cells.Length);
        GridCell[] cells = [.. Enumerable.Range(0, count).Select(column => lowest[column])];
        var across = default(string?);
        if (hasName)
            (across, cells[0]) = (lowest[0].Text, rows[last][0]);
        return new(
            lowest.Line,
            cells,
            [.. Enumerable.Range(first, last - first - (hasName ? 1 : 0)).Select(row => Filled(rows[row], count))],
            across,
            last + 1
        );
    }

    /// <summary>The cells of a row of headings, each also over the blank ones after it.</summary>
    private static GridCell[] Filled(GridRow row, int count)
    {
        var cells = new GridCell[count];
        for (var column = 0; column < count; column++)
            cells[column] = row[column].IsBlank && column > 0 ? cells[column - 1] : row[column];
        return cells;
    }

    /// <summary>
    /// The first row with a known heading and about as many cells as the longest, or of years; in a sheet with a row directly
    /// below.
    /// </summary>
    private static int? Known(Grid grid)
    {
        var most = grid.Rows.Take(Sample).Max(row => row.Written);
        foreach (var (index, row) in grid.Rows.Take(Sample).Index())
        {
            if (grid.IsSheet && (index + 1 == grid.Rows.Count || grid.Rows[index + 1].Line != row.Line + 1))
                continue;
            if (IsOfYears(row) || (row.Written > 1 && row.Written * 2 >= most && IsKnown(row)))
                return index;
        }

        return null;
    }

    private static bool IsKnown(GridRow row) =>
        row.Cells.Any(cell => HeadingWords.RoleOf(cell.Text) is not null) || HeadCodes.IsHead(row[0].Text);

    /// <summary>Whether a row has years after a blank cell, and nothing else.</summary>
    private static bool IsOfYears(GridRow row) =>
        row[0].IsBlank && row.Cells.All(cell => cell.IsBlank || HeadingWords.Year(cell.Text) is not null);

    private static int Widest(IReadOnlyList<GridRow> rows)
    {
        var most = rows.Take(Sample).Max(row => row.Written);
        return First(rows, row => row.Written > 1 && row.Written * 2 >= most);
    }

    /// <summary>The number of the first row that is so; −1 where none is.</summary>
    private static int First(IReadOnlyList<GridRow> rows, Func<GridRow, bool> isSo)
    {
        for (var i = 0; i < rows.Count; i++)
            if (isSo(rows[i]))
                return i;
        return -1;
    }

    private static bool IsAbove(GridRow row, GridRow next, TableCells cells) =>
        row.Line == next.Line - 1 && row[0].IsBlank && !HasNumber(row, cells);

    private static bool IsBelow(GridRow row, GridRow before, TableCells cells) =>
        row.Line == before.Line + 1
        && !HasNumber(row, cells)
        && (row[0].IsBlank || row.Cells.Any(cell => HeadingWords.IsKey(cell.Text)));

    /// <summary>Whether a row has a number that is no year, or a symbol for one.</summary>
    private static bool HasNumber(GridRow row, TableCells cells) =>
        row.Cells.Any(cell => !cell.IsBlank && HeadingWords.Year(cell.Text) is null && cells.CouldBe(cell));
}
