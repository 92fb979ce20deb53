namespace SmartSpec.Import;

/// <summary>The rows of a table, without the notes below it.</summary>
internal static class TableBody
{
    /// <summary>The rows with numbers. Rows that are not of the form of the table are reported.</summary>
    public static IEnumerable<GridRow> Rows(Grid grid, TableForm form, TableFaults faults)
    {
        var rows = grid.Rows;
        var end = grid.IsSheet ? EndOfSheet(rows, form) : EndOfText(rows, form);
        if (end < rows.Count)
            faults.Note(
                grid.Place(rows[end].Line),
                "lines-below",
                FaultText.Value("first", rows[end].Line),
                FaultText.Value("last", rows[^1].Line)
            );
        if (end <= form.Head.FirstRow)
            faults.Add(grid.Place(form.Head.Line), "rows-missing");
        var keys = form.Dimensions.Select(dimension => dimension.Column).OfType<int>().Distinct().ToArray();
        var above = default(GridRow);
        for (var i = form.Head.FirstRow; i < end; i++)
        {
            var row = rows[i];
            if (grid.IsSheet)
                above = row = Filled(row, above, keys);
            if (IsWhole(grid, form, row, faults))
                yield return row;
        }
    }

    /// <summary>
    /// The number of the row after the last with a number or a symbol, or with several cells directly below: notes stand below a
    /// table after a blank row, or in one cell.
    /// </summary>
    private static int EndOfSheet(IReadOnlyList<GridRow> rows, TableForm form)
    {
        var end = rows.Count;
        while (end > form.Head.FirstRow && !form.Values.Any(value => IsNumber(rows[end - 1][value.Column])))
            end--;
        while (end < rows.Count && rows[end].Line == LineBefore() + 1 && rows[end].Written > 1)
            end++;
        return end;

        long LineBefore() => end > form.Head.FirstRow ? rows[end - 1].Line : form.Head.Line;

        bool IsNumber(GridCell cell) => !cell.IsBlank && form.Cells.CouldBe(cell);
    }

    /// <summary>The number of the row after the last with as many cells as there are headings, or with several.</summary>
    private static int EndOfText(IReadOnlyList<GridRow> rows, TableForm form)
    {
        var end = rows.Count;
        while (
            end > form.Head.FirstRow && rows[end - 1] is var row && row.Cells.Length != form.Head.Cells.Length && row.Written == 1
        )
            end--;
        return end;
    }

    /// <summary>
    /// A row of a sheet with its keys: those that are merged, or stand in the first of several rows, are those above.
    /// </summary>
    private static GridRow Filled(GridRow row, GridRow? above, int[] keys)
    {
        if (above is null || keys.Length < 2 || !keys[..^1].Any(key => row[key].IsBlank))
            return row;
        GridCell[] cells = [.. row.Cells];
        foreach (var key in keys[..^1])
            if (key < cells.Length && cells[key].IsBlank)
                cells[key] = above[key];
        return row with { Cells = cells };
    }

    private static bool IsWhole(Grid grid, TableForm form, GridRow row, TableFaults faults)
    {
        var (cells, headings) = (row.Cells.Length, form.Head.Cells.Length);
        if (grid.IsSheet && row.Written == 1)
        {
            faults.Add(grid.Place(row.Line), "row-empty");
            return false;
        }

        if (grid.IsSheet || cells == headings)
        {
            foreach (var column in form.Nameless)
                if (!row[column].IsBlank)
                    faults.Add(grid.Place(row.Line, column), "cell-without-heading", FaultText.Value("text", row[column].Text));
            return true;
        }

        var code =
            cells < headings ? "row-too-short"
            : grid.Separator == ',' ? "row-too-long-commas"
            : grid.Separator == ';' ? "row-too-long"
            : "row-too-long-tabs";
        faults.Add(
            grid.Place(row.Line, Math.Min(cells, headings), cells < headings ? form.Head.Cells[cells].Text : null),
            code,
            FaultText.Value("cells", cells),
            FaultText.Value("headings", headings)
        );
        return false;
    }
}
