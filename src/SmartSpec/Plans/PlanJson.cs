using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanCommand))]
[JsonSerializable(typeof(PlanEvent))]
internal sealed partial class PlanJson : JsonSerializerContext;
