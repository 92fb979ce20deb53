namespace SmartSpec.Stores;

/// <summary>A strategy in which something falls due by itself.</summary>
public readonly record struct DueStrategy
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The time when it falls due.</summary>
    public required Instant DueAt { get; init; }
}
