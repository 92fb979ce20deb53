namespace SmartSpec.Model;

/// <summary>
/// The standing of an indicator on a day: the computed status, what it is computed from, and a person's judgement.
/// </summary>
/// <param name="Status">The computed status.</param>
/// <param name="Latest">The measurement of the latest day up to the requested one; null where there is none.</param>
/// <param name="Expected">
/// The value of the path on the day of that measurement; null where there is no value, or no path on its day.
/// </param>
/// <param name="Shortfall">
/// How far the value is behind what is expected, in the indicator's unit; negative where it is ahead. Null where nothing is
/// expected.
/// </param>
/// <param name="Judgement">The latest judgement by then; null where there is none.</param>
public sealed record IndicatorStanding(
    IndicatorStatus Status,
    Measurement? Latest = null,
    decimal? Expected = null,
    decimal? Shortfall = null,
    Judgement? Judgement = null
)
{
    /// <summary>The standing on a day, with the tolerance of the definition where the indicator has none.</summary>
    internal static IndicatorStanding Of(ProcessDefinition definition, Indicator indicator, LocalDate on)
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
}
