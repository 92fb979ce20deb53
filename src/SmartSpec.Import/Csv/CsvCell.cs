namespace SmartSpec.Import;

/// <summary>A cell that knows its place in its file.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Number">Its number in the row, from 1; 0 where the file has no such column.</param>
/// <param name="Heading">The heading of its column.</param>
/// <param name="Text">The text, without white space around; empty where the row has no such cell.</param>
internal sealed record CsvCell(CsvRow Row, int Number, string Heading, string Text)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>
    /// Whether the row has such a cell. Where it has none, that is a fault of the row or of the headings, and reported there.
    /// </summary>
    public bool Exists => Number > 0 && Number <= Row.Length;

    public ImportPlace Place => ImportPlace.Cell(Row.File, Row.Line, Number, Heading);
}
