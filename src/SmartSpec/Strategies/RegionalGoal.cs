namespace SmartSpec.Model;

/// <summary>A goal of the regional development strategy that an area can contribute to.</summary>
public sealed record RegionalGoal : IIdentified<RegionalGoal>
{
    /// <summary>The identifier.</summary>
    public required Id<RegionalGoal> Id { get; init; }

    /// <summary>The goal as the region states it.</summary>
    public required Text Name { get; init; }

    /// <summary>The place where the region states it. Default: not given.</summary>
    public string? Source { get; init; }
}
