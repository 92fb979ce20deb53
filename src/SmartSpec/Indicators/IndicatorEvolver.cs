namespace SmartSpec;

internal static class IndicatorEvolver
{
    public static Strategy Evolve(Strategy state, IndicatorEvent happened) =>
        happened switch
        {
            IndicatorEvent.Defined e => state.With(state.Indicators.Put(e.Indicator)),
            IndicatorEvent.Amended e => Change(state, e.Indicator, indicator => indicator with { Terms = e.Terms }),
            IndicatorEvent.Closed e => Change(state, e.Indicator, indicator => indicator with { ClosedBecause = e.Reason }),
            IndicatorEvent.Measured e => Change(
                state,
                e.Indicator,
                indicator => indicator.Measured(new(e.On, e.Value, e.ReportedOn, e.Comment))
            ),
            IndicatorEvent.Missing e => Change(
                state,
                e.Indicator,
                indicator => indicator.Measured(new(e.On, null, e.ReportedOn, e.Reason))
            ),
            IndicatorEvent.Revised e => Change(
                state,
                e.Indicator,
                indicator => indicator.Measured(new(e.On, e.Value, e.ReportedOn, e.Reason))
            ),
            IndicatorEvent.Carried e => Change(
                state,
                e.Indicator,
                indicator => indicator with { Area = e.Area, Moves = indicator.Moves.Add(new(indicator.Area, e.Change)) }
            ),
            IndicatorEvent.Judged e => Change(
                state,
                e.Indicator,
                indicator => indicator with { Judgement = new(e.Status, e.Comment, e.JudgedOn) }
            ),
            _ => state,
        };

    private static Strategy Change(Strategy state, Id<Indicator> id, Func<Indicator, Indicator> change) =>
        state.With(state.Indicators.Change(id, change));
}
