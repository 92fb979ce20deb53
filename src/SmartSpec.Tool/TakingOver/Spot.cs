namespace SmartSpec.Tool.TakingOver;

/// <summary>A place in a file that a fault can name.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1: of a CSV file the cell's number in its row, of other files the byte in the
/// line.</param>
/// <param name="Said">The place in words.</param>
internal sealed record Spot(string File, long Line, long Column, Words Said)
{
    /// <summary>A cell of a CSV file, by its number and, where it has one, its heading.</summary>
    public static Spot OfCell(string file, long line, int number, string? heading)
    {
        var named = heading is null ? Words.Same("") : Words.Same($" ({heading})");
        return new(
            file,
            line,
            number,
            new Words($"{file:path}: rad {line}, kolumn {number}", $"{file:path}: line {line}, column {number}") + named
        );
    }

    /// <summary>A whole line.</summary>
    public static Spot OfLine(string file, long line) =>
        new(file, line, 0, new($"{file:path}: rad {line}", $"{file:path}: line {line}"));
}
