using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>Reads JSON whole or not at all, and names the place of what is wrong.</summary>
internal static class Reading
{
    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = 64 };

    public delegate T Parse<T>(ref Utf8JsonReader reader);

    public static T Object<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> info)
        where T : class => Whole(json, (ref Utf8JsonReader reader) =>
            JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("Expected an object, not null."));

    /// <summary>Reads the one JSON value that the bytes hold.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="parse">Reads the value.</param>
    /// <param name="line">The line that the bytes are, where they are one of a larger file.</param>
    /// <exception cref="MalformedException">The bytes are not one such value.</exception>
    public static T Whole<T>(ReadOnlySpan<byte> json, Parse<T> parse, long? line = null)
    {
        if (!Utf8.IsValid(json))
            throw JsonPlace.Of(json, JsonPlace.FirstNotUtf8(json)).Error("A byte here is not UTF-8; expected JSON in UTF-8.", line);
        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            reader.Read();
            var value = Parsed(ref reader, parse);
            if (reader.Read())
                throw new JsonException("Expected the end here.");
            return value;
        }
        catch (JsonException malformed)
        {
            // The serializer counts from the start of the value that it was given, and leaves the reader there when it fails.
            var offset = malformed is { LineNumber: { } row, BytePositionInLine: { } column }
                ? reader.TokenStartIndex + JsonPlace.Offset(json[(int)reader.TokenStartIndex..], row, column)
                : reader.BytesConsumed;
            throw JsonPlace.Of(json, offset).Error(Said(malformed), line);
        }
    }

    private static T Parsed<T>(ref Utf8JsonReader reader, Parse<T> parse)
    {
        try
        {
            return parse(ref reader);
        }
        catch (NotSupportedException malformed)
        {
            throw Kindless(malformed);
        }
        catch (InvalidOperationException)
        {
            // A name or string with half of a surrogate pair cannot be read as text.
            throw new JsonException("Expected whole Unicode text: half of a surrogate pair stands here.");
        }
    }

    // The serializer throws this where an object does not say of which kind it is.
    private static JsonException Kindless(NotSupportedException malformed) => new(Said(malformed));

    /// <summary>The parser's own words, without the place that it appends: the place is told better here.</summary>
    private static string Said(Exception malformed)
    {
        var end = malformed.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (end < 0)
            end = malformed.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? malformed.Message : malformed.Message[..end];
    }
}
