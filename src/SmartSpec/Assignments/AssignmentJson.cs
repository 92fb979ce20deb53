using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AssignmentCommand))]
[JsonSerializable(typeof(AssignmentEvent))]
internal sealed partial class AssignmentJson : JsonSerializerContext;
