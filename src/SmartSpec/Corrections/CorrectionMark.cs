namespace SmartSpec.Model;

/// <summary>A mark on a decision that rested on a fact which was corrected afterwards, or that was itself corrected.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Correction">The number of the event that corrected the fact.</param>
/// <param name="Corrected">The number of the event that had recorded, restated or corrected it last.</param>
public sealed record CorrectionMark(Id<Decision> Decision, long Correction, long Corrected);
