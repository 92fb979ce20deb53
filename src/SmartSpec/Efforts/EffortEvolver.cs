namespace SmartSpec;

internal static class EffortEvolver
{
    public static Strategy Change(Strategy state, Id<Effort> id, Func<Effort, Effort> change) =>
        state with
        {
            Efforts = state.Efforts.Change(id, change),
        };
}
