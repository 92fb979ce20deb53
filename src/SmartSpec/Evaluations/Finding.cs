namespace SmartSpec.Model;

/// <summary>A finding of an evaluator.</summary>
/// <param name="Id">The identifier, within the report.</param>
/// <param name="Said">The finding as it is reported.</param>
/// <param name="Question">The question that it answers; null where it answers none.</param>
/// <param name="Area">
/// The area that it is about, one that the evaluation covers; null where it is about no area in particular.
/// </param>
public sealed record Finding(Id<Finding> Id, Text Said, Id<EvaluationQuestion>? Question = null, Id<Area>? Area = null);
