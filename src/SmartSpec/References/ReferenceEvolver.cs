namespace SmartSpec;

internal static class ReferenceEvolver
{
    public static Strategy Evolve(Strategy state, ReferenceEvent happened) =>
        happened switch
        {
            ReferenceEvent.Linked e => Stated(state, e.Reference.Id) with { References = state.References.Put(e.Reference) },
            ReferenceEvent.Unlinked e => Stated(state, e.Reference) with { References = state.References.Without(e.Reference) },
            _ => state,
        };

    /// <summary>A reference that is stated anew, or taken away, is no longer the one that was taken over.</summary>
    private static Strategy Stated(Strategy state, Id<Reference> id) =>
        state.TakenOver is { } taken ? state with { TakenOver = taken.Without(new(SubjectKind.Reference, id.Value)) } : state;
}
