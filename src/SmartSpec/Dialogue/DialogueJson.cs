using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DialogueCommand))]
[JsonSerializable(typeof(DialogueEvent))]
[JsonSerializable(typeof(ConsultationCommand))]
[JsonSerializable(typeof(ConsultationEvent))]
internal sealed partial class DialogueJson : JsonSerializerContext;
