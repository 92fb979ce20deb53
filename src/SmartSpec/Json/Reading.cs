using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>Reads JSON whole or not at all, and names the place of what is wrong.</summary>
internal static class Reading
{
    private const string MissingHere = "Missing here: ";
    private const string ExpectedMember = "Expected the member ";

    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = 64 };

    public delegate T Parse<T>(ref Utf8JsonReader reader);

    public static T Object<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> info)
        where T : class =>
        Whole(
            json,
            (ref Utf8JsonReader reader) =>
                JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("Expected an object, not null.")
        );

    /// <summary>Reads the one JSON value that the bytes hold.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="parse">Reads the value.</param>
    /// <param name="line">The line that the bytes are, where they are one of a larger file.</param>
    /// <exception cref="MalformedException">The bytes are not one such value.</exception>
    public static T Whole<T>(ReadOnlySpan<byte> json, Parse<T> parse, long? line = null)
    {
        if (json.StartsWith("\uFEFF"u8))
            throw JsonPlace
                .Of(json, 0)
                .Error(MalformedCause.ByteOrderMark, "A byte-order mark stands first; expected JSON in UTF-8 without one.", line);
        if (!Utf8.IsValid(json))
            throw JsonPlace
                .Of(json, JsonPlace.FirstNotUtf8(json))
                .Error(MalformedCause.NotUtf8, "A byte here is not UTF-8; expected JSON in UTF-8.", line);
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
            var (cause, about, said) = Told(malformed);
            throw JsonPlace.Of(json, offset).Error(cause, said, line, about);
        }
    }

    /// <summary>Reads a value where a reader stands; whatever is wrong is a <see cref="JsonException"/>.</summary>
    internal static T Parsed<T>(ref Utf8JsonReader reader, Parse<T> parse)
    {
        try
        {
            return parse(ref reader);
        }
        catch (NotSupportedException malformed)
        {
            throw Kindless(malformed);
        }
        catch (FormatException)
        {
            throw new JsonException("Expected another kind of value here.");
        }
        catch (InvalidOperationException)
        {
            // A name or string with half of a surrogate pair cannot be read as text.
            throw new JsonException("Expected whole Unicode text: half of a surrogate pair stands here.");
        }
    }

    // The serializer throws this where an object does not say of which kind it is.
    private static JsonException Kindless(NotSupportedException malformed) => new(Told(malformed).Said);

    /// <summary>
    /// What is wrong, without the serializer's names of types, and without the place that it appends: the place is told better
    /// here.
    /// </summary>
    private static (MalformedCause Cause, string About, string Said) Told(Exception malformed)
    {
        if (malformed is UnknownEventException unknown)
            return unknown.IsNewer
                ? (MalformedCause.NewerEvent, $"'{unknown.Name}'", unknown.Message)
                : (MalformedCause.Other, "", unknown.Message);
        var said = Before(Before(malformed.Message, " Path: "), " LineNumber: ");
        if (said.StartsWith("JSON deserialization for type", StringComparison.Ordinal))
            return Missing(After(said, "including: ").TrimEnd('.'));
        if (said.StartsWith(MissingHere, StringComparison.Ordinal))
            return Missing(said[MissingHere.Length..].TrimEnd('.'));
        if (said.StartsWith("The JSON property", StringComparison.Ordinal))
        {
            var name = Before(After(said, "The JSON property "), " could not be");
            return (MalformedCause.Unknown, name, $"There is no member {name} here.");
        }

        if (said.StartsWith("Duplicate property", StringComparison.Ordinal))
        {
            var name = Before(After(said, "Duplicate property "), " encountered");
            return (MalformedCause.Twice, name, $"{name} stands twice; expected each member once.");
        }

        if (said.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
            return (MalformedCause.Unexpected, "", "Expected another kind of value here.");
        if (
            said.StartsWith("Expected depth to be zero", StringComparison.Ordinal)
            || said.Contains("reached end of data", StringComparison.Ordinal)
        )
            return (MalformedCause.Cut, "", "The text ends here, before what was begun is closed: it was cut.");
        if (said.StartsWith("The input does not contain any JSON tokens", StringComparison.Ordinal))
            return (MalformedCause.Empty, "", "There is nothing here; expected JSON.");

        // The reader has an exception of its own for what is not JSON; what converters throw says what they expected.
        if (said.StartsWith(ExpectedMember, StringComparison.Ordinal))
            return (MalformedCause.Missing, Before(said[ExpectedMember.Length..], " here"), said);
        var cause =
            malformed.GetType() != typeof(JsonException) ? MalformedCause.NotJson
            : said.StartsWith("Expected ", StringComparison.Ordinal)
            || said.Contains(" is not what is expected: ", StringComparison.Ordinal)
                ? MalformedCause.Unexpected
            : MalformedCause.Other;
        return (cause, "", said);
    }

    private static (MalformedCause Cause, string About, string Said) Missing(string names) =>
        (MalformedCause.Missing, names, $"{MissingHere}{names}.");

    private static string Before(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? text[..at] : text;

    private static string After(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? text[(at + mark.Length)..] : text;
}
