using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AreaCommand))]
[JsonSerializable(typeof(AreaEvent))]
[JsonSerializable(typeof(AreaContinuedOnce))]
internal sealed partial class AreaJson : JsonSerializerContext;
