using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DecisionCommand))]
[JsonSerializable(typeof(DecisionEvent))]
internal sealed partial class DecisionJson : JsonSerializerContext;
