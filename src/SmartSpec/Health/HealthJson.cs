using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HealthCommand))]
[JsonSerializable(typeof(HealthEvent))]
internal sealed partial class HealthJson : JsonSerializerContext;
