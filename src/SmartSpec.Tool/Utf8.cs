using System.Buffers;
using System.Text;

namespace SmartSpec.Tool;

/// <summary>Bytes that are to be UTF-8.</summary>
internal static class Utf8
{
    /// <summary>The bytes without the byte-order mark that some programs set first.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    /// <summary>The offset of the first byte that is not UTF-8; the length where all are.</summary>
    public static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) is OperationStatus.Done)
            at += length;
        return at;
    }

    /// <summary>The line and the byte in it, from 1, of an offset.</summary>
    public static (long Line, long Column) PlaceOf(ReadOnlySpan<byte> bytes, long offset)
    {
        var before = bytes[..(int)Math.Clamp(offset, 0, bytes.Length)];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }
}
