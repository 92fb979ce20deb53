namespace SmartSpec.Stores;

/// <summary>A strategy in the list of a store.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Length">How many events its history has.</param>
/// <param name="DueAt">When something falls due by itself; null where nothing does.</param>
/// <param name="DocumentLength">Of how many events its document tells; null where none is kept.</param>
public sealed record StrategyEntry(Id<Strategy> Strategy, long Length, Instant? DueAt, long? DocumentLength);
