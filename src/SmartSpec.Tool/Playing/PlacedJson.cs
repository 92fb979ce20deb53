using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SmartSpec.Tool.Playing;

/// <summary>Parses JSON into values that know their places.</summary>
internal sealed class PlacedJson
{
    private readonly string file;
    private readonly byte[] json;
    private readonly Lines lines;

    /// <summary>The path of what is being read: where an error is when the reader cannot tell.</summary>
    private string here = "$";

    private PlacedJson(string file, byte[] json) => (this.file, this.json, lines) = (file, json, new(json));

    /// <exception cref="BadInputException">The bytes are no JSON; the words name file, line, column and path.</exception>
    public static Placed Parse(string file, byte[] json) => new PlacedJson(file, Utf8.WithoutMark(json).ToArray()).Whole();

    private Placed Whole()
    {
        for (var at = 0; at < json.Length; )
        {
            if (Rune.DecodeFromUtf8(json.AsSpan(at), out _, out var length) is not OperationStatus.Done)
                throw Error(at, "$", "Här ska det stå JSON i UTF-8.", "Expected JSON in UTF-8.");
            at += length;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            var value = Value(ref reader, "$");
            reader.Read();
            return value;
        }
        catch (JsonException malformed)
        {
            var place = Placed.At(file, here, (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1);
            throw new BadInputException(
                place + new Words(": Detta är inte JSON: ", ": This is not JSON: ") + Words.Same(Said(malformed)),
                malformed
            );
        }
    }

    private Placed Value(ref Utf8JsonReader reader, string path)
    {
        here = path;
        var start = (int)reader.TokenStartIndex;
        var (line, column) = lines.Of(start);
        var kind = reader.TokenType;
        var members = new List<(string, Placed)>();
        var elements = new List<Placed>();
        var text = kind is JsonTokenType.String ? Text(ref reader, path) : "";
        if (kind is JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var at = (int)reader.TokenStartIndex;
                var name = Text(ref reader, path);
                if (members.Exists(member => member.Item1 == name))
                    throw Error(at, $"{path}.{name}", $"'{name}' förekommer två gånger här.", $"'{name}' stands twice here.");
                reader.Read();
                members.Add((name, Value(ref reader, $"{path}.{name}")));
                here = path;
            }
        }
        else if (kind is JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                elements.Add(Value(ref reader, $"{path}[{elements.Count}]"));
                here = path;
            }
        }

        var placed = new Placed(file, path, line, column, kind, json.AsMemory(start, (int)reader.BytesConsumed - start))
        {
            Text = text,
        };
        placed.Members.AddRange(members);
        placed.Elements.AddRange(elements);
        return placed;
    }

    private string Text(ref Utf8JsonReader reader, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader's way of saying that an escape such as \ud800 is half of a character.
            throw Error(
                (int)reader.TokenStartIndex,
                path,
                "Strängen innehåller ett halvt tecken: en surrogatkod utan den andra halvan.",
                "The string has half of a surrogate pair: expected whole characters."
            );
        }
    }

    private BadInputException Error(int offset, string path, Said swedish, Said english)
    {
        var (line, column) = lines.Of(offset);
        return new(Placed.At(file, path, line, column) + Words.Same(": ") + new Words(swedish, english));
    }

    private static string Said(JsonException malformed)
    {
        var end = malformed.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? malformed.Message : malformed.Message[..end];
    }

    /// <summary>Where the lines begin.</summary>
    private sealed class Lines(byte[] json)
    {
        private readonly int[] starts =
        [
            0,
            .. Enumerable.Range(0, json.Length).Where(at => json[at] == (byte)'\n').Select(at => at + 1),
        ];

        public (long Line, long Column) Of(int offset)
        {
            var found = Array.BinarySearch(starts, offset);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, offset - starts[line] + 1);
        }
    }
}
