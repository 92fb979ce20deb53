using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StrategyCommand))]
[JsonSerializable(typeof(StrategyEvent))]
internal sealed partial class StrategyJson : JsonSerializerContext;
