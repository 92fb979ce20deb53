using System.Buffers;
using System.Text;

namespace SmartSpec.Import;

/// <summary>The text of a CSV file, and the separator of its cells.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where the file could not be read, or is not UTF-8, which is then reported.</summary>
    public static string? Read(ImportFile file, FaultList faults)
    {
        if (file.Content is not { } content)
            return null;
        var bytes = content.Span.StartsWith(Encoding.UTF8.Preamble)
            ? content.Span[Encoding.UTF8.Preamble.Length..]
            : content.Span;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(Place(file.Name, bytes[..FirstFault(bytes)]), "not-utf8");
            return null;
        }
    }

    /// <summary>
    /// The separator by which most of the headings are known; where that does not decide, the one that gives more headings.
    /// </summary>
    public static char Separator(string text, CsvColumns columns)
    {
        var headings = text.Split('\n', 2)[0].TrimEnd('\r');
        return ((char[])[';', ',']).MaxBy(separator =>
        {
            var cells = CsvRecords.Read(headings, separator).FirstOrDefault()?.Cells ?? [];
            return (cells.Count(cell => columns.Find(cell) is not null), cells.Length);
        });
    }

    /// <summary>Whether a text begins with the separator line for Excel, such as <c>sep=;</c>.</summary>
    public static bool HasSeparatorLine(string text) =>
        text.TrimStart('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The place after some text: the line and the character in it.</summary>
    private static ImportPlace Place(string file, ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(file, before.Count((byte)'\n') + 1, Character: Encoding.UTF8.GetCharCount(line) + 1);
    }

    /// <summary>The offset of the first byte that is not UTF-8.</summary>
    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) is OperationStatus.Done)
            at += length;
        return at;
    }
}
