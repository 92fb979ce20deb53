namespace SmartSpec;

internal static class IndicatorEvolver
{
    public static Strategy Evolve(Strategy state, IndicatorEvent happened) => happened switch
    {
        IndicatorEvent.Defined e => state.With(state.Indicators.Put(e.Indicator)),
        IndicatorEvent.Amended e => Change(state, e.Indicator, indicator => indicator with { Terms = e.Terms }),
        IndicatorEvent.Closed e => Change(state, e.Indicator, indicator => indicator with { ClosedBecause = e.Reason }),
        _ => state,
    };

    private static Strategy Change(Strategy state, Id<Indicator> id, Func<Indicator, Indicator> change) =>
        state.With(state.Indicators.Change(id, change));
}
