namespace SmartSpec;

/// <summary>The effect of deciding again on a matter whose decision was annulled.</summary>
internal static class Replacement
{
    /// <summary>Lets the object rest on the new decision.</summary>
    public static void Apply(Strategy state, DecisionEvent.Replaced e)
    {
        var number = state.Length + 1;
        switch (e.Subject.Kind)
        {
            case SubjectKind.Strategy when state.Decision == e.Replaces:
                state.Decision = e.Decision;
                break;
            case SubjectKind.Area:
                state.Areas = state.Areas.Change(e.Subject.Id, area => Of(area, e, number));
                break;
            case SubjectKind.Review:
                state.Reviews = state.Reviews.Change(
                    e.Subject.Id,
                    review => review with { Decision = e.Decision, DecidedIn = number }
                );
                break;
            case SubjectKind.Plan:
                state.Plans = state.Plans.Change(
                    e.Subject.Id,
                    plan =>
                        plan with
                        {
                            Decision = e.Decision,
                            AdoptedIn = number,
                            EffectiveFrom = e.EffectiveFrom ?? plan.EffectiveFrom,
                        }
                );
                break;
            case SubjectKind.Evaluation:
                state.Evaluations = state.Evaluations.Change(
                    e.Subject.Id,
                    evaluation => evaluation with { Decision = e.Decision }
                );
                break;
            case SubjectKind.Change:
                state.Changes = state.Changes.Change(
                    e.Subject.Id,
                    change =>
                        change with
                        {
                            Decision = e.Decision,
                            DecidedIn = number,
                            EffectiveFrom = e.EffectiveFrom ?? change.EffectiveFrom,
                        }
                );
                break;
        }
    }

    private static Area Of(Area area, DecisionEvent.Replaced e, long number)
    {
        var decided = area.Decision == e.Replaces ? area with { Decision = e.Decision, DecidedIn = number } : area;
        return area.Paused is { } paused && paused.Decision == e.Replaces
            ? decided with
            {
                Paused = paused with { Decision = e.Decision },
            }
            : decided;
    }
}
