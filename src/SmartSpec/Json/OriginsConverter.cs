using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>An object of facts and the numbers of their events: <c>{"decision d1":17}</c>.</summary>
internal sealed class OriginsConverter : JsonConverter<Origins>, ISchemaProvider
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book) =>
        new()
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = " " },
            ["additionalProperties"] = new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = long.MinValue,
                ["maximum"] = long.MaxValue,
            },
        };

    public override Origins Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonFault.Unexpected("malformed.origins");
        var numbers = new Dictionary<FactKey, long>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (
                !FactKey.TryParse(name, out var key)
                || !reader.Read()
                || reader.TokenType is not JsonTokenType.Number
                || !reader.TryGetInt64(out var number)
                || !numbers.TryAdd(key, number)
            )
                throw JsonFault.Unexpected("malformed.origin");
        }

        return Origins.Of(numbers);
    }

    public override void Write(Utf8JsonWriter writer, Origins value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, number) in value.All)
            writer.WriteNumber(name, number);
        writer.WriteEndObject();
    }
}
