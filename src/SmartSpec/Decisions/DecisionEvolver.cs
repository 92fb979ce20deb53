namespace SmartSpec;

internal static class DecisionEvolver
{
    public static Strategy Evolve(Strategy state, DecisionEvent happened) =>
        happened switch
        {
            DecisionEvent.Recorded recorded => state with { Decisions = state.Decisions.Put(recorded.Decision) },
            _ => state,
        };
}
