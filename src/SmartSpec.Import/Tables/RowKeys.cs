namespace SmartSpec.Import;

/// <summary>Reads the codes of a row.</summary>
internal sealed class RowKeys(Grid grid, TableForm form, TableFaults faults)
{
    private readonly string[] texts = new string[form.Dimensions.Count];
    private readonly int parts = form.Dimensions.Count(dimension => dimension.Part is not null);

    /// <summary>The code of each dimension, by its position; blank for those over the numbers.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>
    /// The rule that a cell with a code breaks: the error of a formula, or a number in which digits may be lost.
    /// </summary>
    public static string? FaultOf(GridCell cell) =>
        cell.Kind is GridCellKind.Error ? "cell-error"
        : cell.Kind is GridCellKind.Number && !cell.Text.All(char.IsAsciiDigit) ? "code-number"
        : null;

    /// <summary>Reads the codes of a row.</summary>
    /// <returns>Whether all could be read; what could not is reported.</returns>
    public bool Read(GridRow row)
    {
        var codes = parts > 0 ? HeadCodes.Codes(row[0].Text) : [];
        if (codes.Length != parts)
        {
            faults.Add(
                Place(row, 0),
                "codes-count",
                FaultText.Value("text", row[0].Text),
                FaultText.Value("codes", codes.Length),
                FaultText.Value("headings", parts)
            );
            return false;
        }

        var isGood = true;
        foreach (var (i, dimension) in form.Dimensions.Index())
        {
            texts[i] = "";
            if (dimension.Column is not { } column)
                continue;
            texts[i] = dimension.Part is { } part ? codes[part] : row[column].Text;
            var code =
                FaultOf(row[column])
                ?? (
                    texts[i].Length == 0 && dimension.Role is not ColumnRole.Other ? "value-missing"
                    : dimension.Role is ColumnRole.Year && HeadingWords.Year(texts[i]) is null ? "year"
                    : null
                );
            if (code is null)
                continue;
            faults.Add(Place(row, column), code, FaultText.Value("text", texts[i]));
            isGood = false;
        }

        return isGood;
    }

    private ImportPlace Place(GridRow row, int column) => grid.Place(row.Line, column, form.Head.Cells[column].Text);
}
