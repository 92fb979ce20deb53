namespace SmartSpec;

internal static class SignalEvolver
{
    public static Strategy Change(Strategy state, Id<Signal> id, Func<Signal, Signal> change) =>
        state with
        {
            Signals = state.Signals.Change(id, change),
        };
}
