namespace SmartSpec;

/// <summary>Something that a change touches.</summary>
/// <param name="Fate">What becomes of it.</param>
/// <param name="MayBe">The fates that can be stated for it; none where what becomes of it follows from something else.</param>
/// <param name="MustBeStated">
/// Whether a fate must be stated when the change is approved, since it could go to one of several, and none that it can have
/// is.
/// </param>
internal sealed record ImpactChild(ChildFate Fate, EquatableArray<FateKind> MayBe, bool MustBeStated = false);
