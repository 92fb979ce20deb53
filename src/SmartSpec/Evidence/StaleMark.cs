namespace SmartSpec.Model;

/// <summary>A mark on what rests on evidence that was replaced since, or has expired. It is computed, and ends when the
/// evidence is renewed and what rests on it is judged again.</summary>
/// <param name="Subject">
/// What is out of date: a piece of evidence, such as an analysis; an area, by its assessments or its selection; a plan.
/// </param>
/// <param name="Evidence">The evidence that was replaced or has expired: where the chain of evidence begins.</param>
/// <param name="Cause">Which of the two.</param>
/// <param name="Criterion">The criterion of the assessment that is out of date; null for the area as a whole, and others.</param>
public sealed record StaleMark(Subject Subject, Id<Evidence> Evidence, StaleCause Cause, Id<Criterion>? Criterion = null);
