namespace SmartSpec;

internal static class CallEvolver
{
    public static Strategy Evolve(Strategy state, CallEvent happened) =>
        happened switch
        {
            CallEvent.Announced announced => state with { Calls = state.Calls.Put(announced.Call) },
            _ => state,
        };
}
