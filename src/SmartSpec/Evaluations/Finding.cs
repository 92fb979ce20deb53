namespace SmartSpec;

/// <summary>Something that an evaluator found.</summary>
/// <param name="Id">The identifier, within the report.</param>
/// <param name="Said">What was found.</param>
/// <param name="Question">The question that it answers; null where it was found beside the questions.</param>
/// <param name="Area">
/// The area that it is about, one that the evaluation covers; null where it is about no area in particular.
/// </param>
public sealed record Finding(Id<Finding> Id, Text Said, Id<EvaluationQuestion>? Question = null, Id<Area>? Area = null);
