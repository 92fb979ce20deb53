namespace SmartSpec;

internal static class EvaluationEvolver
{
    public static Strategy Evolve(Strategy state, EvaluationEvent happened) =>
        happened switch
        {
            EvaluationEvent.Planned e => state with
            {
                Evaluations = state.Evaluations.Put(
                    new()
                    {
                        Id = e.Evaluation,
                        Kind = e.Kind,
                        Name = e.Name,
                        Areas = e.Areas,
                        FirstDay = e.FirstDay,
                        LastDay = e.LastDay,
                    }
                ),
            },
            EvaluationEvent.QuestionsStated e => Change(state, e.Evaluation, held => held with { Questions = e.Questions }),
            EvaluationEvent.Commissioned e => Change(
                state,
                e.Evaluation,
                held =>
                    held with
                    {
                        Step = EvaluationStep.Commissioned,
                        Evaluator = e.Evaluator,
                        Decision = e.Decision,
                        Reason = e.Reason,
                    }
            ),
            EvaluationEvent.Begun e => Change(state, e.Evaluation, held => held with { Step = EvaluationStep.Underway }),
            EvaluationEvent.Reported e => Reported(state, e),
            EvaluationEvent.Returned e => Change(
                state,
                e.Evaluation,
                held => held with { Step = EvaluationStep.Underway, Reason = e.Reason }
            ),
            EvaluationEvent.Concluded e => Change(
                state,
                e.Evaluation,
                held => held with { Step = EvaluationStep.Concluded, Conclusion = e.Conclusion }
            ),
            EvaluationEvent.Cancelled e => Lapse(
                Change(state, e.Evaluation, held => held with { Step = EvaluationStep.Cancelled, Reason = e.Reason }),
                e.Evaluation
            ),
            EvaluationEvent.Readdressed e => Change(state, e.Evaluation, held => held with { Areas = e.Areas }),
            _ => state,
        };

    private static Strategy Reported(Strategy state, EvaluationEvent.Reported e)
    {
        var reported = Change(
            Lapse(state, e.Evaluation),
            e.Evaluation,
            held => held with { Step = EvaluationStep.Reported, Findings = e.Findings, ReportedOn = e.ReportedOn }
        );
        var all = reported.Recommendations;
        foreach (var advice in e.Recommendations)
        {
            all = all.Put(
                new()
                {
                    Id = advice.Id,
                    Evaluation = e.Evaluation,
                    Said = advice.Said,
                    Area = advice.Area,
                    ReportedOn = e.ReportedOn,
                    RespondBy = e.RespondBy,
                }
            );
        }

        return reported with
        {
            Recommendations = all,
        };
    }

    /// <summary>The state in which nobody need respond any more to what an evaluation has recommended until now.</summary>
    private static Strategy Lapse(Strategy state, Id<Evaluation> evaluation)
    {
        var all = state.Recommendations;
        foreach (var recommendation in state.Recommendations.Under(Subject.Of(evaluation)))
            if (recommendation.Awaits)
                all = all.Change(recommendation.Id, held => held with { Lapsed = true });
        return state with { Recommendations = all };
    }

    private static Strategy Change(Strategy state, Id<Evaluation> id, Func<Evaluation, Evaluation> change) =>
        state with
        {
            Evaluations = state.Evaluations.Change(id, change),
        };
}
