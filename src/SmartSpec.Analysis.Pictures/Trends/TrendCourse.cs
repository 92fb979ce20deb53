namespace SmartSpec.Analysis.Pictures;

/// <summary>A trend from its first point to the target, or as far towards it as the trend says anything.</summary>
internal sealed class TrendCourse
{
    private const int Steps = 60;

    public TrendCourse(Trend trend, TrendTarget? target)
    {
        (Trend, Target) = (trend, target);
        var last = trend.Points[^1].Time;
        End = Math.Clamp(target?.Time ?? last, last, trend.Furthest);
        Values = [.. Times(trend.Points[0].Time, last).Concat(Times(last, End)).Distinct().Select(time => trend.At(time).Value)];
    }

    public Trend Trend { get; }

    public TrendTarget? Target { get; }

    /// <summary>The time at which the line ends.</summary>
    public double End { get; }

    /// <summary>The line and its band, at times close to each other and at the last point.</summary>
    public IReadOnlyList<TrendValue> Values { get; }

    public bool HasBand => Values[0].Range is not null;

    /// <summary>Every time that is shown.</summary>
    public IReadOnlyList<double> ShownTimes =>
        [Trend.Points[0].Time, End, .. Target is { } target ? (double[])[target.Time] : []];

    /// <summary>Every value that is shown.</summary>
    public IReadOnlyList<double> ShownValues =>
        [
            .. Trend.Points.Select(point => point.Value),
            .. Values.SelectMany(one => (double[])[one.Value, one.Range?.Low ?? one.Value, one.Range?.High ?? one.Value]),
            .. Target is { } target ? (double[])[target.Value] : [],
        ];

    private static IEnumerable<double> Times(double from, double to) =>
        from < to ? Enumerable.Range(0, Steps + 1).Select(i => i == Steps ? to : from + (to - from) * i / Steps) : [];
}
