using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

internal sealed class SdgConverter : JsonConverter<Sdg>, IValidatingConverter, ISchemaProvider
{
    public string Name => "global-goal";

    public JsonObject Describe(SchemaBook book) =>
        new()
        {
            ["description"] = "A global goal of Agenda 2030.",
            ["type"] = "integer",
            ["minimum"] = 1,
            ["maximum"] = 17,
        };

    public override Sdg Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number) && number is >= 1 and <= 17
            ? number
            : throw JsonFault.Unexpected("malformed.sdg");

    public InputFault? Fault(object value) => ((Sdg)value).Number > 0 ? null : new("", InputFaultKind.Missing);

    public override void Write(Utf8JsonWriter writer, Sdg value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Number);
}
