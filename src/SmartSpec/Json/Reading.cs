using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>Reads JSON whole or not at all, and names the place of what is wrong.</summary>
internal static class Reading
{
    public delegate T Parse<T>(ref Utf8JsonReader reader);

    public static T Object<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> info)
        where T : class => (T)Object(json, (JsonTypeInfo)info);

    /// <summary>Reads an object of a type that is known only here.</summary>
    public static object Object(ReadOnlySpan<byte> json, JsonTypeInfo info) =>
        Whole(json, (ref Utf8JsonReader reader) => Value(ref reader, info, "malformed.object"));

    /// <summary>Reads the one JSON value in the bytes.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="parse">Reads the value.</param>
    /// <param name="line">The line that the bytes are, where they are one of a larger file.</param>
    /// <exception cref="MalformedException">The bytes are not one such value.</exception>
    public static T Whole<T>(ReadOnlySpan<byte> json, Parse<T> parse, long? line = null)
    {
        if (JsonSyntax.Encoding(json) is { } unread)
            throw JsonPlace.Of(json, unread.Offset!.Value).Error(unread, line);
        var reader = new Utf8JsonReader(json, JsonSyntax.Strict);
        try
        {
            reader.Read();
            var value = parse(ref reader);
            reader.Read();
            return value;
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            var fault = refused as JsonFault ?? JsonSyntax.Fault(json) ?? Unnamed(refused);

            // The serializer counts from the start of the value, and leaves the reader there when it fails.
            var offset =
                fault.Offset
                ?? (
                    refused is JsonException { LineNumber: { } row, BytePositionInLine: { } column }
                        ? reader.TokenStartIndex + JsonPlace.Offset(json[(int)reader.TokenStartIndex..], row, column)
                        : reader.BytesConsumed
                );
            throw JsonPlace.Of(json, offset).Error(fault, line);
        }
    }

    /// <summary>Reads an object at the reader's position; any error is a <see cref="JsonFault"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="info">Its type.</param>
    /// <param name="absent">The key of the error for null.</param>
    public static object Value(ref Utf8JsonReader reader, JsonTypeInfo info, string absent) =>
        Parsed(ref reader, info.Type, (ref Utf8JsonReader json) => JsonSerializer.Deserialize(ref json, info))
        ?? throw JsonFault.Unexpected(absent);

    /// <summary>Reads a value of a type at the reader's position; any error is a <see cref="JsonFault"/>.</summary>
    public static T Value<T>(ref Utf8JsonReader reader) => Parsed<T>(ref reader, typeof(T), SmartSpecJson.Nested<T>);

    /// <summary>Reads a value of a type in a given way; what the serializer refuses is found by looking at the value.</summary>
    public static T Parsed<T>(ref Utf8JsonReader reader, Type type, Parse<T> parse)
    {
        var start = reader;
        try
        {
            return parse(ref reader);
        }
        catch (Exception refused) when (refused is not JsonFault && IsRefusal(refused))
        {
            if (Fault(ref start, type) is { } fault)
                throw fault;
            if (refused is JsonException)
                throw;
            throw Unnamed(refused);
        }
    }

    /// <summary>Names and strings with half of a surrogate pair cannot be read as text, which is an invalid operation.</summary>
    private static JsonFault Unnamed(Exception refused) =>
        JsonFault.Unexpected(refused is InvalidOperationException ? "malformed.half" : "malformed.unexpected");

    private static JsonFault? Fault(ref Utf8JsonReader reader, Type type)
    {
        try
        {
            return JsonFaults.In(ref reader, type);
        }
        catch (JsonException)
        {
            // The text itself is no JSON.
            return null;
        }
    }

    /// <summary>Whether an exception is a way of the serializer, its reader or a converter to refuse a value.</summary>
    private static bool IsRefusal(Exception refused) =>
        refused is JsonException or NotSupportedException or FormatException or InvalidOperationException;
}
