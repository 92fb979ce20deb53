namespace SmartSpec;

internal static class EvidenceEvolver
{
    public static Strategy Evolve(Strategy state, EvidenceEvent happened) =>
        happened switch
        {
            EvidenceEvent.Recorded recorded => state with { Evidence = state.Evidence.Put(recorded.Evidence) },
            EvidenceEvent.Renewed renewed => state with
            {
                Evidence = state.Evidence.Change(renewed.Evidence, held => held with { Facts = renewed.Facts }),
            },
            _ => state,
        };
}
