using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A list of strings; one alone is read without its list, too, as it was written when there could be only one.</summary>
internal sealed class WordsConverter : JsonConverter<Items<string>>, ISound, IDescribed
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book)
    {
        var word = new JsonObject { ["type"] = "string" };
        return new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = word }, word.DeepClone()) };
    }

    public override Items<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
            return [reader.GetString()!];
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw new JsonException("Expected a list of strings, or a string.");
        Items<string> words = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.String)
            words = words.Add(reader.GetString()!);
        return reader.TokenType is JsonTokenType.EndArray ? words : throw new JsonException("Expected a string.");
    }

    public Unsound? Fault(object value)
    {
        var words = (Items<string>)value;
        for (var i = 0; i < words.Count; i++)
            if (Soundness.FaultOf(words[i]) is { } fault)
                return fault.In($"[{i}]");
        return null;
    }

    public override void Write(Utf8JsonWriter writer, Items<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var word in value)
            writer.WriteStringValue(word);
        writer.WriteEndArray();
    }
}
