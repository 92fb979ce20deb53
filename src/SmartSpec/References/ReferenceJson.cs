using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReferenceCommand))]
[JsonSerializable(typeof(ReferenceEvent))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
