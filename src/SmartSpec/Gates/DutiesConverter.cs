using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A list of who did what last, in the order of the events.</summary>
internal sealed class DutiesConverter : JsonConverter<Duties>, ISchemaProvider
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book) => book.Of(typeof(EquatableArray<Duty>));

    public override Duties Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Duties.Of(
            SmartSpecJson.Nested<EquatableArray<Duty>>(ref reader).DistinctBy(duty => (duty.Act, duty.Per, duty.In, duty.Person))
        );

    public override void Write(Utf8JsonWriter writer, Duties value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.All.ToEquatableArray(), SmartSpecJson.Info<EquatableArray<Duty>>());
}
