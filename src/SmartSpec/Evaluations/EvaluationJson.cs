using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EvaluationCommand))]
[JsonSerializable(typeof(EvaluationEvent))]
[JsonSerializable(typeof(RecommendationCommand))]
[JsonSerializable(typeof(RecommendationEvent))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
