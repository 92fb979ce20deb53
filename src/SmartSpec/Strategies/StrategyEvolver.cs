namespace SmartSpec;

internal static class StrategyEvolver
{
    /// <summary>From now on it runs, and signals are looked for.</summary>
    public static Strategy Begun(Strategy state, Instant at) => state with { SignalsDueOn = SignalSettlement.First(state, at) };
}
