namespace SmartSpec.Stores;

/// <summary>A strategy in which something falls due by itself.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="DueAt">When it does.</param>
public readonly record struct DueStrategy(Id<Strategy> Strategy, Instant DueAt);
