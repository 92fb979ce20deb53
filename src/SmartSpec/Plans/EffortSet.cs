namespace SmartSpec.Model;

/// <summary>A set of efforts that belong together (uppsättning av insatser).</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Efforts">The efforts, each in one set at most.</param>
public sealed record EffortSet(Id<EffortSet> Id, Text Name, EquatableArray<Id<Effort>> Efforts) : IIdentified<EffortSet>;
