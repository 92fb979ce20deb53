namespace SmartSpec.Stores;

/// <summary>The progress of a rebuild of documents.</summary>
public sealed record RebuildProgress
{
    /// <summary>The last strategy that was processed; null before the first. Continue after it.</summary>
    public required Id<Strategy>? Last { get; init; }

    /// <summary>The number of documents that were rebuilt.</summary>
    public required long Rebuilt { get; init; }

    /// <summary>The strategies whose histories differ from what was written.</summary>
    public required EquatableArray<BrokenStrategy> Broken { get; init; }
}
