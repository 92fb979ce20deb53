namespace SmartSpec.Import;

/// <summary>The rows and cells of a file, before what they mean is known.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Sheet">The sheet of a workbook; null in a file with separators.</param>
/// <param name="Separator">The separator of cells; null in a workbook.</param>
/// <param name="Rows">The rows that are not blank.</param>
internal sealed record Grid(string File, string? Sheet, char? Separator, IReadOnlyList<GridRow> Rows)
{
    /// <summary>The most cells of a file.</summary>
    public const int MostCells = 20_000_000;

    public bool IsSheet => Sheet is not null;

    /// <summary>The place of a row.</summary>
    public ImportPlace Place(long line) => new(File, line) { Sheet = Sheet };

    /// <summary>The place of a cell, by its number from 0.</summary>
    public ImportPlace Place(long line, int column, string? heading = null) =>
        new(File, line, column + 1, string.IsNullOrEmpty(heading) ? null : heading) { Sheet = Sheet };
}
