namespace SmartSpec.Import;

/// <summary>A place in a file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, from 1. Lines within quotation marks count.</param>
/// <param name="Column">The number of the cell in its row, from 1; null where the place is a whole line.</param>
/// <param name="Heading">
/// The heading above the cell; null where there is none. Without a <paramref name="Column"/>, a heading that the file lacks.
/// </param>
/// <param name="Character">The character in the line, from 1, where cells cannot be separated; otherwise null.</param>
public sealed record ImportPlace(string File, long Line, int? Column = null, string? Heading = null, int? Character = null)
{
    /// <summary>The sheet of a workbook; null in other files.</summary>
    public string? Sheet { get; init; }

    /// <summary>The place in English, such as <em>efforts.csv: line 2, column 5 (step)</em>.</summary>
    public override string ToString() => $"{File}: {In(Texts.English)}";

    /// <summary>The place within its file, in a language.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="show">How text from the file is shown; as it is by default.</param>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string In(Texts texts, Func<string, string>? show = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var key =
            Sheet is not null ? (Column is null ? "place-sheet-row" : "place-sheet-cell")
            : Character is not null ? "place-character"
            : Column is not null ? "place-cell"
            : Heading is not null ? "place-without-column"
            : "place-line";
        return FaultText.Of(
            key,
            [
                FaultText.Value("line", Line),
                .. Column is { } column ? (Parameter[])[FaultText.Value("column", column)] : [],
                .. Heading is { } heading ? (Parameter[])[FaultText.Value("heading", heading)] : [],
                .. Character is { } character ? (Parameter[])[FaultText.Value("character", character)] : [],
                .. Sheet is { } sheet ? (Parameter[])[FaultText.Value("sheet", sheet), FaultText.Value("cell", CellName)] : [],
            ],
            texts,
            show
        );
    }

    /// <summary>The name of the cell in a sheet, such as <c>B7</c>.</summary>
    private string CellName
    {
        get
        {
            var name = "";
            for (var left = Column ?? 0; left > 0; left = (left - 1) / 26)
                name = (char)('A' + (left - 1) % 26) + name;
            return $"{name}{Line}";
        }
    }

    /// <summary>A cell of a row, by its number from 1.</summary>
    internal static ImportPlace Cell(string file, long line, int column, string? heading) => new(file, line, column, heading);
}
