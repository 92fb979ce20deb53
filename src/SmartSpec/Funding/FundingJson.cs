using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FundingCommand))]
[JsonSerializable(typeof(FundingEvent))]
internal sealed partial class FundingJson : JsonSerializerContext;
