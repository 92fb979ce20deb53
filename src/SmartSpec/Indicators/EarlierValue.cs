namespace SmartSpec.Model;

/// <summary>What was reported for a day before it was revised.</summary>
/// <param name="Value">The value, in the indicator's unit; null where there was none.</param>
/// <param name="ReportedOn">The day when it was reported, in the strategy's time zone.</param>
/// <param name="Comment">The comment that it had then. Default: none.</param>
public sealed record EarlierValue(decimal? Value, LocalDate ReportedOn, Text? Comment = null);
