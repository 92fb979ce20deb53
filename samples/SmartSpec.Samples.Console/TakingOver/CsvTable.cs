using System.Text;
using CsvHelper;

namespace SmartSpec.Samples.TakingOver;

/// <summary>A CSV file as spreadsheets save it: comma or semicolon, UTF-8 with or without a byte-order mark.</summary>
internal static class CsvTable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">The file.</param>
    /// <param name="known">The headings that it may have.</param>
    /// <param name="needed">Those that it must have.</param>
    /// <exception cref="BadInputException">The file is no such table; the message names file, line and column.</exception>
    public static IReadOnlyList<SheetRow> Read(FileAt file, Predicate<string> known, params string[] needed)
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
            return Rows(file, csv, known, needed);
        }
        catch (CsvFormatException bad)
        {
            throw Error(file, bad.LineNumber, "ett citattecken står fel.", "a quotation mark is misplaced.");
        }
    }

    private static List<SheetRow> Rows(FileAt file, CsvReader csv, Predicate<string> known, string[] needed)
    {
        if (!csv.Read())
            throw Error(file, 1, "filen är tom; första raden ska ha rubriker.", "the file is empty; expected headings in the first line.");
        var headings = Headings(file, [.. Cells(csv).Select(heading => heading.Trim())], known, needed);
        var rows = new List<SheetRow>();
        while (csv.Read())
        {
            var cells = Cells(csv);
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (cells.Length != headings.Length)
            {
                throw Error(
                    file, csv.LineNumber, $"raden har {cells.Length} celler, men rubrikerna är {headings.Length}.",
                    $"the row has {cells.Length} cells, but there are {headings.Length} headings.");
            }

            rows.Add(new(file.Named, csv.LineNumber, headings.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)));
        }

        return rows;
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static string TextOf(FileAt file)
    {
        var bytes = file.Read().AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException bad)
        {
            var line = bytes[..Math.Clamp(bad.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            throw Error(file, line, "en byte här är inte UTF-8. Spara filen som CSV UTF-8.", "a byte here is not UTF-8. Save the file as CSV UTF-8.");
        }
    }

    private static string[] Headings(FileAt file, string[] headings, Predicate<string> known, string[] needed)
    {
        foreach (var (i, heading) in headings.Index())
        {
            if (!known(heading))
                throw Error(file, 1, $"kolumnen '{heading}' finns inte.", $"there is no column '{heading}'.");
            if (headings.Take(i).Contains(heading))
                throw Error(file, 1, $"kolumnen '{heading}' står två gånger.", $"the column '{heading}' stands twice.");
        }

        return needed.Except(headings).FirstOrDefault() is { } missing
            ? throw Error(file, 1, $"kolumnen '{missing}' saknas.", $"the column '{missing}' is missing.")
            : headings;
    }

    private static BadInputException Error(FileAt file, long line, string swedish, string english) =>
        new(new Words($"{file}: rad {line}: {swedish}", $"{file}: line {line}: {english}"));
}
