namespace SmartSpec;

/// <summary>Something that a change touches.</summary>
/// <param name="Fate">Its fate.</param>
/// <param name="MayBe">The fates that can be stated for it; empty where its fate follows from that of something else.</param>
/// <param name="MustBeStated">
/// Whether a fate must still be stated when the change is approved, since it could go to one of several successors.
/// </param>
internal sealed record ImpactChild(ChildFate Fate, EquatableArray<FateKind> MayBe, bool MustBeStated = false);
