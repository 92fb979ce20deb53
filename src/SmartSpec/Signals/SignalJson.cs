using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SignalCommand))]
[JsonSerializable(typeof(SignalEvent))]
internal sealed partial class SignalJson : JsonSerializerContext;
