namespace SmartSpec.Model;

/// <summary>
/// Mätning: an indicator's value on a day, by the latest report. A missing value is reported as missing, never as zero.
/// </summary>
/// <param name="On">Reference day: the day that the value is about. Each day has one measurement.</param>
/// <param name="Value">The value, exact, in the indicator's unit; null where there is none.</param>
/// <param name="ReportedOn">The day when this was reported, in the strategy's time zone.</param>
/// <param name="Comment">
/// A comment; the reason, where there is no value or it was revised. Default: none.
/// </param>
/// <param name="Earlier">What was reported for the same day before, oldest first. Default: nothing.</param>
public sealed record Measurement(
    LocalDate On,
    decimal? Value,
    LocalDate ReportedOn,
    Text? Comment = null,
    EquatableArray<EarlierValue> Earlier = default
);
