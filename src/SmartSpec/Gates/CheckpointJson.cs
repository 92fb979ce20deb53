using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CheckpointCommand))]
[JsonSerializable(typeof(CheckpointEvent))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
