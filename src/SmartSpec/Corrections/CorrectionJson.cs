using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CorrectionCommand))]
[JsonSerializable(typeof(CorrectionEvent))]
[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(CorrectionMark))]
[JsonSerializable(typeof(Foundation))]
internal sealed partial class CorrectionJson : JsonSerializerContext;
