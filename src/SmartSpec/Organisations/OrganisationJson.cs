using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OrganisationCommand))]
[JsonSerializable(typeof(OrganisationEvent))]
internal sealed partial class OrganisationJson : JsonSerializerContext;
