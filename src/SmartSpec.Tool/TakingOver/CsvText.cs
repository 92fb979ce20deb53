using System.Text;

namespace SmartSpec.Tool.TakingOver;

/// <summary>The text of a CSV file, and what separates its cells.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where the file cannot be read or is not UTF-8, which is then among the findings.</summary>
    public static string? Of(FileAt file, Findings findings)
    {
        var bytes = ReadOnlySpan<byte>.Empty;
        try
        {
            bytes = Utf8.WithoutMark(file.Read()).Span;
            return Strict.GetString(bytes);
        }
        catch (BadInputException bad)
        {
            findings.Add(null, bad.Words);
            return null;
        }
        catch (DecoderFallbackException)
        {
            findings.Add(
                Character(file.Named, bytes, Utf8.FirstFault(bytes)),
                "filen är inte kodad i UTF-8. Spara den som CSV UTF-8.",
                "the file is not in UTF-8. Save it as CSV UTF-8."
            );
            return null;
        }
    }

    /// <summary>The separator by which most of the headings are known; where that says nothing, the one that makes more of
    /// them.</summary>
    public static char Separator(string text, CsvColumns columns)
    {
        var headings = text.Split('\n', 2)[0].TrimEnd('\r');
        return ((char[])[';', ',']).MaxBy(separator =>
        {
            using var csv = CsvTable.Reader(headings, separator);
            var cells = csv.Read() ? CsvTable.Cells(csv) : [];
            return (cells.Count(cell => columns.Find(cell) is not null), cells.Length);
        });
    }

    /// <summary>Whether a text begins with the line that tells Excel what separates its cells, such as <c>sep=;</c>.</summary>
    public static bool HasSeparatorLine(string text) =>
        text.TrimStart('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where no column has been read: the line and the character in it.</summary>
    private static Spot Character(string file, ReadOnlySpan<byte> bytes, long offset)
    {
        var (line, column) = Utf8.PlaceOf(bytes, offset);
        var at = Encoding.UTF8.GetCharCount(bytes[(int)(offset - column + 1)..(int)offset]) + 1;
        var whole = Spot.OfLine(file, line);
        return whole with { Column = at, Said = whole.Said + new Words($", tecken {at}", $", character {at}") };
    }
}
