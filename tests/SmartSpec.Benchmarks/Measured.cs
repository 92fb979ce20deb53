namespace SmartSpec.Benchmarks;

/// <summary>The measurements of one benchmark: a median for each round, and the allocation of one operation.</summary>
internal sealed record Measured(List<double> Nanoseconds, long Bytes)
{
    public double Median => MedianOf(Nanoseconds);

    /// <summary>The ratios to the times of another, round by round.</summary>
    public IReadOnlyList<double> Over(Measured other) => [.. Nanoseconds.Zip(other.Nanoseconds, (mine, its) => mine / its)];

    public static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
