using System.Text;
using CsvHelper;

namespace SmartSpec.Samples.TakingOver;

/// <summary>A CSV file as spreadsheets save it: comma or semicolon, UTF-8 with or without a byte-order mark.</summary>
internal static class CsvTable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">The file.</param>
    /// <param name="columns">The headings that it may have; their case does not matter.</param>
    /// <exception cref="BadInputException">The file is no such table; the message names file, line and column.</exception>
    public static IReadOnlyList<SheetRow> Read(FileAt file, CsvColumns columns)
    {
        var text = TextOf(file);
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = text.Split('\n', 2)[0].Contains(';', StringComparison.Ordinal) ? ';' : ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        try
        {
            return Rows(file, csv, columns);
        }
        catch (CsvFormatException bad)
        {
            throw Error(
                bad.ByteOffset > 0 ? Character(file, Encoding.UTF8.GetBytes(text), bad.ByteOffset) : Line(file, bad.LineNumber),
                "ett citattecken står fel. Ett citattecken i en cell skrivs dubbelt, och hela cellen inom citattecken.",
                "a quotation mark is misplaced. One within a cell is doubled, and the whole cell stands in quotation marks.");
        }
    }

    private static List<SheetRow> Rows(FileAt file, CsvReader csv, CsvColumns columns)
    {
        if (!csv.Read())
            throw Error(Line(file, 1), "filen är tom; första raden ska ha rubriker.", "the file is empty; expected headings in the first line.");
        var headings = Headings(file, [.. Cells(csv).Select(heading => heading.Trim())], columns);
        var rows = new List<SheetRow>();
        while (csv.Read())
        {
            var cells = Cells(csv);
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (cells.Length != headings.Length)
            {
                throw Error(
                    CsvCell.At(file.Named, csv.LineNumber, cells.Length < headings.Length ? headings[cells.Length] : $"{headings.Length + 1}"),
                    $"raden har {cells.Length} celler, men rubrikerna är {headings.Length}.",
                    $"the row has {cells.Length} cells, but there are {headings.Length} headings.");
            }

            rows.Add(new(file.Named, csv.LineNumber, headings.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)));
        }

        return rows;
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static string TextOf(FileAt file)
    {
        var bytes = Utf8.WithoutMark(file.Read()).Span;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Error(Character(file, bytes, Utf8.FirstFault(bytes)), "en byte här är inte UTF-8. Spara filen som CSV UTF-8.", "a byte here is not UTF-8. Save the file as CSV UTF-8.");
        }
    }

    private static string[] Headings(FileAt file, string[] written, CsvColumns columns)
    {
        var headings = new List<string>();
        foreach (var heading in written)
        {
            var known = columns.Find(heading) ?? throw Error(
                Line(file, 1), $"kolumnen '{heading}' finns inte; välj bland {columns}.", $"there is no column '{heading}'; expected {columns}.");
            if (headings.Contains(known))
                throw Error(Line(file, 1), $"kolumnen '{heading}' står två gånger.", $"the column '{heading}' stands twice.");
            headings.Add(known);
        }

        return columns.Needed.Except(headings).FirstOrDefault() is { } missing
            ? throw Error(Line(file, 1), $"kolumnen '{missing}' saknas.", $"the column '{missing}' is missing.")
            : [.. headings];
    }

    private static Words Line(FileAt file, long line) => new($"{file}: rad {line}", $"{file}: line {line}");

    /// <summary>Where no column has been read: the line and the character in it.</summary>
    private static Words Character(FileAt file, ReadOnlySpan<byte> bytes, long offset)
    {
        var (line, column) = Utf8.PlaceOf(bytes, offset);
        var at = Encoding.UTF8.GetCharCount(bytes[(int)(offset - column + 1)..(int)offset]) + 1;
        return Line(file, line) + new Words($", tecken {at}", $", character {at}");
    }

    private static BadInputException Error(Words place, string swedish, string english) => new(place + new Words($": {swedish}", $": {english}"));
}
