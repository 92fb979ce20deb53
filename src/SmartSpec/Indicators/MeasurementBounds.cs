namespace SmartSpec;

/// <summary>
/// The rule between two indicators: one cannot exceed the other that it names as its bound. A bound without a value allows
/// nothing back.
/// </summary>
internal static class MeasurementBounds
{
    /// <summary>Whether the terms name no bound, or a valid one: another indicator in the same unit.</summary>
    public static bool IsGood(DecisionContext context, Id<Indicator> id, IndicatorTerms terms)
    {
        if (terms.NotAbove is not { } bound)
            return true;
        if (!context.TryFind(context.State.Indicators, bound, SubjectKind.Indicator, out var other))
            return false;
        return (bound != id && other.Terms.Unit == terms.Unit)
            || context.Refuse(IndicatorRefusals.NoBound, ("indicator", id), ("bound", bound), ("unit", terms.Unit));
    }

    /// <summary>
    /// No value may be over its bound with a new measurement: neither this indicator's, nor that of an indicator it bounds.
    /// </summary>
    public static void Check(DecisionContext context, Indicator indicator, Measurement measurement)
    {
        var changed = indicator.Measured(measurement);
        DecidedRules.OnMeasuring(context, changed);
        if (measurement.Value is not null && indicator.Terms.NotAbove is { } id && context.State.Indicators.Find(id) is { } bound)
            Check(context, changed, bound, measurement.On, measurement.On);
        var next = changed.Measurements.FirstOrDefault(later => later.On > measurement.On && later.Value is not null)?.On;
        foreach (var other in context.State.Indicators)
            if (other.Terms.NotAbove == indicator.Id)
                Check(context, other, changed, measurement.On, next?.PlusDays(-1) ?? LocalDate.MaxIsoValue);
    }

    /// <summary>No measured value may be over the bound that the terms name.</summary>
    public static void Check(DecisionContext context, Indicator indicator)
    {
        if (context.State.Indicators.Find(indicator.Terms.NotAbove) is { } bound)
            Check(context, indicator, bound, LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
    }

    /// <summary>The measurements over their bound: the position of each, and the parameters of its reason.</summary>
    public static IEnumerable<(int At, EquatableArray<Parameter> Parameters)> Over(Indicator bounded, Indicator bound)
    {
        foreach (var (at, measured) in bounded.Measurements.Index())
            if (measured.Value is { } value && bound.ValueBy(measured.On) is { } most && value > most)
                yield return (
                    at,
                    [
                        Parameter.Of("indicator", bounded.Id),
                        Parameter.Of("on", measured.On),
                        Parameter.Of("value", value),
                        Parameter.Of("bound", bound.Id),
                        Parameter.Of("most", most),
                    ]
                );
    }

    private static void Check(DecisionContext context, Indicator bounded, Indicator bound, LocalDate from, LocalDate to)
    {
        foreach (var (at, parameters) in Over(bounded, bound))
            if (bounded.Measurements[at].On >= from && bounded.Measurements[at].On <= to)
                context.Require(false, IndicatorRefusals.OverBound, parameters);
    }
}
