namespace SmartSpec;

internal static class OrganisationEvolver
{
    public static Strategy Evolve(Strategy state, OrganisationEvent happened) =>
        happened switch
        {
            OrganisationEvent.Registered registered => state with
            {
                Organisations = state.Organisations.Put(registered.Organisation),
            },
            OrganisationEvent.Amended amended => state with { Organisations = state.Organisations.Put(amended.Organisation) },
            _ => state,
        };
}
