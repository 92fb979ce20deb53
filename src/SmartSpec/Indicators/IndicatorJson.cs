using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IndicatorCommand))]
[JsonSerializable(typeof(IndicatorEvent))]
internal sealed partial class IndicatorJson : JsonSerializerContext;
