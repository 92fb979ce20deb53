using System.Text;

namespace SmartSpec.Tool;

/// <summary>Bytes that are to be UTF-8.</summary>
internal static class Utf8
{
    /// <summary>The bytes without the byte-order mark that some programs set first.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
