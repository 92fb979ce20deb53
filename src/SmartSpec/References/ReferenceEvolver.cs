namespace SmartSpec;

internal static class ReferenceEvolver
{
    public static Strategy Evolve(Strategy state, ReferenceEvent happened) => happened switch
    {
        ReferenceEvent.Linked e => state with { References = state.References.Put(e.Reference) },
        ReferenceEvent.Unlinked e => state with { References = state.References.Without(e.Reference) },
        _ => state,
    };
}
