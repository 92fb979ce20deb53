using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>A place in JSON text: its path, line and column.</summary>
internal readonly record struct JsonPlace(string Path, long Line, long Column)
{
    public MalformedException Error(JsonFault fault, long? line = null) =>
        new(Path, line ?? Line, Column, fault.Text) { Cause = fault.Cause, About = fault.About };

    /// <summary>The place of the token that ends at or spans an offset.</summary>
    public static JsonPlace Of(ReadOnlySpan<byte> json, long offset)
    {
        var upTo = (int)Math.Clamp(offset, 0, json.Length);
        var line = json[..upTo].Count((byte)'\n') + 1;
        return new(PathAt(json, offset), line, upTo - (json[..upTo].LastIndexOf((byte)'\n') + 1) + 1);
    }

    /// <summary>The offset of a line and byte counted from 0.</summary>
    public static long Offset(ReadOnlySpan<byte> json, long line, long column)
    {
        var start = 0;
        for (var i = 0L; i < line; i++)
        {
            var next = json[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        return start + column;
    }

    public static long FirstNotUtf8(ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = stackalloc char[256];
        var offset = 0;
        while (offset < bytes.Length)
        {
            var status = Utf8.ToUtf16(bytes[offset..], chars, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status is System.Buffers.OperationStatus.InvalidData or System.Buffers.OperationStatus.NeedMoreData)
                return offset;
        }

        return offset;
    }

    private static string PathAt(ReadOnlySpan<byte> json, long offset)
    {
        var path = new Stack<(string Name, int Index)>();
        var here = "$";
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        try
        {
            while (reader.BytesConsumed < offset && reader.Read())
                here = Step(ref reader, path);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The text itself breaks off here: the path so far is the place.
        }

        return here;
    }

    private static string Step(ref Utf8JsonReader reader, Stack<(string Name, int Index)> path)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path.Pop();
                path.Push((reader.GetString()!, -1));
                return Written(path);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.Pop();
                return Written(path);
        }

        if (path.TryPeek(out var top) && top.Index >= -1 && top.Name.Length == 0)
        {
            path.Pop();
            path.Push(("", top.Index + 1));
        }

        var here = Written(path);
        if (reader.TokenType is JsonTokenType.StartArray)
            path.Push(("", -1));
        else if (reader.TokenType is JsonTokenType.StartObject)
            path.Push(("\0", -1));
        return here;
    }

    private static string Written(Stack<(string Name, int Index)> path)
    {
        var written = "$";
        foreach (var (name, index) in path.Reverse())
        {
            written += name switch
            {
                "\0" => "",
                "" => index < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
                _ when name.All(letter => char.IsAsciiLetterOrDigit(letter)) => $".{name}",
                _ => $"['{name}']",
            };
        }

        return written;
    }
}
