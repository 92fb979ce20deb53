namespace SmartSpec;

/// <summary>That something was carried from one area to another by a change.</summary>
/// <param name="From">The area that it stood in until then.</param>
/// <param name="Change">The change.</param>
public sealed record Move(Id<Area> From, Id<Change> Change);
