namespace SmartSpec;

/// <summary>
/// The rule between two indicators: what comes of something cannot be more than there is of it. What has no value yet bounds
/// nothing.
/// </summary>
internal static class MeasurementBounds
{
    /// <summary>Whether a bound can be one: another indicator, in the same unit.</summary>
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
    /// Refuses what would bring a value over its bound, on this indicator's side or on that of those it bounds.
    /// </summary>
    public static void Hold(DecisionContext context, Indicator indicator, Measurement told)
    {
        var changed = indicator.Measured(told);
        if (told.Value is not null && indicator.Terms.NotAbove is { } id && context.State.Indicators.Find(id) is { } bound)
            Hold(context, changed, bound, told.On, told.On);
        var next = changed.Measurements.FirstOrDefault(held => held.On > told.On && held.Value is not null)?.On;
        foreach (var other in context.State.Indicators)
            if (other.Terms.NotAbove == indicator.Id)
                Hold(context, other, changed, told.On, next?.PlusDays(-1) ?? LocalDate.MaxIsoValue);
    }

    /// <summary>Refuses a bound that what has been measured is over already.</summary>
    public static void Hold(DecisionContext context, Indicator indicator)
    {
        if (context.State.Indicators.Find(indicator.Terms.NotAbove) is { } bound)
            Hold(context, indicator, bound, LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
    }

    /// <summary>What is over its bound, by its place among the measurements.</summary>
    public static IEnumerable<(int At, EquatableArray<Parameter> Told)> Over(Indicator bounded, Indicator bound)
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

    private static void Hold(DecisionContext context, Indicator bounded, Indicator bound, LocalDate from, LocalDate to)
    {
        foreach (var (at, told) in Over(bounded, bound))
            if (bounded.Measurements[at].On >= from && bounded.Measurements[at].On <= to)
                context.Require(false, IndicatorRefusals.OverBound, told);
    }
}
