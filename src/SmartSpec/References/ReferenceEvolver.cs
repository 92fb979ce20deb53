namespace SmartSpec;

internal static class ReferenceEvolver
{
    /// <summary>A reference that is stated anew, or taken away, is no longer the one that was taken over.</summary>
    public static Strategy Stated(Strategy state, Id<Reference> id) =>
        state.TakenOver is { } taken ? state with { TakenOver = taken.Without(new(SubjectKind.Reference, id.Value)) } : state;
}
