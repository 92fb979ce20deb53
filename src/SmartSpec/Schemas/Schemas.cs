using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartSpec.Serialization;

/// <summary>
/// JSON Schemas, draft 2020-12, of what this library reads: made from the reader itself, for editors, validators and other
/// languages.
/// </summary>
internal static class Schemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Lazy<string> OfCommands = new(() =>
        Written("commands", "Command", "One command to a strategy: its name, and its parameters in it.", CommandSchema.Of)
    );

    private static readonly Lazy<string> OfDefinition = new(() =>
        Written("definition", "Process definition", "A region's own gates, roles, criteria and limits.", DefinitionSchema.Of)
    );

    private static readonly Lazy<string> OfDocument = new(() =>
        Written("document", "Strategy document", "The state of a strategy, with the SHA-256 of its bytes.", DocumentSchema.Of)
    );

    public static string Commands => OfCommands.Value;

    public static string Definition => OfDefinition.Value;

    public static string Document => OfDocument.Value;

    private static string Written(string name, string title, string description, Func<SchemaBook, JsonObject> describe)
    {
        var book = new SchemaBook();
        var described = describe(book);
        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["$id"] = $"urn:smartspec:schema:{name}:1",
            ["title"] = title,
            ["description"] = description,
        };
        foreach (var (keyword, value) in described)
            schema[keyword] = value?.DeepClone();
        schema["$defs"] = book.Shared();
        return Text(schema);
    }

    private static string Text(JsonObject schema)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var writer = new Utf8JsonWriter(
                buffer,
                new()
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = SmartSpecJson.Encoder,
                }
            )
        )
            schema.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
