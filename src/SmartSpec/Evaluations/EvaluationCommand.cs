using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with evaluations.</summary>
[JsonDerivedType(typeof(Plan), "evaluation.plan")]
[JsonDerivedType(typeof(StateQuestions), "evaluation.state-questions")]
[JsonDerivedType(typeof(Commission), "evaluation.commission")]
[JsonDerivedType(typeof(Begin), "evaluation.begin")]
[JsonDerivedType(typeof(Report), "evaluation.report")]
[JsonDerivedType(typeof(Return), "evaluation.return")]
[JsonDerivedType(typeof(Conclude), "evaluation.conclude")]
[JsonDerivedType(typeof(Cancel), "evaluation.cancel")]
public abstract record EvaluationCommand : Command
{
    private EvaluationCommand() { }

    /// <summary>Plan an evaluation of the strategy as a whole, or of some of its areas.</summary>
    /// <param name="Evaluation">The identifier that the evaluation gets; one that is not taken.</param>
    /// <param name="Kind">Of which kind it is.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="FirstDay">The first day on which it is to be carried out; in the years 1900 to 2200.</param>
    /// <param name="LastDay">The last day, inclusive; not before the first, and in the same years.</param>
    /// <param name="Areas">The areas that it covers, in any step and each once; empty where it covers the whole strategy.</param>
    public sealed record Plan(
        Id<Evaluation> Evaluation,
        EvaluationKind Kind,
        Text Name,
        LocalDate FirstDay,
        LocalDate LastDay,
        EquatableArray<Id<Area>> Areas = default
    ) : EvaluationCommand;

    /// <summary>State what the evaluation is to answer; replaces the questions before.</summary>
    /// <param name="Evaluation">The evaluation, planned or commissioned and not begun.</param>
    /// <param name="Questions">All the questions: at least one, each with an identifier of its own.</param>
    public sealed record StateQuestions(Id<Evaluation> Evaluation, EquatableArray<EvaluationQuestion> Questions)
        : EvaluationCommand;

    /// <summary>Give the evaluation to the organisation that is to make it.</summary>
    /// <param name="Evaluation">The evaluation, planned.</param>
    /// <param name="Evaluator">The organisation, registered.</param>
    /// <param name="Decision">The recorded decision it rests on; null where a reason is given instead.</param>
    /// <param name="Reason">Why this organisation; needed where no decision is named.</param>
    public sealed record Commission(
        Id<Evaluation> Evaluation,
        Id<Organisation> Evaluator,
        Id<Decision>? Decision = null,
        Text? Reason = null
    ) : EvaluationCommand, IHasDecision;

    /// <summary>Begin the evaluation; from now on its questions are fixed.</summary>
    /// <param name="Evaluation">The evaluation, commissioned.</param>
    public sealed record Begin(Id<Evaluation> Evaluation) : EvaluationCommand;

    /// <summary>Report what was found and what is recommended. After a return: anew, in place of what was not answered.</summary>
    /// <param name="Evaluation">The evaluation, underway.</param>
    /// <param name="Findings">
    /// All that was found: at least one finding, each with an identifier of its own; replaces those reported before.
    /// </param>
    /// <param name="Recommendations">
    /// What is recommended, each with an identifier that no recommendation has had; empty for nothing. Earlier recommendations
    /// stay where they have been answered, and lapse where they have not.
    /// </param>
    /// <param name="RespondBy">
    /// The day by which responses to these recommendations are asked for; not before today, and not after 31 December 2200.
    /// Null where no day is set.
    /// </param>
    public sealed record Report(
        Id<Evaluation> Evaluation,
        EquatableArray<Finding> Findings,
        EquatableArray<Advice> Recommendations = default,
        LocalDate? RespondBy = null
    ) : EvaluationCommand;

    /// <summary>Give the report back to the evaluator, who reports anew.</summary>
    /// <param name="Evaluation">The evaluation, reported.</param>
    /// <param name="Reason">What the report lacks.</param>
    public sealed record Return(Id<Evaluation> Evaluation, Text Reason) : EvaluationCommand;

    /// <summary>State what comes of the evaluation.</summary>
    /// <param name="Evaluation">The evaluation, reported.</param>
    /// <param name="Conclusion">What comes of it.</param>
    public sealed record Conclude(Id<Evaluation> Evaluation, Text Conclusion) : EvaluationCommand;

    /// <summary>Give the evaluation up; recommendations that have not been answered lapse.</summary>
    /// <param name="Evaluation">The evaluation, neither concluded nor cancelled.</param>
    /// <param name="Reason">Why it is given up.</param>
    public sealed record Cancel(Id<Evaluation> Evaluation, Text Reason) : EvaluationCommand;
}
