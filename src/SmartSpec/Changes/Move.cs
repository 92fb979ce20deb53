namespace SmartSpec.Model;

/// <summary>The move of something from one area to another by a change.</summary>
/// <param name="From">The area in which it was until then.</param>
/// <param name="Change">The change.</param>
public sealed record Move(Id<Area> From, Id<Change> Change);
