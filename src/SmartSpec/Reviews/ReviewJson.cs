using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReviewCommand))]
[JsonSerializable(typeof(ReviewEvent))]
internal sealed partial class ReviewJson : JsonSerializerContext;
