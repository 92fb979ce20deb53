namespace SmartSpec.Import;

/// <summary>A cell of a sheet or a file with separators.</summary>
/// <param name="Text">What it has. White space around it is left out: a cell with a form feed only is blank.</param>
/// <param name="Kind">What it is stored as; text in a file with separators.</param>
internal readonly record struct GridCell(string Text, GridCellKind Kind = GridCellKind.Text)
{
    public string Text { get; } = Text.Trim();

    public bool IsBlank => Text.Length == 0;
}
