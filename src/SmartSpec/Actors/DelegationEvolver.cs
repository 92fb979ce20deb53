namespace SmartSpec;

internal static class DelegationEvolver
{
    public static Strategy Evolve(Strategy state, DelegationEvent happened) =>
        happened switch
        {
            DelegationEvent.Granted granted => state with { Delegations = state.Delegations.Put(granted.Delegation) },
            DelegationEvent.Revoked revoked => state with
            {
                Delegations = state.Delegations.Change(revoked.Delegation, held => held with { Revoked = true }),
            },
            _ => state,
        };
}
