namespace SmartSpec.Import;

/// <summary>What the columns of a file are.</summary>
/// <param name="Head">The headings.</param>
/// <param name="Dimensions">The dimensions, in the order of the columns; those over the numbers last.</param>
/// <param name="Values">The columns of numbers.</param>
/// <param name="Nameless">The columns without a heading, in which nothing is expected.</param>
/// <param name="Cells">Reads the cells of numbers.</param>
internal sealed record TableForm(
    TableHead Head,
    IReadOnlyList<Dimension> Dimensions,
    IReadOnlyList<ValueColumn> Values,
    int[] Nameless,
    TableCells Cells
)
{
    /// <summary>What the file is; null where that is not clear, which is then reported.</summary>
    public static TableForm? Find(Grid grid, TableLayout layout, TableFaults faults)
    {
        if (TableHead.Find(grid, layout, faults) is not { } head)
            return null;
        var cells = new TableCells(layout, IsOfEurostat(head));
        return ColumnRoles.Find(grid, head, layout, cells, faults) is { } columns
            ? new FormReader(grid, head, layout, cells, faults).Read(columns)
            : null;
    }

    private static bool IsOfEurostat(TableHead head) =>
        HeadCodes.IsHead(head.Cells[0].Text)
        || head.Cells.Count(cell => cell.Text.ToUpperInvariant() is "OBS_VALUE" or "TIME_PERIOD" or "DATAFLOW") >= 2;
}
