using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SmartSpec.Testing;

/// <summary>Parses JSON into values that know their places.</summary>
internal sealed class PlacedJson
{
    private readonly byte[] json;
    private readonly Lines lines;

    /// <summary>The path of the value being read: the place of an error that the reader does not state.</summary>
    private string here = "$";

    private PlacedJson(byte[] json) => (this.json, lines) = (json, new(json));

    /// <summary>Parses a file, with or without a byte-order mark.</summary>
    /// <exception cref="PlacedException">The bytes are not JSON.</exception>
    public static Placed Parse(ReadOnlySpan<byte> json) =>
        new PlacedJson(
            (json.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json).ToArray()
        ).Whole();

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
            throw new PlacedException(
                here,
                (malformed.LineNumber ?? 0) + 1,
                (malformed.BytePositionInLine ?? 0) + 1,
                LetterAt(malformed) is { } letter
                    ? new(
                        "Detta är inte JSON: ”{value}” får inte stå här.",
                        "This is not JSON: '{value}' is invalid here.",
                        letter
                    )
                    : new("Detta är inte JSON: texten slutar här.", "This is not JSON: the text ends here.", ""),
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
                    throw Error(
                        at,
                        $"{path}.{name}",
                        "”{value}” förekommer två gånger här.",
                        "'{value}' is repeated here.",
                        name
                    );
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

        var placed = new Placed(path, line, column, kind, json.AsMemory(start, (int)reader.BytesConsumed - start))
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
            // Thrown by the reader for an escape such as \ud800, half a character.
            throw Error(
                (int)reader.TokenStartIndex,
                path,
                "Strängen innehåller ett halvt tecken: en surrogatkod utan den andra halvan.",
                "The string has half of a surrogate pair: expected whole characters."
            );
        }
    }

    private PlacedException Error(int offset, string path, string swedish, string english, string value = "")
    {
        var (line, column) = lines.Of(offset);
        return new(path, line, column, new(swedish, english, value));
    }

    /// <summary>The letter that the reader refused; null at the end.</summary>
    private string? LetterAt(JsonException malformed)
    {
        var rest = json.AsSpan(
            Math.Min(json.Length, lines.Start(malformed.LineNumber ?? 0) + (int)(malformed.BytePositionInLine ?? 0))
        );
        return Rune.DecodeFromUtf8(rest, out var letter, out _) is OperationStatus.Done ? letter.ToString() : null;
    }

    /// <summary>The starts of the lines.</summary>
    private sealed class Lines(byte[] json)
    {
        private readonly int[] starts =
        [
            0,
            .. Enumerable.Range(0, json.Length).Where(at => json[at] == (byte)'\n').Select(at => at + 1),
        ];

        /// <summary>The start of a line, counted from 0.</summary>
        public int Start(long line) => starts[Math.Min(line, starts.Length - 1)];

        public (long Line, long Column) Of(int offset)
        {
            var found = Array.BinarySearch(starts, offset);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, offset - starts[line] + 1);
        }
    }
}
