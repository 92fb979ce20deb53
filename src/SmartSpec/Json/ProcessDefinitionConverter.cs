using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A definition is its document, checked when it is read.</summary>
internal sealed class ProcessDefinitionConverter : JsonConverter<ProcessDefinition>, IDescribed
{
    public string Name => "process-definition";

    public JsonObject Describe(SchemaBook book) => DefinitionSchema.Of(book);

    public override ProcessDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = SmartSpecJson.Nested<DefinitionDocument>(ref reader, options);
        var faults = DefinitionFaults.In(document);
        return faults.Count == 0
            ? new ProcessDefinition(document)
            : throw new JsonException($"{faults[0].Path}: {faults[0].Expected}");
    }

    public override void Write(Utf8JsonWriter writer, ProcessDefinition value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Document, SmartSpecJson.Info<DefinitionDocument>());
}
