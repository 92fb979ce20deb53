namespace SmartSpec;

internal static class EvaluationEvolver
{
    public static Strategy Reported(Strategy state, EvaluationEvent.Reported e)
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
    public static Strategy Lapse(Strategy state, Id<Evaluation> evaluation)
    {
        var all = state.Recommendations;
        foreach (var recommendation in state.Recommendations.Under(Subject.Of(evaluation)))
            if (recommendation.Awaits)
                all = all.Change(recommendation.Id, held => held with { Lapsed = true });
        return state with { Recommendations = all };
    }

    public static Strategy Change(Strategy state, Id<Evaluation> id, Func<Evaluation, Evaluation> change) =>
        state with
        {
            Evaluations = state.Evaluations.Change(id, change),
        };
}
