namespace SmartSpec;

/// <summary>
/// How an indicator stands on a day: the status that is computed, what it is computed from, and how a person judges it.
/// </summary>
/// <param name="Status">The computed status.</param>
/// <param name="Latest">What was told last of a day no later than the one asked about; null where nothing was.</param>
/// <param name="Expected">
/// The value that the path had on the day of that value; null where there is none, or no path on its day.
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
