namespace SmartSpec;

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
);
