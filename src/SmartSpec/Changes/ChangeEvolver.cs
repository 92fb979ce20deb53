namespace SmartSpec;

internal static class ChangeEvolver
{
    public static Strategy Evolve(Strategy state, ChangeEvent happened) =>
        happened switch
        {
            ChangeEvent.Proposed e => state with
            {
                Changes = state.Changes.Put(
                    new()
                    {
                        Id = e.Change,
                        Proposal = e.Proposal,
                        Grounds = e.Grounds,
                        RestsOn = e.RestsOn,
                        OutsideEvent = e.OutsideEvent,
                        Proposers = [e.Proposer],
                    }
                ),
            },
            ChangeEvent.Assessed e => Change(
                state,
                e.Change,
                change =>
                    change with
                    {
                        Step = ChangeStep.Assessed,
                        Assessment = e.Assessment,
                        AssessedOn = e.AssessedOn,
                        Impact = e.Impact,
                        Fates = e.Fates,
                    }
            ),
            ChangeEvent.Approved e => Due(
                Change(
                    state,
                    e.Change,
                    change =>
                        change with
                        {
                            Step = ChangeStep.Approved,
                            Decision = e.Decision,
                            DecidedIn = state.Length + 1,
                            EffectiveFrom = e.EffectiveFrom,
                            Late = e.Late,
                            Fates = e.Fates,
                            CallsFrom = e.CallsFrom,
                        }
                )
            ),
            ChangeEvent.Rejected e => Change(
                state,
                e.Change,
                change => change with { Step = ChangeStep.Rejected, Decision = e.Decision, Reason = e.Reason }
            ),
            ChangeEvent.Withdrawn e => Change(
                state,
                e.Change,
                change => change with { Step = ChangeStep.Withdrawn, Reason = e.Reason }
            ),
            ChangeEvent.Rescinded e => Due(
                Change(state, e.Change, change => change with { Step = ChangeStep.Rescinded, Reason = e.Reason })
            ),
            ChangeEvent.TookEffect e => Due(
                Change(state, e.Change, change => change with { Step = ChangeStep.InEffect, Outcome = e.Outcome })
            ),
            ChangeEvent.Lapsed e => Due(Change(state, e.Change, change => change with { Step = ChangeStep.Lapsed })),
            _ => state,
        };

    private static Strategy Change(Strategy state, Id<Change> id, Func<Change, Change> change) =>
        state with
        {
            Changes = state.Changes.Change(id, change),
        };

    private static Strategy Due(Strategy state) => Settlement.WithNextDue(state);
}
