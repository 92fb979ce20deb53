namespace SmartSpec;

/// <summary>The last time that a person did an act in one place, as gates that separate duties compare it.</summary>
/// <param name="Act">The act's key.</param>
/// <param name="Per">The kind of place.</param>
/// <param name="In">The place: the object, its area, or the strategy.</param>
/// <param name="Person">The actor, or the person on whose behalf.</param>
/// <param name="Object">The object.</param>
/// <param name="Day">The local day on which it was recorded.</param>
/// <param name="Number">The number of its event.</param>
internal sealed record Duty(
    string Act,
    SeparationScope Per,
    Subject In,
    Id<Actor> Person,
    Subject Object,
    LocalDate Day,
    long Number
);
