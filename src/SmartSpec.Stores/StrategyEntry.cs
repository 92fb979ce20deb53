namespace SmartSpec.Stores;

/// <summary>A strategy in the list of a store.</summary>
public sealed record StrategyEntry
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The number of events in its history.</summary>
    public required long Length { get; init; }

    /// <summary>The time when something falls due by itself; null where nothing does.</summary>
    public required Instant? DueAt { get; init; }

    /// <summary>The number of events in its document; null where it has none.</summary>
    public required long? DocumentLength { get; init; }
}
