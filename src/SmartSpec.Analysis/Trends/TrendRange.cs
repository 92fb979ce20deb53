namespace SmartSpec.Analysis;

/// <summary>
/// The values of a trend at a time, over the slopes of its interval. A single value at that time also varies around the trend,
/// and more widely.
/// </summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The largest value.</param>
public sealed record TrendRange(double Low, double High);
