namespace SmartSpec.Model;

/// <summary>A set of efforts that belong together (uppsättning av insatser).</summary>
public sealed record EffortSet : IIdentified<EffortSet>
{
    /// <summary>The identifier.</summary>
    public required Id<EffortSet> Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The efforts, each in one set at most.</summary>
    public required EquatableArray<Id<Effort>> Efforts { get; init; }
}
