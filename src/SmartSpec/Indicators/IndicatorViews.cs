namespace SmartSpec;

/// <summary>What is asked of indicators.</summary>
public static class IndicatorViews
{
    /// <summary>How an indicator stands on a day, as it is told now.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="on">The day; what is measured of later days, and what was judged later, does not count.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such indicator.</exception>
    public static IndicatorStanding StandingOf(this Strategy strategy, Id<Indicator> indicator, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return StandingOf(strategy.Definition, strategy.Indicators[indicator], on);
    }

    internal static IndicatorStanding StandingOf(ProcessDefinition definition, Indicator indicator, LocalDate on)
    {
        var terms = indicator.Terms;
        var judged = indicator.Judgement?.JudgedOn <= on ? indicator.Judgement : null;
        var latest = indicator.LatestBy(on);
        if (latest is not { Value: { } value })
            return new(IndicatorStatus.NoValue, latest, Judgement: judged);
        var expected = IndicatorPath.Expected(terms, latest.On);
        var status = IndicatorPath.Status(terms, value, expected, terms.Tolerance ?? definition.Tolerance);
        return new(status, latest, expected, expected is { } path ? IndicatorPath.Shortfall(terms, value, path) : null, judged);
    }

    /// <summary>What is told of the latest day no later than another; null where nothing is.</summary>
    internal static Measurement? LatestBy(this Indicator indicator, LocalDate on)
    {
        for (var at = indicator.Measurements.Count - 1; at >= 0; at--)
            if (indicator.Measurements[at].On <= on)
                return indicator.Measurements[at];
        return null;
    }

    /// <summary>The latest value of a day no later than another, past those that have none; null where there is none.</summary>
    internal static decimal? ValueBy(this Indicator indicator, LocalDate on)
    {
        for (var at = indicator.Measurements.Count - 1; at >= 0; at--)
            if (indicator.Measurements[at] is { Value: { } value } measured && measured.On <= on)
                return value;
        return null;
    }

    /// <summary>What is told of a day; null where nothing is.</summary>
    internal static Measurement? MeasuredOn(this Indicator indicator, LocalDate day)
    {
        foreach (var measured in indicator.Measurements)
            if (measured.On == day)
                return measured;
        return null;
    }

    /// <summary>With what is told of a day, in the order of the days; what was told of that day before becomes earlier.</summary>
    internal static Indicator Measured(this Indicator indicator, Measurement told)
    {
        var all = indicator.Measurements;
        if (all.Count == 0 || all[^1].On < told.On)
            return indicator with { Measurements = all.Add(told) };
        for (var at = 0; at < all.Count; at++)
            if (all[at].On == told.On)
                return indicator with
                {
                    Measurements = all.SetItem(
                        at,
                        told with
                        {
                            Earlier = all[at].Earlier.Add(new(all[at].Value, all[at].ReportedOn, all[at].Comment)),
                        }
                    ),
                };
        return indicator with
        {
            Measurements = [.. all.Where(held => held.On < told.On), told, .. all.Where(held => held.On > told.On)],
        };
    }
}
