namespace SmartSpec;

internal static class SignalEvolver
{
    public static Strategy Evolve(Strategy state, SignalEvent happened) =>
        happened switch
        {
            SignalEvent.Raised e => state with
            {
                Signals = state.Signals.Put(
                    new()
                    {
                        Id = e.Signal,
                        Rule = e.Rule,
                        Version = e.Version,
                        Subject = e.Subject,
                        Area = e.Area,
                        RaisedOn = e.RaisedOn,
                        Details = e.Details,
                    }
                ),
            },
            SignalEvent.Answered e => Change(
                state,
                e.Signal,
                held =>
                    held with
                    {
                        Step = SignalStep.Answered,
                        Outcome = e.Outcome,
                        Reason = e.Reason,
                        LeadsTo = e.LeadsTo,
                        AnsweredOn = e.AnsweredOn,
                    }
            ),
            SignalEvent.Cleared e => Change(
                state,
                e.Signal,
                held => held with { Step = SignalStep.Cleared, ClearedBecause = e.Because, ClearedOn = e.ClearedOn }
            ),
            SignalEvent.Checked e => Settlement.WithNextDue(state with { SignalsDueOn = SignalSettlement.After(state, e.On) }),
            _ => state,
        };

    private static Strategy Change(Strategy state, Id<Signal> id, Func<Signal, Signal> change) =>
        state with
        {
            Signals = state.Signals.Change(id, change),
        };
}
