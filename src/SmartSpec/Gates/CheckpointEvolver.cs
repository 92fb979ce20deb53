namespace SmartSpec;

internal static class CheckpointEvolver
{
    public static Strategy Evolve(Strategy state, CheckpointEvent happened) =>
        happened switch
        {
            CheckpointEvent.Ticked ticked => state with { Ticks = state.Ticks.Add(ticked.Tick) },
            _ => state,
        };
}
