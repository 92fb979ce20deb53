using System.Text;
using CsvHelper;

namespace SmartSpec.Tool.TakingOver;

/// <summary>A CSV file as spreadsheets save it: comma or semicolon, UTF-8 with or without a byte-order mark.</summary>
/// <param name="Rows">The rows, also those that are faulty, but for blank ones.</param>
/// <param name="IsWhole">Whether every row of the file is among them.</param>
internal sealed record CsvTable(IReadOnlyList<SheetRow> Rows, bool IsWhole)
{
    private static readonly CsvTable None = new([], IsWhole: false);

    /// <param name="file">The file.</param>
    /// <param name="columns">The headings that it may have; their case does not matter.</param>
    /// <param name="reading">Where its faults are reported, and the currency of its amounts.</param>
    public static CsvTable Read(FileAt file, CsvColumns columns, CsvReading reading)
    {
        var findings = reading.Findings;
        if (CsvText.Of(file, findings) is not { } text)
            return None;
        if (CsvText.HasSeparatorLine(text))
        {
            findings.Add(
                Spot.OfLine(file.Named, 1),
                "raden som börjar med sep= läses inte. Ta bort den; första raden ska innehålla rubriker.",
                "the line that begins with sep= is not read. Remove it; expected headings in the first line."
            );
            return None;
        }

        var separator = CsvText.Separator(text, columns);
        var malformed = default(CsvMalformedRecord?);
        using var csv = Reader(text, separator, found => malformed = found);
        if (!csv.Read())
        {
            findings.Add(
                Spot.OfLine(file.Named, 1),
                "filen är tom; första raden ska innehålla rubriker.",
                "the file is empty; expected headings in the first line."
            );
            return None;
        }

        if (malformed is { } broken)
        {
            var at = Spot.OfCell(file.Named, csv.LineNumber, CsvQuotes.FirstBadCell(csv) + 1, null);
            findings.Add(at, CsvQuotes.Said(broken.Reason));
            return None;
        }

        var rows = new CsvRows(CsvHeadings.Read(file.Named, Cells(csv), columns, findings), separator, reading);
        for (; csv.Read(); malformed = null)
            rows.Add(csv, malformed);
        return new(rows.All, rows.AreWhole);
    }

    /// <summary>A reader that goes on after a malformed row.</summary>
    /// <param name="text">What is read.</param>
    /// <param name="separator">What separates the cells.</param>
    /// <param name="malformed">Is given what is wrong with the row that is read next.</param>
    /// <param name="linesInCells">Whether a cell within quotation marks can go on in the next line.</param>
    public static CsvReader Reader(
        string text,
        char separator,
        Action<CsvMalformedRecord>? malformed = null,
        bool linesInCells = true
    ) =>
        CsvReader.FromText(
            text,
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = malformed,
                AllowLineBreaksInQuotes = linesInCells,
            }
        );

    /// <summary>The cells of the reader's row as they are written, with their quotation marks.</summary>
    public static string[] Raw(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(at => Encoding.UTF8.GetString(csv.GetRawSpan(at)))];

    /// <summary>The cells of the reader's row.</summary>
    public static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
