using System.Text;
using System.Text.Unicode;

namespace SmartSpec.Import;

/// <summary>
/// The text of a file as UTF-8. What is not UTF-8 is read as Windows-1252, in which Statistics Sweden and Excel for Windows write
/// CSV.
/// </summary>
internal static class TableText
{
    /// <summary>The characters of Windows-1252 that are not those of Latin-1: 80 to 9F in hexadecimal.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The text; null where it is none, which is then reported.</summary>
    public static ReadOnlyMemory<byte>? Read(ImportFile file, ReadOnlyMemory<byte> content, TableFaults faults)
    {
        if (Utf16(content.Span) is { } text)
            return Encoding.UTF8.GetBytes(text);
        if (content.Span.Contains((byte)0))
        {
            faults.AddOfFile("not-text");
            return null;
        }

        var hasMark = content.Span.StartsWith(Encoding.UTF8.Preamble);
        if (Utf8.IsValid(content.Span))
            return hasMark ? content[Encoding.UTF8.Preamble.Length..] : content;
        if (hasMark)
        {
            CsvText.Read(file with { Content = content }, faults.List);
            return null;
        }

        faults.Note(new(file.Name, 1), "windows-1252");
        return Encoding.UTF8.GetBytes(
            string.Create(
                content.Length,
                content,
                (letters, bytes) =>
                {
                    for (var i = 0; i < letters.Length; i++)
                        letters[i] = bytes.Span[i] is >= 0x80 and < 0xA0 and var own ? Windows[own - 0x80] : (char)bytes.Span[i];
                }
            )
        );
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes[2..])
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : null;
}
