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
    ) : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Evaluations, Evaluation, SubjectKind.Evaluation)
                && context.HasText(Name, "name")
                && context.IsInRange(FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
                && context.IsInRange(LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
                && context.IsInOrder(FirstDay, LastDay)
                && context.AllExist(context.State.Areas, Areas, SubjectKind.Area)
                && context.May("evaluation.plan", StrategyStages.Living)
            )
                context.Append(new EvaluationEvent.Planned(Evaluation, Kind, Name, FirstDay, LastDay, Areas));
        }
    }

    /// <summary>State what the evaluation is to answer; replaces the questions before.</summary>
    /// <param name="Evaluation">The evaluation, planned or commissioned and not begun.</param>
    /// <param name="Questions">All the questions: at least one, each with an identifier of its own.</param>
    public sealed record StateQuestions(Id<Evaluation> Evaluation, EquatableArray<EvaluationQuestion> Questions)
        : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (!context.IsGiven(Questions.Count > 0, "questions"))
                return;
            foreach (var question in Questions)
                if (!context.HasText(question.Asked, "questions.asked"))
                    return;
            if (
                context.AreDistinct(Questions.Select(question => question.Id).ToEquatableArray(), "questions")
                && EvaluationDecider.Find(context, Evaluation, out var evaluation)
                && EvaluationRules.MayStateQuestions(context, evaluation)
            )
                context.Append(new EvaluationEvent.QuestionsStated(Evaluation, Questions));
        }
    }

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
    ) : EvaluationCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsGiven(Decision is not null || Reason is not null, "reason")
                && context.HasTextOrNone(Reason, "reason")
                && EvaluationDecider.Find(context, Evaluation, out var evaluation)
                && context.TryFind(context.State.Organisations, Evaluator, SubjectKind.Organisation, out _)
                && DecisionRules.IsKnown(context, this)
                && EvaluationRules.May(context, evaluation, EvaluationTrigger.Commission, this)
            )
                context.Append(new EvaluationEvent.Commissioned(Evaluation, Evaluator, Decision, Reason));
        }
    }

    /// <summary>Begin the evaluation; from now on its questions are fixed.</summary>
    /// <param name="Evaluation">The evaluation, commissioned.</param>
    public sealed record Begin(Id<Evaluation> Evaluation) : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                EvaluationDecider.Find(context, Evaluation, out var begun)
                && EvaluationRules.May(context, begun, EvaluationTrigger.Begin, this)
            )
                context.Append(new EvaluationEvent.Begun(Evaluation));
        }
    }

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
    ) : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !EvaluationReport.IsGood(context, this)
                || !EvaluationDecider.Find(context, Evaluation, out var evaluation)
                || !EvaluationReport.FitsIn(context, this, evaluation)
                || !EvaluationRules.May(context, evaluation, EvaluationTrigger.Report, this)
            )
                return;
            EvaluationReport.StaysInScope(context, this, evaluation);
            context.Append(new EvaluationEvent.Reported(Evaluation, context.Today, Findings, Recommendations, RespondBy));
        }
    }

    /// <summary>Give the report back to the evaluator, who reports anew.</summary>
    /// <param name="Evaluation">The evaluation, reported.</param>
    /// <param name="Reason">What the report lacks.</param>
    public sealed record Return(Id<Evaluation> Evaluation, Text Reason) : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && EvaluationDecider.Find(context, Evaluation, out var returned)
                && EvaluationRules.May(context, returned, EvaluationTrigger.Return, this)
            )
                context.Append(new EvaluationEvent.Returned(Evaluation, Reason));
        }
    }

    /// <summary>State what comes of the evaluation.</summary>
    /// <param name="Evaluation">The evaluation, reported.</param>
    /// <param name="Conclusion">What comes of it.</param>
    public sealed record Conclude(Id<Evaluation> Evaluation, Text Conclusion) : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Conclusion, "conclusion")
                && EvaluationDecider.Find(context, Evaluation, out var concluded)
                && EvaluationRules.May(context, concluded, EvaluationTrigger.Conclude, this)
            )
                context.Append(new EvaluationEvent.Concluded(Evaluation, Conclusion));
        }
    }

    /// <summary>Give the evaluation up; recommendations that have not been answered lapse.</summary>
    /// <param name="Evaluation">The evaluation, neither concluded nor cancelled.</param>
    /// <param name="Reason">Why it is given up.</param>
    public sealed record Cancel(Id<Evaluation> Evaluation, Text Reason) : EvaluationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && EvaluationDecider.Find(context, Evaluation, out var cancelled)
                && EvaluationRules.May(context, cancelled, EvaluationTrigger.Cancel, this)
            )
                context.Append(new EvaluationEvent.Cancelled(Evaluation, Reason));
        }
    }
}
