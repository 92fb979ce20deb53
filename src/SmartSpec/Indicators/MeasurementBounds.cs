namespace SmartSpec;

/// <summary>
/// The rule between two indicators: one cannot exceed the other that it names as its bound. A value counts until the next
/// one. By a day on which the bound has never had a value it cannot be judged, which is said and refuses nothing.
/// </summary>
internal static class MeasurementBounds
{
    /// <summary>
    /// Whether the terms of an indicator fit its bounds: what bounds it, and what it bounds, are other indicators in the same
    /// unit, now and when the changes that are approved take effect, and no chain of bounds leads back to it.
    /// </summary>
    public static bool IsGood(DecisionContext context, Id<Indicator> id, IndicatorTerms terms)
    {
        if (terms.NotAbove is { } named && !context.TryFind(context.State.Indicators, named, SubjectKind.Indicator, out _))
            return false;
        var others = Others(context.State, id, toCome: true);
        foreach (var (bounded, bound, unit) in Mismatches(id, terms, others))
            return context.Refuse(IndicatorRefusals.NoBound, ("indicator", bounded), ("bound", bound), ("unit", unit));
        return terms.NotAbove is not { } first
            || !LeadsTo(id, first, others)
            || context.Refuse(IndicatorRefusals.BoundCycle, ("indicator", id), ("bound", first));
    }

    /// <summary>Whether the terms of an indicator fit its bounds; adds no reason.</summary>
    /// <param name="state">The state.</param>
    /// <param name="id">The indicator.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="toCome">Whether the approved changes count, beside what is in force.</param>
    public static bool Fits(Strategy state, Id<Indicator> id, IndicatorTerms terms, bool toCome)
    {
        var others = Others(state, id, toCome);
        return Mismatches(id, terms, others).Length == 0 && (terms.NotAbove is not { } first || !LeadsTo(id, first, others));
    }

    /// <summary>Whether no chain of bounds leads from an indicator back to it.</summary>
    public static bool IsAcyclic(Strategy state, Indicator indicator) =>
        indicator.Terms.NotAbove is not { } first || !LeadsTo(indicator.Id, first, Others(state, indicator.Id, toCome: false));

    /// <summary>
    /// The standing of a measured value against its bound; null where there is no bound or no value. Where the bound has no value
    /// by that day, it cannot be judged.
    /// </summary>
    public static BoundStanding? StandingOf(Strategy state, Indicator indicator, Measurement? measured)
    {
        if (measured?.Value is not { } value || state.Indicators.Find(indicator.Terms.NotAbove) is not { } bound)
            return null;
        var most = bound.ValueBy(measured.On);
        return new()
        {
            Bound = bound.Id,
            Most = most,
            IsWithin = most is null ? null : value <= most,
        };
    }

    /// <summary>The bound of an indicator, where it has no value by a day and so cannot be judged; null otherwise.</summary>
    public static Id<Indicator>? Unjudged(Strategy state, Indicator indicator, LocalDate on) =>
        state.Indicators.Find(indicator.Terms.NotAbove) is { } bound && bound.ValueBy(on) is null
            ? bound.Id
            : default(Id<Indicator>?);

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

    /// <summary>The terms of all other indicators, and those that approved changes give them.</summary>
    private static List<(Id<Indicator> Id, IndicatorTerms Terms)> Others(Strategy state, Id<Indicator> id, bool toCome)
    {
        var all = new List<(Id<Indicator> Id, IndicatorTerms Terms)>();
        foreach (var indicator in state.Indicators)
            if (indicator.Id != id)
                all.Add((indicator.Id, indicator.Terms));
        if (toCome)
            foreach (var change in state.ChangesToCome())
                if (change.Proposal is ChangeProposal.AdjustIndicator adjust && adjust.Indicator != id)
                    all.Add((adjust.Indicator, adjust.Terms));
        return all;
    }

    /// <summary>The bounds that are no other indicator in the same unit, on either side.</summary>
    private static (Id<Indicator> Bounded, Id<Indicator> Bound, string Unit)[] Mismatches(
        Id<Indicator> id,
        IndicatorTerms terms,
        List<(Id<Indicator> Id, IndicatorTerms Terms)> others
    ) =>
        [
            .. terms.NotAbove == id ? [(id, id, terms.Unit)] : Array.Empty<(Id<Indicator>, Id<Indicator>, string)>(),
            .. others
                .Where(other => terms.NotAbove == other.Id && other.Terms.Unit != terms.Unit)
                .Select(other => (id, other.Id, terms.Unit)),
            .. others
                .Where(other => other.Terms.NotAbove == id && other.Terms.Unit != terms.Unit)
                .Select(other => (other.Id, id, other.Terms.Unit)),
        ];

    /// <summary>Whether a chain of bounds leads from an indicator to another.</summary>
    private static bool LeadsTo(Id<Indicator> to, Id<Indicator> from, List<(Id<Indicator> Id, IndicatorTerms Terms)> others)
    {
        var (seen, left) = (new HashSet<Id<Indicator>> { from }, new Queue<Id<Indicator>>([from]));
        while (left.TryDequeue(out var at))
            foreach (var (id, terms) in others)
                if (id == at && terms.NotAbove is { } bound && seen.Add(bound))
                    left.Enqueue(bound);
        return seen.Contains(to);
    }

    private static void Check(DecisionContext context, Indicator bounded, Indicator bound, LocalDate from, LocalDate to)
    {
        foreach (var (at, parameters) in Over(bounded, bound))
            if (bounded.Measurements[at].On >= from && bounded.Measurements[at].On <= to)
                context.Require(false, IndicatorRefusals.OverBound, parameters);
    }
}
