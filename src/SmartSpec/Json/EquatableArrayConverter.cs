using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

internal sealed class EquatableArrayConverter<T> : JsonConverter<EquatableArray<T>>, IValidatingConverter, ISchemaProvider
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book) => new() { ["type"] = "array", ["items"] = book.Of(typeof(T)) };

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Unexpected("malformed.list");

        // Most lists have none or one: only a longer one takes a builder.
        reader.Read();
        if (reader.TokenType is JsonTokenType.EndArray)
            return [];
        var first = SmartSpecJson.Nested<T>(ref reader);
        reader.Read();
        if (reader.TokenType is JsonTokenType.EndArray)
            return [first];
        var items = ImmutableArray.CreateBuilder<T>();
        items.Add(first);
        for (; reader.TokenType is not JsonTokenType.EndArray; reader.Read())
            items.Add(SmartSpecJson.Nested<T>(ref reader));
        return new(items.DrainToImmutable());
    }

    public InputFault? Fault(object value)
    {
        var items = (EquatableArray<T>)value;
        for (var i = 0; i < items.Count; i++)
            if (InputValidation.FaultOf(items[i]) is { } fault)
                return fault.In($"[{i}]");
        return null;
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }
}
