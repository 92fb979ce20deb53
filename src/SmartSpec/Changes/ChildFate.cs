namespace SmartSpec.Model;

/// <summary>The fate that a change gives something in an area that it ends.</summary>
/// <param name="Subject">
/// The subject: an effort, an indicator, a plan version, a development field, a consultation, a point, an evaluation, a
/// recommendation, a review or another change.
/// </param>
/// <param name="Kind">Its fate.</param>
/// <param name="Successor">The area that it is carried to; null for the other fates.</param>
/// <param name="Reason">Why, where it is closed for another reason than the grounds of the change.</param>
public sealed record ChildFate(Subject Subject, FateKind Kind, Id<Area>? Successor = null, Text? Reason = null);
