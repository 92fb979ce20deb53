namespace SmartSpec.Model;

/// <summary>
/// The standing of an indicator on a day: the computed status, what it is computed from, and a person's judgement.
/// </summary>
public sealed record IndicatorStanding
{
    /// <summary>The computed status.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>The measurement of the latest day up to the requested one; null where there is none.</summary>
    public Measurement? Latest { get; init; }

    /// <summary>
    /// The value of the path on the day of that measurement; null where there is no value, or no path on its day.
    /// </summary>
    public decimal? Expected { get; init; }

    /// <summary>
    /// The distance of the value behind what is expected, in the indicator's unit; negative where it is ahead. Null where nothing
    /// is expected.
    /// </summary>
    public decimal? Shortfall { get; init; }

    /// <summary>
    /// The standing of the latest value against the indicator that it cannot exceed; null where there is no such indicator, or no
    /// value.
    /// </summary>
    public BoundStanding? Bound { get; init; }

    /// <summary>The latest judgement by then; null where there is none.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The standing on a day, with the tolerance of the definition where the indicator has none.</summary>
    internal static IndicatorStanding Of(ProcessDefinition definition, Indicator indicator, LocalDate on)
    {
        var terms = indicator.Terms;
        var judgement = indicator.Judgement?.JudgedOn <= on ? indicator.Judgement : null;
        var latest = indicator.LatestBy(on);
        if (latest is not { Value: { } value })
            return new()
            {
                Status = IndicatorStatus.NoValue,
                Latest = latest,
                Judgement = judgement,
            };
        var expected = IndicatorPath.Expected(terms, latest.On);
        var status = IndicatorPath.Status(terms, value, expected, terms.Tolerance ?? definition.Tolerance);
        return new()
        {
            Status = status,
            Latest = latest,
            Expected = expected,
            Shortfall = expected is { } path ? IndicatorPath.Shortfall(terms, value, path) : null,
            Judgement = judgement,
        };
    }
}
