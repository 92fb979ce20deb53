using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A definition is its document, checked when it is read.</summary>
internal sealed class ProcessDefinitionConverter : JsonConverter<ProcessDefinition>, ISchemaProvider
{
    public string Name => "process-definition";

    public JsonObject Describe(SchemaBook book) => DefinitionSchema.Of(book);

    public override ProcessDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (IsShipped(ref reader))
            return ProcessDefinition.Default;
        var document = SmartSpecJson.Nested<DefinitionDocument>(ref reader);
        var faults = DefinitionFaults.In(document);
        return faults.Count == 0
            ? new ProcessDefinition(document)
            : throw new JsonFault(
                MalformedCause.Other,
                new("malformed.definition", faults[0].Path) { Form = faults[0].Sentence }
            );
    }

    public override void Write(Utf8JsonWriter writer, ProcessDefinition value, JsonSerializerOptions options)
    {
        if (writer.Options.Indented)
            JsonSerializer.Serialize(writer, value.Document, SmartSpecJson.Info<DefinitionDocument>());
        else
            writer.WriteRawValue(value.Json, skipInputValidation: true);
    }

    /// <summary>
    /// Whether this is the shipped definition, byte for byte; then it need not be read again, and the reader moves past it.
    /// </summary>
    private static bool IsShipped(ref Utf8JsonReader reader)
    {
        var past = reader;
        var ahead = reader;
        try
        {
            if (!past.TrySkip() || past.BytesConsumed - reader.TokenStartIndex != ProcessDefinition.Default.Json.Length)
                return false;
            using var whole = JsonDocument.ParseValue(ref ahead);
            if (!JsonMarshal.GetRawUtf8Value(whole.RootElement).SequenceEqual(ProcessDefinition.Default.Json))
                return false;
        }
        catch (JsonException)
        {
            return false;
        }

        reader = ahead;
        return true;
    }
}
