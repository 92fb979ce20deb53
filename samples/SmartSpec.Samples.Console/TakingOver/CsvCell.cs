namespace SmartSpec.Samples.TakingOver;

/// <summary>A cell that knows its place in its file, so that every error can name it.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">The line on which its row begins, from 1.</param>
/// <param name="Column">Its column's heading.</param>
/// <param name="Text">What stands in it, without white space around.</param>
internal sealed record CsvCell(string File, long Line, string Column, string Text)
{
    public bool IsEmpty => Text.Length == 0;

    public Words Place => At(File, Line, Column);

    public static Words At(string file, long line, string column) => new($"{file}: rad {line}, kolumn {column}", $"{file}: line {line}, column {column}");

    public Words Error(string swedish, string english) => Place + new Words($": {swedish}", $": {english}");
}
