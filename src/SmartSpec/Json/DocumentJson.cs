using System.Text.Json.Serialization;

namespace SmartSpec;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Strategy))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(Id<Command>))]
[JsonSerializable(typeof(EquatableArray<RecentCommand>))]
[JsonSerializable(typeof(Id<Actor>))]
[JsonSerializable(typeof(Id<Strategy>))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Instant))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(Hash))]
[JsonSerializable(typeof(string))]
internal sealed partial class DocumentJson : JsonSerializerContext;
