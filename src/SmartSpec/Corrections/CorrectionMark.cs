namespace SmartSpec;

/// <summary>That a decision rested on a fact that was corrected afterwards, or was itself corrected.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Correction">The number of the event that corrected the fact.</param>
/// <param name="Corrected">The number of the event that had recorded, restated or corrected it last.</param>
public sealed record CorrectionMark(Id<Decision> Decision, long Correction, long Corrected);
