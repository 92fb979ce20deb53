using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>A check of JSON syntax, with the place of the first fault.</summary>
internal static class JsonSyntax
{
    private const int Depth = 64;

    public static JsonReaderOptions Strict { get; } = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = Depth };

    /// <summary>The fault of bytes that are not UTF-8 text; null where they are.</summary>
    public static JsonFault? Encoding(ReadOnlySpan<byte> json) =>
        json.StartsWith("\uFEFF"u8) ? At(MalformedCause.ByteOrderMark, "malformed.byte-order-mark", 0)
        : !Utf8.IsValid(json) ? At(MalformedCause.NotUtf8, "malformed.not-utf8", JsonPlace.FirstNotUtf8(json))
        : null;

    /// <summary>The fault of text that is not one JSON value; null where it is.</summary>
    public static JsonFault? Fault(ReadOnlySpan<byte> json)
    {
        // Where more could follow, the reader stops where the text is cut, and throws only at what is no JSON.
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new(new() { MaxDepth = Depth + 2 }));
        var any = false;
        try
        {
            for (; reader.Read(); any = true)
                if (reader.CurrentDepth >= Depth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    return At(MalformedCause.NotJson, "malformed.too-deep", reader.BytesConsumed);
        }
        catch (JsonException bad)
        {
            var offset = JsonPlace.Offset(json, bad.LineNumber ?? 0, bad.BytePositionInLine ?? 0);
            return At(MalformedCause.NotJson, "malformed.not-json", offset, Letter(json, offset));
        }

        return !any && !json.ContainsAnyExcept(" \t\r\n"u8) ? At(MalformedCause.Empty, "malformed.empty", json.Length)
            : reader.CurrentDepth > 0
            || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            || reader.BytesConsumed < json.TrimEnd(" \t\r\n"u8).Length
            || !any
                ? At(MalformedCause.Cut, "malformed.cut", json.Length)
            : null;
    }

    /// <summary>The letter at a place; its number where it cannot be seen.</summary>
    private static string Letter(ReadOnlySpan<byte> json, long offset)
    {
        Rune.DecodeFromUtf8(json[(int)Math.Clamp(offset, 0, json.Length)..], out var letter, out _);
        return Rune.IsControl(letter) || letter == Rune.ReplacementChar ? $"U+{letter.Value:X4}" : letter.ToString();
    }

    private static JsonFault At(MalformedCause cause, string key, long offset, params string[] values) =>
        new(cause, new(key, values)) { Offset = offset };
}
