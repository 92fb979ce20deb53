namespace SmartSpec.Analysis;

/// <summary>A target beside what the trend gives at its date.</summary>
/// <param name="Target">The target.</param>
/// <param name="Trend">What the trend gives at the date, with its range.</param>
/// <param name="Position">Where the target lies against the range. Whether above or below is good is for the indicator to
/// say.</param>
public sealed record TargetOutlook(double Target, TrendValue Trend, TargetPosition Position);
