using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A value that is written as one JSON string.</summary>
internal abstract class WordConverter<T> : JsonConverter<T>, IValidatingConverter, ISchemaProvider
{
    public abstract string Name { get; }

    /// <summary>The expected form, as it ends the sentence <em>expected …</em>.</summary>
    protected virtual FaultText ExpectedForm => new($"form.{Name}");

    /// <summary>The same in English.</summary>
    protected string Expected => ExpectedForm.In(Texts.English);

    /// <summary>
    /// The regular expression of exactly the strings that are read, without its anchors; in what ECMA-262 and .NET have in
    /// common.
    /// </summary>
    protected abstract string Pattern { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
            throw JsonFault.Unexpected(ExpectedForm, "malformed.word.string");
        return TryRead(ref reader, out var value)
            ? value
            : throw JsonFault.Unexpected(ExpectedForm, "malformed.word", PersonalData.Quotable(reader.GetString()!));
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Written(value));

    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value)
            ? value
            : throw JsonFault.Unexpected(ExpectedForm, "malformed.word", PersonalData.Quotable(reader.GetString()!));

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Written(value));

    /// <summary>The fault of a value; none by default.</summary>
    protected virtual InputFaultKind? FaultOf(T value) => null;

    // In some languages, C# among them, $ also matches before a last line feed.
    public virtual JsonObject Describe(SchemaBook book) =>
        new()
        {
            ["description"] = $"{char.ToUpperInvariant(Expected[0])}{Expected[1..]}.",
            ["type"] = "string",
            ["pattern"] = $"^{Pattern}$(?!\\n)",
        };

    InputFault? IValidatingConverter.Fault(object value) => FaultOf((T)value) is { } kind ? new("", kind) : null;

    /// <summary>Reads the string at the reader's position.</summary>
    protected abstract bool TryRead(ref Utf8JsonReader reader, out T value);

    protected abstract string Written(T value);
}
