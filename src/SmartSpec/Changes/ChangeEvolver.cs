namespace SmartSpec;

internal static class ChangeEvolver
{
    public static Strategy Change(Strategy state, Id<Change> id, Func<Change, Change> change) =>
        state with
        {
            Changes = state.Changes.Change(id, change),
        };
}
