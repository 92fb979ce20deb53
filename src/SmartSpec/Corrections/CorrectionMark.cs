namespace SmartSpec.Model;

/// <summary>A mark on a decision that rested on a fact which was corrected afterwards, or that was itself corrected.</summary>
public sealed record CorrectionMark
{
    /// <summary>The decision.</summary>
    public required Id<Decision> Decision { get; init; }

    /// <summary>The number of the event that corrected the fact.</summary>
    public required long Correction { get; init; }

    /// <summary>The number of the event that had recorded, restated or corrected it last.</summary>
    public required long Corrected { get; init; }
}
