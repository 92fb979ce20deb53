namespace SmartSpec.Stores;

/// <summary>How far the making of documents has come.</summary>
/// <param name="Last">The last strategy that was seen to; null before the first. Go on after it.</param>
/// <param name="Rebuilt">How many documents have been made.</param>
/// <param name="Broken">The strategies whose histories are not as they were written.</param>
public sealed record RebuildProgress(Id<Strategy>? Last, long Rebuilt, EquatableArray<BrokenStrategy> Broken);
