namespace SmartSpec.Model;

/// <summary>A question that an evaluation is to answer.</summary>
/// <param name="Id">The identifier, within the evaluation.</param>
/// <param name="Asked">The question as it is put to the evaluator.</param>
public sealed record EvaluationQuestion(Id<EvaluationQuestion> Id, Text Asked);
