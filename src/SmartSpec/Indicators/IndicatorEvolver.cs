namespace SmartSpec;

internal static class IndicatorEvolver
{
    public static Strategy Change(Strategy state, Id<Indicator> id, Func<Indicator, Indicator> change) =>
        state with
        {
            Indicators = state.Indicators.Change(id, change),
        };
}
