using CsvHelper;

namespace SmartSpec.Import;

/// <summary>The cells of a file with separators: tab, semicolon or comma.</summary>
internal static class CsvGrid
{
    private const int Sample = 50;

    /// <summary>Reads a text in UTF-8; null where it has too many cells, which is then reported.</summary>
    public static Grid? Read(string file, ReadOnlyMemory<byte> text, TableFaults faults)
    {
        var separator = Separator(text);
        var (rows, cells) = (new List<GridRow>(), 0L);
        var malformed = default(CsvMalformedRecord?);
        using var csv = Reader(text, separator, found => malformed = found);
        for (; csv.Read(); malformed = null)
        {
            if (malformed is { } bad)
                faults.Add(
                    new(file, csv.LineNumber),
                    bad.Reason is CsvMalformedReason.UnterminatedQuote ? "quote-unclosed" : "quote-misplaced"
                );
            var row = new GridRow(
                csv.LineNumber,
                [.. Enumerable.Range(0, csv.FieldCount).Select(i => new GridCell(csv.GetString(i)))]
            );
            if (row.Written == 0)
                continue;
            cells += row.Cells.Length;
            if (cells > Grid.MostCells)
            {
                faults.AddOfFile("cells-many", FaultText.Value("most", Grid.MostCells));
                return null;
            }

            rows.Add(row);
        }

        return new(file, null, separator, rows);
    }

    /// <summary>
    /// The first of tab, semicolon and comma that gives at least half of the first rows the same number of cells; otherwise the
    /// one that does so for most of them.
    /// </summary>
    private static char Separator(ReadOnlyMemory<byte> text)
    {
        (char Separator, int Alike, int Rows)[] tried = [.. "\t;,".Select(separator => Tried(text, separator))];
        foreach (var (separator, alike, rows) in tried)
            if (alike > 0 && alike * 2 >= rows)
                return separator;
        return tried.All(one => one.Alike == 0) ? ',' : tried.MaxBy(one => one.Alike).Separator;
    }

    private static (char Separator, int Alike, int Rows) Tried(ReadOnlyMemory<byte> text, char separator)
    {
        using var csv = Reader(text, separator, null);
        List<int> counts = [];
        while (counts.Count < Sample && csv.Read())
            counts.Add(csv.FieldCount);
        return (
            separator,
            counts.Where(count => count > 1).GroupBy(count => count).Max(same => (int?)same.Count()) ?? 0,
            counts.Count
        );
    }

    private static CsvReader Reader(ReadOnlyMemory<byte> text, char separator, Action<CsvMalformedRecord>? onMalformed) =>
        CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = onMalformed,
                PoolStrings = true,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
            }
        );
}
