using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DefinitionDocument))]
[JsonSerializable(typeof(DecisionGate.FourEyes), TypeInfoPropertyName = "FourEyesGate")]
internal sealed partial class DefinitionJson : JsonSerializerContext;
