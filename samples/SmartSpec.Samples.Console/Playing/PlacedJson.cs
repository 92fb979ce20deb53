using System.Text.Json;
using System.Text.Unicode;

namespace SmartSpec.Samples.Playing;

/// <summary>Parses JSON into values that know their places.</summary>
internal static class PlacedJson
{
    /// <exception cref="MalformedException">The bytes are no JSON; the error names the place.</exception>
    public static Placed Parse(byte[] json)
    {
        if (!Utf8.IsValid(json))
            throw new MalformedException("$", null, null, "Expected JSON in UTF-8.");
        var lines = new Lines(json);
        var path = "$";
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            var value = Value(ref reader, json, lines, ref path, "$");
            reader.Read();
            return value;
        }
        catch (JsonException malformed)
        {
            throw new MalformedException(path, (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1, Said(malformed));
        }
    }

    private static Placed Value(ref Utf8JsonReader reader, byte[] json, Lines lines, ref string here, string path)
    {
        here = path;
        var start = (int)reader.TokenStartIndex;
        var (line, column) = lines.Of(start);
        var kind = reader.TokenType;
        var members = new List<(string, Placed)>();
        var elements = new List<Placed>();
        var text = kind is JsonTokenType.String ? reader.GetString()! : "";
        if (kind is JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                var (nameLine, nameColumn) = lines.Of((int)reader.TokenStartIndex);
                if (members.Exists(member => member.Item1 == name))
                    throw new MalformedException($"{path}.{name}", nameLine, nameColumn, $"'{name}' stands twice here.");
                reader.Read();
                members.Add((name, Value(ref reader, json, lines, ref here, $"{path}.{name}")));
                here = path;
            }
        }
        else if (kind is JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                elements.Add(Value(ref reader, json, lines, ref here, $"{path}[{elements.Count}]"));
                here = path;
            }
        }

        var placed = new Placed(path, line, column, kind, json.AsMemory(start, (int)reader.BytesConsumed - start)) { Text = text };
        placed.Members.AddRange(members);
        placed.Elements.AddRange(elements);
        return placed;
    }

    private static string Said(JsonException malformed)
    {
        var end = malformed.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? malformed.Message : malformed.Message[..end];
    }

    /// <summary>Where the lines begin.</summary>
    private sealed class Lines(byte[] json)
    {
        private readonly int[] starts = [0, .. Enumerable.Range(0, json.Length).Where(at => json[at] == (byte)'\n').Select(at => at + 1)];

        public (long Line, long Column) Of(int offset)
        {
            var found = Array.BinarySearch(starts, offset);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, offset - starts[line] + 1);
        }
    }
}
