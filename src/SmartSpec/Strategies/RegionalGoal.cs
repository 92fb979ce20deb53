namespace SmartSpec.Model;

/// <summary>A goal of the regional development strategy that an area can contribute to.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">The goal as the region states it.</param>
/// <param name="Source">Where the region states it. Default: not given.</param>
public sealed record RegionalGoal(Id<RegionalGoal> Id, Text Name, string? Source = null) : IIdentified<RegionalGoal>;
