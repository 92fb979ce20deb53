using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChangeCommand))]
[JsonSerializable(typeof(ChangeEvent))]
internal sealed partial class ChangeJson : JsonSerializerContext;
