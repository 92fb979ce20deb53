using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DelegationCommand))]
[JsonSerializable(typeof(DelegationEvent))]
internal sealed partial class DelegationJson : JsonSerializerContext;
