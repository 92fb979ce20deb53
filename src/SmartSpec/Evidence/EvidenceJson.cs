using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EvidenceCommand))]
[JsonSerializable(typeof(EvidenceEvent))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
