using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SharingCommand))]
[JsonSerializable(typeof(SharingEvent))]
internal sealed partial class SharingJson : JsonSerializerContext;
