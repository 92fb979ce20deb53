namespace SmartSpec;

/// <summary>
/// Mätning: what an indicator's value was on a day, as it is told now. That there is no value is told as that, never as zero.
/// </summary>
/// <param name="On">Reference day: the day that the value is about. Each day stands once.</param>
/// <param name="Value">The value, exact, in the indicator's unit; null where there is none.</param>
/// <param name="ReportedOn">The day when this was told, in the strategy's time zone.</param>
/// <param name="Comment">
/// What else is to be known; where there is no value, or another than before, why. Default: nothing.
/// </param>
/// <param name="Earlier">What was told of the same day before, oldest first. Default: nothing.</param>
public sealed record Measurement(
    LocalDate On,
    decimal? Value,
    LocalDate ReportedOn,
    Text? Comment = null,
    EquatableArray<EarlierValue> Earlier = default
);
