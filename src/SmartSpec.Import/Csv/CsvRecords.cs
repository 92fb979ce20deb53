using System.Text;
using CsvHelper;

namespace SmartSpec.Import;

/// <summary>The records of a CSV file, read by CsvHelper, which continues after one with misplaced quotation marks.</summary>
internal static class CsvRecords
{
    private const char Mark = '"';

    /// <summary>Reads the records, without empty lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">The separator of cells.</param>
    /// <param name="linesInCells">Whether a cell within quotation marks can continue on the next line.</param>
    public static IEnumerable<CsvRecord> Read(string text, char separator, bool linesInCells = true)
    {
        var malformed = default(CsvMalformedRecord?);
        using var csv = CsvReader.FromText(
            text,
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = found => malformed = found,
                AllowLineBreaksInQuotes = linesInCells,
            }
        );
        for (; csv.Read(); malformed = null)
        {
            string[] raw = [.. Cells(csv).Select(at => Encoding.UTF8.GetString(csv.GetRawSpan(at)))];
            yield return new(
                csv.LineNumber,
                malformed?.RawRecord ?? Encoding.UTF8.GetString(csv.RawRecord),
                [.. Cells(csv).Select(csv.GetString)],
                raw,
                malformed is null ? null : BadCell(raw),
                malformed?.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes
            );
        }
    }

    private static IEnumerable<int> Cells(CsvReader csv) => Enumerable.Range(0, csv.FieldCount);

    /// <summary>The first cell whose quotation marks are misplaced; the last where none is found.</summary>
    private static int BadCell(string[] raw) =>
        Array.FindIndex(raw, cell => !IsGood(cell)) is >= 0 and var bad ? bad : raw.Length - 1;

    private static bool IsGood(string raw) =>
        raw.StartsWith(Mark)
            ? raw.Length > 1 && raw.EndsWith(Mark) && !raw[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains(Mark)
            : !raw.Contains(Mark);
}
