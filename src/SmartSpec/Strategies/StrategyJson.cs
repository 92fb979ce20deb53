using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// The JSON of a strategy's commands and events, its document and its definition: in one context, since they share most types and
/// each context has its own code for a type.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EquatableArray<Duty>))]
[JsonSerializable(typeof(StrategyCommand))]
[JsonSerializable(typeof(StrategyEvent))]
[JsonSerializable(typeof(DefinitionDocument))]
[JsonSerializable(typeof(PermissionMatrix))]
[JsonSerializable(typeof(DecisionGate.FourEyes), TypeInfoPropertyName = "FourEyesGate")]
[JsonSerializable(typeof(StrategyGate.RegionalGoal), TypeInfoPropertyName = "RegionalGoalGate")]
[JsonSerializable(typeof(StrategyEvent.TakenOver), TypeInfoPropertyName = "TakenOverEvent")]
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
internal sealed partial class StrategyJson : JsonSerializerContext;
