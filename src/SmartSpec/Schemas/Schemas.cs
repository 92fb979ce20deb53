using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartSpec.Serialization;

/// <summary>
/// JSON Schemas, draft 2020-12, of what this library reads: made from the reader itself, for editors, validators and other
/// languages.
/// </summary>
/// <remarks>
/// What is read is valid, and what is valid is read, except for what a schema cannot express: that no member is repeated; the
/// order of members (<c>gate</c> and <c>is</c> first, <c>uri</c> before <c>commitment</c>, a document's as they are written); how
/// a number is written (no exponent, no <c>2021.0</c> for a whole one, 28 digits at most with its decimals); halves of surrogate
/// pairs; in a definition, that an identifier occurs once among criteria, checkpoints or one act's host gates, that a criterion's
/// worst and best differ, that no less is at risk than on track, and that a checkpoint's label has something in its original
/// language; and that a document has the fingerprint of its bytes.
/// </remarks>
public static class Schemas
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

    /// <summary>The schema of one command, as <see cref="CommandJson"/> reads it. UTF-16 text, indented.</summary>
    public static string Commands => OfCommands.Value;

    /// <summary>
    /// The schema of a process definition, as <see cref="ProcessDefinition.Read(string)"/> reads it. UTF-16 text, indented.
    /// </summary>
    public static string Definition => OfDefinition.Value;

    /// <summary>The schema of a strategy's document, as <see cref="StrategyDocument"/> reads it. UTF-16 text, indented.</summary>
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
