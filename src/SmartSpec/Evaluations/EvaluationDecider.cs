using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class EvaluationDecider
{
    public static void Decide(Deliberation d, EvaluationCommand command)
    {
        switch (command)
        {
            case EvaluationCommand.Plan c:
                Plan(d, c);
                break;
            case EvaluationCommand.StateQuestions c:
                StateQuestions(d, c);
                break;
            case EvaluationCommand.Commission c:
                Commission(d, c);
                break;
            case EvaluationCommand.Begin c:
                if (Find(d, c.Evaluation, out var begun) && EvaluationRules.May(d, begun, EvaluationTrigger.Begin, c))
                    d.Append(new EvaluationEvent.Begun(c.Evaluation));
                break;
            case EvaluationCommand.Report c:
                Report(d, c);
                break;
            case EvaluationCommand.Return c:
                if (d.Written(c.Reason, "reason") && Find(d, c.Evaluation, out var returned) && EvaluationRules.May(d, returned, EvaluationTrigger.Return, c))
                    d.Append(new EvaluationEvent.Returned(c.Evaluation, c.Reason));
                break;
            case EvaluationCommand.Conclude c:
                if (d.Written(c.Conclusion, "conclusion") && Find(d, c.Evaluation, out var concluded) && EvaluationRules.May(d, concluded, EvaluationTrigger.Conclude, c))
                    d.Append(new EvaluationEvent.Concluded(c.Evaluation, c.Conclusion));
                break;
            case EvaluationCommand.Cancel c:
                if (d.Written(c.Reason, "reason") && Find(d, c.Evaluation, out var cancelled) && EvaluationRules.May(d, cancelled, EvaluationTrigger.Cancel, c))
                    d.Append(new EvaluationEvent.Cancelled(c.Evaluation, c.Reason));
                break;
        }
    }

    private static void Plan(Deliberation d, EvaluationCommand.Plan c)
    {
        if (d.Fresh(d.State.Evaluations, c.Evaluation, SubjectKind.Evaluation) && d.Written(c.Name, "name")
            && d.Between(c.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
            && d.Between(c.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
            && d.Ordered(c.FirstDay, c.LastDay) && d.AllKnown(d.State.Areas, c.Areas, SubjectKind.Area)
            && d.May("evaluation.plan", During.Living))
            d.Append(new EvaluationEvent.Planned(c.Evaluation, c.Kind, c.Name, c.FirstDay, c.LastDay, c.Areas));
    }

    private static void StateQuestions(Deliberation d, EvaluationCommand.StateQuestions c)
    {
        if (!d.Given(c.Questions.Count > 0, "questions"))
            return;
        foreach (var question in c.Questions)
            if (!d.Written(question.Asked, "questions.asked"))
                return;
        if (d.Distinct(c.Questions.Select(question => question.Id).ToItems(), "questions")
            && Find(d, c.Evaluation, out var evaluation) && EvaluationRules.MayStateQuestions(d, evaluation))
            d.Append(new EvaluationEvent.QuestionsStated(c.Evaluation, c.Questions));
    }

    private static void Commission(Deliberation d, EvaluationCommand.Commission c)
    {
        if (d.Given(c.Decision is not null || c.Reason is not null, "reason") && d.WrittenOrNone(c.Reason, "reason")
            && Find(d, c.Evaluation, out var evaluation) && d.Known(d.State.Organisations, c.Evaluator, SubjectKind.Organisation, out _)
            && DecisionDecider.IsKnown(d, c) && EvaluationRules.May(d, evaluation, EvaluationTrigger.Commission, c))
            d.Append(new EvaluationEvent.Commissioned(c.Evaluation, c.Evaluator, c.Decision, c.Reason));
    }

    private static void Report(Deliberation d, EvaluationCommand.Report c)
    {
        if (!EvaluationReport.IsGood(d, c) || !Find(d, c.Evaluation, out var evaluation) || !EvaluationReport.FitsIn(d, c, evaluation)
            || !EvaluationRules.May(d, evaluation, EvaluationTrigger.Report, c))
            return;
        EvaluationReport.StaysInScope(d, c, evaluation);
        d.Append(new EvaluationEvent.Reported(c.Evaluation, d.Today, c.Findings, c.Recommendations, c.RespondBy));
    }

    private static bool Find(Deliberation d, Id<Evaluation> id, [NotNullWhen(true)] out Evaluation? evaluation) =>
        d.Known(d.State.Evaluations, id, SubjectKind.Evaluation, out evaluation);
}
