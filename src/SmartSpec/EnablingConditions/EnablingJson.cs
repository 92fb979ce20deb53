using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EnablingCommand))]
[JsonSerializable(typeof(EnablingEvent))]
[JsonSerializable(typeof(EnablingCondition))]
internal sealed partial class EnablingJson : JsonSerializerContext;
