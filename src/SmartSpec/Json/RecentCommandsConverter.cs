using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A list of identifiers, oldest first.</summary>
internal sealed class RecentCommandsConverter : JsonConverter<RecentCommands>, ISchemaProvider
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book) => new() { ["type"] = "array", ["items"] = book.Of(typeof(Id<Command>)) };

    public override RecentCommands Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Unexpected("malformed.list");
        var commands = new List<Id<Command>>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            commands.Add(SmartSpecJson.Nested<Id<Command>>(ref reader));
        return RecentCommands.Of(commands);
    }

    public override void Write(Utf8JsonWriter writer, RecentCommands value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var command in value.All)
            writer.WriteStringValue(command.Value);
        writer.WriteEndArray();
    }
}
