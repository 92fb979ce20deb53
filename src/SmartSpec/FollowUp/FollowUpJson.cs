using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FollowUpCommand))]
[JsonSerializable(typeof(FollowUpEvent))]
[JsonSerializable(typeof(ReportCommand))]
[JsonSerializable(typeof(ReportEvent))]
internal sealed partial class FollowUpJson : JsonSerializerContext;
