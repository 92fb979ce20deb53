using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CallCommand))]
[JsonSerializable(typeof(CallEvent))]
internal sealed partial class CallJson : JsonSerializerContext;
