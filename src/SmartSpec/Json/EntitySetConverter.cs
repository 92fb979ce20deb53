using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

internal sealed class EntitySetConverter<T> : JsonConverter<EntitySet<T>>, ISchemaProvider
    where T : class, IIdentified<T>
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book) => new() { ["type"] = "array", ["items"] = book.Of(typeof(T)) };

    public override EntitySet<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Unexpected("malformed.list");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            items.Add(SmartSpecJson.Nested<T>(ref reader));
        return EntitySet<T>.Of(items);
    }

    public override void Write(Utf8JsonWriter writer, EntitySet<T> value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }
}
