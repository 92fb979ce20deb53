using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on evaluations.</summary>
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
    /// <param name="Evaluation">The new evaluation's identifier; not yet taken.</param>
    /// <param name="Kind">The kind of evaluation.</param>
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
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evaluation.plan", StrategyStages.Living, typeof(EvaluationEvent.Planned));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Evaluations, Evaluation, SubjectKind.Evaluation)
                && context.ExpectText(Name, "name")
                && context.IsInRange(FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
                && context.IsInRange(LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
                && context.IsInOrder(FirstDay, LastDay)
                && context.AllExist(context.State.Areas, Areas, SubjectKind.Area)
                && Act.May(context, context.State)
            )
                context.Append(new EvaluationEvent.Planned(Evaluation, Kind, Name, FirstDay, LastDay, Areas));
        }
    }

    /// <summary>State the questions of the evaluation; replaces the questions before.</summary>
    /// <param name="Evaluation">The evaluation, planned or commissioned and not begun.</param>
    /// <param name="Questions">All the questions: at least one, each with an identifier of its own.</param>
    public sealed record StateQuestions(Id<Evaluation> Evaluation, EquatableArray<EvaluationQuestion> Questions)
        : EvaluationCommand
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Edit(
                "evaluation.state-questions",
                [EvaluationStep.Planned, EvaluationStep.Commissioned],
                typeof(EvaluationEvent.QuestionsStated)
            );

        internal override void Decide(DecisionContext context)
        {
            context.Expect(Questions.Count > 0, "questions");
            foreach (var question in Questions)
                context.ExpectText(question.Asked, "questions.asked");
            if (
                context.AreDistinct(Questions.Select(question => question.Id).ToEquatableArray(), "questions")
                && Find(context, Evaluation, out var evaluation)
                && Act.May(context, evaluation)
            )
                context.Append(new EvaluationEvent.QuestionsStated(Evaluation, Questions));
        }
    }

    /// <summary>Commission an organisation to make the evaluation.</summary>
    /// <param name="Evaluation">The evaluation, planned.</param>
    /// <param name="Evaluator">The organisation, registered.</param>
    /// <param name="Decision">The recorded decision it rests on; null where a reason is given instead.</param>
    /// <param name="Reason">The reason for this organisation; needed where no decision is named.</param>
    public sealed record Commission(
        Id<Evaluation> Evaluation,
        Id<Organisation> Evaluator,
        Id<Decision>? Decision = null,
        Text? Reason = null
    ) : EvaluationCommand, IHasDecision
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Step(EvaluationTrigger.Commission, typeof(EvaluationEvent.Commissioned)) with
            {
                IsOffered = static (state, _) => state.Organisations.Count > 0,
                MoreInput = static (state, _) => NeedsDecision(state.Definition) ? [] : ["reason"],
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.Expect(Decision is not null || Reason is not null, "reason")
                && context.ExpectTextOrNone(Reason, "reason")
                && Find(context, Evaluation, out var evaluation)
                && context.TryFind(context.State.Organisations, Evaluator, SubjectKind.Organisation, out _)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, evaluation)
            )
                context.Append(new EvaluationEvent.Commissioned(Evaluation, Evaluator, Decision, Reason));
        }

        private static bool NeedsDecision(ProcessDefinition definition) =>
            definition.GatesOn(Act.Command).Any(gate => gate is DecisionGate.DecisionRecorded);
    }

    /// <summary>Begin the evaluation. From now on its questions are fixed.</summary>
    /// <param name="Evaluation">The evaluation, commissioned.</param>
    public sealed record Begin(Id<Evaluation> Evaluation) : EvaluationCommand
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Step(EvaluationTrigger.Begin, typeof(EvaluationEvent.Begun));

        internal override void Decide(DecisionContext context)
        {
            if (Find(context, Evaluation, out var evaluation) && Act.May(context, evaluation))
                context.Append(new EvaluationEvent.Begun(Evaluation));
        }
    }

    /// <summary>
    /// Report findings and recommendations. After a return, report again: the new report replaces the earlier one.
    /// </summary>
    /// <param name="Evaluation">The evaluation, underway.</param>
    /// <param name="Findings">
    /// All findings: at least one, each with an identifier of its own; replaces those reported before.
    /// </param>
    /// <param name="Recommendations">
    /// The recommendations, each with an identifier that no recommendation has had; empty for none. Earlier recommendations
    /// remain where they have been answered, and lapse where they have not.
    /// </param>
    /// <param name="RespondBy">
    /// The day by which responses to these recommendations are requested; not before today, and not after 31 December 2200. Null
    /// where no day is set.
    /// </param>
    public sealed record Report(
        Id<Evaluation> Evaluation,
        EquatableArray<Finding> Findings,
        EquatableArray<Advice> Recommendations = default,
        LocalDate? RespondBy = null
    ) : EvaluationCommand
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Step(EvaluationTrigger.Report, typeof(EvaluationEvent.Reported));

        internal override void Decide(DecisionContext context)
        {
            if (
                !EvaluationReport.IsGood(context, this)
                || !Find(context, Evaluation, out var evaluation)
                || !EvaluationReport.Fits(context, this, evaluation)
                || !Act.May(context, evaluation)
            )
                return;
            EvaluationReport.MustBeInScope(context, this, evaluation);
            context.Append(new EvaluationEvent.Reported(Evaluation, context.Today, Findings, Recommendations, RespondBy));
        }
    }

    /// <summary>Return the report to the evaluator, who reports again.</summary>
    /// <param name="Evaluation">The evaluation, reported.</param>
    /// <param name="Reason">The shortcomings of the report.</param>
    public sealed record Return(Id<Evaluation> Evaluation, Text Reason) : EvaluationCommand
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Step(EvaluationTrigger.Return, typeof(EvaluationEvent.Returned));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && Find(context, Evaluation, out var evaluation)
                && Act.May(context, evaluation)
            )
                context.Append(new EvaluationEvent.Returned(Evaluation, Reason));
        }
    }

    /// <summary>Conclude the evaluation, with the conclusion drawn from it.</summary>
    /// <param name="Evaluation">The evaluation, reported.</param>
    /// <param name="Conclusion">The conclusion drawn from it.</param>
    public sealed record Conclude(Id<Evaluation> Evaluation, Text Conclusion) : EvaluationCommand
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Step(EvaluationTrigger.Conclude, typeof(EvaluationEvent.Concluded));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Conclusion, "conclusion")
                && Find(context, Evaluation, out var evaluation)
                && Act.May(context, evaluation)
            )
                context.Append(new EvaluationEvent.Concluded(Evaluation, Conclusion));
        }
    }

    /// <summary>Cancel the evaluation. Recommendations that have not been answered lapse.</summary>
    /// <param name="Evaluation">The evaluation, neither concluded nor cancelled.</param>
    /// <param name="Reason">The reason for cancelling it.</param>
    public sealed record Cancel(Id<Evaluation> Evaluation, Text Reason) : EvaluationCommand
    {
        internal static Act<Evaluation> Act { get; } =
            EvaluationActs.Step(EvaluationTrigger.Cancel, typeof(EvaluationEvent.Cancelled));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && Find(context, Evaluation, out var evaluation)
                && Act.May(context, evaluation)
            )
                context.Append(new EvaluationEvent.Cancelled(Evaluation, Reason));
        }
    }

    private static bool Find(DecisionContext context, Id<Evaluation> id, [NotNullWhen(true)] out Evaluation? evaluation) =>
        context.TryFind(context.State.Evaluations, id, SubjectKind.Evaluation, out evaluation);
}
