namespace SmartSpec;

/// <summary>Questions about indicators.</summary>
public static class IndicatorViews
{
    /// <summary>Returns the standing of an indicator on a day, by what is reported now.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="on">The day; measurements of later days and later judgements do not count.</param>
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
        var judgement = indicator.Judgement?.JudgedOn <= on ? indicator.Judgement : null;
        var latest = indicator.LatestBy(on);
        if (latest is not { Value: { } value })
            return new(IndicatorStatus.NoValue, latest, Judgement: judgement);
        var expected = IndicatorPath.Expected(terms, latest.On);
        var status = IndicatorPath.Status(terms, value, expected, terms.Tolerance ?? definition.Tolerance);
        return new(
            status,
            latest,
            expected,
            expected is { } path ? IndicatorPath.Shortfall(terms, value, path) : null,
            judgement
        );
    }

    /// <summary>The measurement of the latest day up to another; null where there is none.</summary>
    internal static Measurement? LatestBy(this Indicator indicator, LocalDate on)
    {
        for (var at = indicator.Measurements.Count - 1; at >= 0; at--)
            if (indicator.Measurements[at].On <= on)
                return indicator.Measurements[at];
        return null;
    }

    /// <summary>The latest value of a day up to another, where missing values are skipped; null where there is none.</summary>
    internal static decimal? ValueBy(this Indicator indicator, LocalDate on)
    {
        for (var at = indicator.Measurements.Count - 1; at >= 0; at--)
            if (indicator.Measurements[at] is { Value: { } value } measured && measured.On <= on)
                return value;
        return null;
    }

    /// <summary>The measurement of a day; null where there is none.</summary>
    internal static Measurement? MeasuredOn(this Indicator indicator, LocalDate day)
    {
        foreach (var measured in indicator.Measurements)
            if (measured.On == day)
                return measured;
        return null;
    }

    /// <summary>
    /// Returns the indicator with a measurement added in the order of the days; one of the same day becomes its earlier value.
    /// </summary>
    internal static Indicator Measured(this Indicator indicator, Measurement measurement)
    {
        var all = indicator.Measurements;
        if (all.Count == 0 || all[^1].On < measurement.On)
            return indicator with { Measurements = all.Add(measurement) };
        for (var at = 0; at < all.Count; at++)
            if (all[at].On == measurement.On)
                return indicator with
                {
                    Measurements = all.SetItem(
                        at,
                        measurement with
                        {
                            Earlier = all[at].Earlier.Add(new(all[at].Value, all[at].ReportedOn, all[at].Comment)),
                        }
                    ),
                };
        return indicator with
        {
            Measurements =
            [
                .. all.Where(other => other.On < measurement.On),
                measurement,
                .. all.Where(other => other.On > measurement.On),
            ],
        };
    }
}
