using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class EvaluationDecider
{
    public static void Decide(DecisionContext context, EvaluationCommand command)
    {
        switch (command)
        {
            case EvaluationCommand.Plan c:
                Plan(context, c);
                break;
            case EvaluationCommand.StateQuestions c:
                StateQuestions(context, c);
                break;
            case EvaluationCommand.Commission c:
                Commission(context, c);
                break;
            case EvaluationCommand.Begin c:
                if (Find(context, c.Evaluation, out var begun) && EvaluationRules.May(context, begun, EvaluationTrigger.Begin, c))
                    context.Append(new EvaluationEvent.Begun(c.Evaluation));
                break;
            case EvaluationCommand.Report c:
                Report(context, c);
                break;
            case EvaluationCommand.Return c:
                if (
                    context.HasText(c.Reason, "reason")
                    && Find(context, c.Evaluation, out var returned)
                    && EvaluationRules.May(context, returned, EvaluationTrigger.Return, c)
                )
                    context.Append(new EvaluationEvent.Returned(c.Evaluation, c.Reason));
                break;
            case EvaluationCommand.Conclude c:
                if (
                    context.HasText(c.Conclusion, "conclusion")
                    && Find(context, c.Evaluation, out var concluded)
                    && EvaluationRules.May(context, concluded, EvaluationTrigger.Conclude, c)
                )
                    context.Append(new EvaluationEvent.Concluded(c.Evaluation, c.Conclusion));
                break;
            case EvaluationCommand.Cancel c:
                if (
                    context.HasText(c.Reason, "reason")
                    && Find(context, c.Evaluation, out var cancelled)
                    && EvaluationRules.May(context, cancelled, EvaluationTrigger.Cancel, c)
                )
                    context.Append(new EvaluationEvent.Cancelled(c.Evaluation, c.Reason));
                break;
        }
    }

    private static void Plan(DecisionContext context, EvaluationCommand.Plan c)
    {
        if (
            context.IsNew(context.State.Evaluations, c.Evaluation, SubjectKind.Evaluation)
            && context.HasText(c.Name, "name")
            && context.IsInRange(c.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
            && context.IsInRange(c.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
            && context.IsInOrder(c.FirstDay, c.LastDay)
            && context.AllExist(context.State.Areas, c.Areas, SubjectKind.Area)
            && context.May("evaluation.plan", StrategyStages.Living)
        )
            context.Append(new EvaluationEvent.Planned(c.Evaluation, c.Kind, c.Name, c.FirstDay, c.LastDay, c.Areas));
    }

    private static void StateQuestions(DecisionContext context, EvaluationCommand.StateQuestions c)
    {
        if (!context.IsGiven(c.Questions.Count > 0, "questions"))
            return;
        foreach (var question in c.Questions)
            if (!context.HasText(question.Asked, "questions.asked"))
                return;
        if (
            context.AreDistinct(c.Questions.Select(question => question.Id).ToEquatableArray(), "questions")
            && Find(context, c.Evaluation, out var evaluation)
            && EvaluationRules.MayStateQuestions(context, evaluation)
        )
            context.Append(new EvaluationEvent.QuestionsStated(c.Evaluation, c.Questions));
    }

    private static void Commission(DecisionContext context, EvaluationCommand.Commission c)
    {
        if (
            context.IsGiven(c.Decision is not null || c.Reason is not null, "reason")
            && context.HasTextOrNone(c.Reason, "reason")
            && Find(context, c.Evaluation, out var evaluation)
            && context.TryFind(context.State.Organisations, c.Evaluator, SubjectKind.Organisation, out _)
            && DecisionDecider.IsKnown(context, c)
            && EvaluationRules.May(context, evaluation, EvaluationTrigger.Commission, c)
        )
            context.Append(new EvaluationEvent.Commissioned(c.Evaluation, c.Evaluator, c.Decision, c.Reason));
    }

    private static void Report(DecisionContext context, EvaluationCommand.Report c)
    {
        if (
            !EvaluationReport.IsGood(context, c)
            || !Find(context, c.Evaluation, out var evaluation)
            || !EvaluationReport.FitsIn(context, c, evaluation)
            || !EvaluationRules.May(context, evaluation, EvaluationTrigger.Report, c)
        )
            return;
        EvaluationReport.StaysInScope(context, c, evaluation);
        context.Append(new EvaluationEvent.Reported(c.Evaluation, context.Today, c.Findings, c.Recommendations, c.RespondBy));
    }

    private static bool Find(DecisionContext context, Id<Evaluation> id, [NotNullWhen(true)] out Evaluation? evaluation) =>
        context.TryFind(context.State.Evaluations, id, SubjectKind.Evaluation, out evaluation);
}
