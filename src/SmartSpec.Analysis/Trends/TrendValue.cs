namespace SmartSpec.Analysis;

/// <summary>What a trend gives at a time.</summary>
/// <param name="Time">The time, in years.</param>
/// <param name="Value">The value of the trend.</param>
/// <param name="Range">The values over the slopes of the interval; null where there are too few points for an interval.</param>
public sealed record TrendValue(double Time, double Value, TrendRange? Range);
