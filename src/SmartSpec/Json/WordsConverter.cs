using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A list of strings; one alone is read without its list, too, as it was written when there could be only one.</summary>
internal sealed class WordsConverter : JsonConverter<EquatableArray<string>>, IValidatingConverter, ISchemaProvider
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book)
    {
        var word = new JsonObject { ["type"] = "string" };
        return new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = word }, word.DeepClone()) };
    }

    public override EquatableArray<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
            return [reader.GetString()!];
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Unexpected("malformed.strings");
        EquatableArray<string> words = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.String)
            words = words.Add(reader.GetString()!);
        return reader.TokenType is JsonTokenType.EndArray ? words : throw JsonFault.Unexpected("malformed.string");
    }

    public InputFault? Fault(object value)
    {
        var words = (EquatableArray<string>)value;
        for (var i = 0; i < words.Count; i++)
            if (InputValidation.FaultOf(words[i]) is { } fault)
                return fault.In($"[{i}]");
        return null;
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var word in value)
            writer.WriteStringValue(word);
        writer.WriteEndArray();
    }
}
