namespace SmartSpec.Analysis;

/// <summary>Mean, deviation and correlation of the values of regions or activities, and the scales made of them.</summary>
internal static class Moments
{
    /// <summary>From −1 to 1; 0 where one does not vary.</summary>
    public static double Correlation(double[] one, double[] other)
    {
        var (mean, otherMean) = (one.Average(), other.Average());
        var (both, squares, otherSquares) = (0.0, 0.0, 0.0);
        for (var i = 0; i < one.Length; i++)
        {
            var (from, otherFrom) = (one[i] - mean, other[i] - otherMean);
            both += from * otherFrom;
            squares += from * from;
            otherSquares += otherFrom * otherFrom;
        }

        return both == 0 ? 0 : both / Math.Sqrt(squares * otherSquares);
    }

    public static double[] Standardised(double[] values, double[] by, StandardDeviation kind)
    {
        var mean = by.Average();
        var squares = by.Sum(value => (value - mean) * (value - mean));
        return Line(values, mean, Math.Sqrt(squares / (by.Length - (kind is StandardDeviation.Sample ? 1 : 0))));
    }

    public static double[] ToHundred(double[] values)
    {
        var (least, most) = (values.Min(), values.Max());
        return [.. Line(values, least, most - least).Select(value => value * 100)];
    }

    /// <summary>Each value from a start, in units.</summary>
    public static double[] Line(double[] values, double start, double unit) =>
        [.. values.Select(value => (value - start) / unit)];

    /// <summary>Whether the sum is more than what is left of values that cancel out.</summary>
    public static bool HasSum(double[] values) => Math.Abs(values.Sum()) > 1e-9 * values.Sum(Math.Abs);
}
