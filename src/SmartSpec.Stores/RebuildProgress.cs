namespace SmartSpec.Stores;

/// <summary>How far the making of documents has come.</summary>
public sealed record RebuildProgress
{
    /// <summary>The last strategy that was processed; null before the first. Continue after it.</summary>
    public required Id<Strategy>? Last { get; init; }

    /// <summary>How many documents have been made.</summary>
    public required long Rebuilt { get; init; }

    /// <summary>The strategies whose histories differ from what was written.</summary>
    public required EquatableArray<BrokenStrategy> Broken { get; init; }
}
