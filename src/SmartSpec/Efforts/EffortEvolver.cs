namespace SmartSpec;

internal static class EffortEvolver
{
    public static Strategy Evolve(Strategy state, EffortEvent happened) =>
        happened switch
        {
            EffortEvent.Proposed e => state.With(
                state.Efforts.Put(
                    new()
                    {
                        Id = e.Effort,
                        Area = e.Area,
                        Name = e.Name,
                        Description = e.Description,
                        Call = e.Call,

                        // From a call that was announced before its area ended.
                        IsKept = state.Areas.Find(e.Area)?.EndedBy is not null,
                    }
                )
            ),
            EffortEvent.Traced e => Change(state, e.Effort, effort => effort with { Field = e.Field, AlsoServes = e.AlsoServes }),
            EffortEvent.Assigned e => Change(state, e.Effort, effort => effort with { Owner = e.Owner }),
            EffortEvent.Scheduled e => Change(
                state,
                e.Effort,
                effort => effort with { FirstDay = e.FirstDay, LastDay = e.LastDay }
            ),
            EffortEvent.Budgeted e => Change(state, e.Effort, effort => effort with { Budget = e.Years }),
            EffortEvent.Prioritised e => Change(
                state,
                e.Effort,
                effort => effort with { Step = EffortStep.Prioritised, Rank = e.Rank }
            ),
            EffortEvent.Reprioritised e => Change(state, e.Effort, effort => effort with { Rank = e.Rank }),
            EffortEvent.PartnersInvolved e => Change(state, e.Effort, effort => effort with { Partners = e.Partners }),
            EffortEvent.Kept e => Change(state, e.Effort, effort => effort with { IsKept = true }),
            EffortEvent.Carried e => Change(
                state,
                e.Effort,
                effort => effort with { Area = e.Area, Moves = effort.Moves.Add(new(effort.Area, e.Change)), IsKept = false }
            ),
            EffortEvent.LeftInArea e => Change(state, e.Effort, effort => effort with { IsKept = true }),
            EffortEvent.Financed e => Change(state, e.Effort, effort => effort with { Step = EffortStep.Financed }),
            EffortEvent.Started e => Change(state, e.Effort, effort => effort with { Step = EffortStep.Underway }),
            EffortEvent.Paused e => Change(
                state,
                e.Effort,
                effort => effort with { Step = EffortStep.Paused, Reason = e.Reason }
            ),
            EffortEvent.Resumed e => Change(state, e.Effort, effort => effort with { Step = EffortStep.Underway }),
            EffortEvent.FundingLost e => Change(
                state,
                e.Effort,
                effort => effort with { Step = EffortStep.Prioritised, Reason = e.Reason }
            ),
            EffortEvent.Completed e => Change(
                state,
                e.Effort,
                effort => effort with { Step = EffortStep.Completed, Reason = e.Result }
            ),
            EffortEvent.Cancelled e => Change(
                state,
                e.Effort,
                effort => effort with { Step = EffortStep.Cancelled, Reason = e.Reason }
            ),
            _ => state,
        };

    public static Strategy Change(Strategy state, Id<Effort> id, Func<Effort, Effort> change) =>
        state.With(state.Efforts.Change(id, change));
}
