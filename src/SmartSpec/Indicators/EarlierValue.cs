namespace SmartSpec;

/// <summary>What was told of a day before it was told otherwise.</summary>
/// <param name="Value">The value, in the indicator's unit; null where there was none.</param>
/// <param name="ReportedOn">The day when it was told, in the strategy's time zone.</param>
/// <param name="Comment">What else was told then. Default: nothing.</param>
public sealed record EarlierValue(decimal? Value, LocalDate ReportedOn, Text? Comment = null);
