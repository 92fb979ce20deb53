namespace SmartSpec.Import;

/// <summary>A row that is not blank.</summary>
/// <param name="Line">Its line in the file, or its row in the sheet, from 1.</param>
/// <param name="Cells">Its cells up to the last that is written.</param>
internal sealed record GridRow(long Line, GridCell[] Cells)
{
    /// <summary>A cell, by its number from 0; a blank one after the last.</summary>
    public GridCell this[int column] => column < Cells.Length ? Cells[column] : new("");

    /// <summary>The number of cells that are not blank.</summary>
    public int Written => Cells.Count(cell => !cell.IsBlank);
}
