namespace SmartSpec.Model;

/// <summary>Something that a previewed change would touch.</summary>
/// <param name="Fate">Its fate: carried to an area, kept where it is, or closed.</param>
/// <param name="AreaBefore">The area to which it belongs before; null for none alone.</param>
/// <param name="AreaAfter">The area to which it would belong; null for none alone.</param>
/// <param name="StepBefore">Its step before; null where it has none.</param>
/// <param name="StepAfter">Its step on the day; null where it has none.</param>
public sealed record PreviewedChild(
    ChildFate Fate,
    Id<Area>? AreaBefore,
    Id<Area>? AreaAfter,
    SubjectStep? StepBefore,
    SubjectStep? StepAfter
);
