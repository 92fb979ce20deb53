namespace SmartSpec.Import;

/// <summary>One record of a CSV file: a row, which can have several lines.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">The whole record as it is written, without the line end.</param>
/// <param name="Cells">The values of the cells.</param>
/// <param name="Raw">The cells as they are written, with their quotation marks.</param>
/// <param name="BadCell">The first cell whose quotation marks are misplaced, from 0; null where none are.</param>
/// <param name="IsUnclosed">Whether a quotation mark is opened there and never closed.</param>
internal sealed record CsvRecord(long Line, string Text, string[] Cells, string[] Raw, int? BadCell, bool IsUnclosed)
{
    /// <summary>The code of what is wrong with the quotation marks.</summary>
    public string Fault => IsUnclosed ? "quote-unclosed" : "quote-misplaced";
}
