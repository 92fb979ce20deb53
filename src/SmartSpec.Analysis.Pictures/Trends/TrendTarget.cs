namespace SmartSpec.Analysis.Pictures;

/// <summary>A value to reach by a date, which a picture of a trend shows.</summary>
/// <param name="Date">The date.</param>
/// <param name="Value">The value, from −1e15 to 1e15.</param>
public sealed record TrendTarget(LocalDate Date, double Value)
{
    /// <summary>The date in years, as the points of a trend have it.</summary>
    internal double Time => TrendPoint.On(Date, Value).Time;
}
