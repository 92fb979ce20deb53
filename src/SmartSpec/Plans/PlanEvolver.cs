namespace SmartSpec;

internal static class PlanEvolver
{
    public static PlanVersion Begun(Strategy state, PlanEvent.Drafted e)
    {
        var basis = state.Plans.Find(e.BasedOn);
        return new()
        {
            Id = e.Plan,
            Area = e.Area,
            Kind = e.Kind,
            Number = e.Number,
            Reason = e.Reason,
            Development = basis?.Development ?? new(),
            Action = (basis?.Action ?? new()) with { AddedAfterAdoption = [] },
        };
    }

    public static PlanVersion Combined(Strategy state, PlanEvent.Combined e)
    {
        var change = state.Changes.Find(e.Change);
        return new()
        {
            Id = e.Plan,
            Area = e.Area,
            Kind = e.Kind,
            Number = e.Number,
            Step = e.InForceFrom is null ? PlanStep.Drafting : PlanStep.InForce,
            Development = e.Development,
            Action = e.Action,
            Decision = e.InForceFrom is null ? null : change?.Decision,
            AdoptedIn = e.InForceFrom is null ? null : change?.DecidedIn,
            EffectiveFrom = e.InForceFrom,
            AdoptedBudget = e.Budget,
            CombinedFrom = e.From,
            ReviseBy = e.ReviseBy,
        };
    }

    public static Strategy Change(Strategy state, Id<PlanVersion> id, Func<PlanVersion, PlanVersion> change) =>
        state with
        {
            Plans = state.Plans.Change(id, change),
        };

    /// <summary>
    /// Efforts that a plan in force lists run within it, also those that an earlier version had let go on outside.
    /// </summary>
    public static Strategy Within(Strategy state, EquatableArray<Id<Effort>> listed) =>
        state with
        {
            Efforts = listed
                .Where(id => state.Efforts.Find(id)?.IsKept is true)
                .Aggregate(state.Efforts, (efforts, id) => efforts.Change(id, effort => effort with { IsKept = false })),
        };
}
