using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EffortCommand))]
[JsonSerializable(typeof(EffortEvent))]
internal sealed partial class EffortJson : JsonSerializerContext;
