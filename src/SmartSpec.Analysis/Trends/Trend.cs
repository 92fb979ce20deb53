namespace SmartSpec.Analysis;

/// <summary>
/// The Theil–Sen trend of a few values over time: a straight line that one or two odd values do not move, with the slopes that
/// the points do not contradict.
/// </summary>
/// <remarks>
/// <para>
/// The slope is the median of the slopes between all pairs of points, and the line passes through the middle of the points. The
/// interval and the test are exact for independent deviations of any one distribution; deviations that last from year to year
/// make both too certain. Years may be missing: each point has its own time. Equal values are counted against the trend, so that
/// the interval contains the true slope at least as often as it says.
/// </para>
/// <para>
/// Sources: Theil, "A Rank-Invariant Method of Linear and Polynomial Regression Analysis" (1950); Sen, "Estimates of the
/// Regression Coefficient Based on Kendall's Tau" (1968). The same as <c>theilslopes</c> of SciPy with the joint intercept,
/// except that its interval is by the normal approximation.
/// </para>
/// </remarks>
public sealed partial class Trend
{
    /// <summary>The fewest points of a trend.</summary>
    public const int FewestPoints = 3;

    /// <summary>The most points of a trend: more are better summed up by year first.</summary>
    public const int MostPoints = 100;

    /// <summary>So that 1 − 0.95 and 0.05 are the same.</summary>
    internal const double Tolerance = 1e-12;

    private Trend(TrendPoint[] points, double confidence)
    {
        Points = [.. points];
        var slopes = Slopes(points);
        var atMost = KendallDistribution.AtMost(points.Length);
        Slope = Median(slopes);
        Intercept = Median([.. points.Select(point => point.Value - Slope * point.Time)]);
        Interval = IntervalOf(slopes, atMost, points.Length, confidence);
        var against = Math.Min(slopes.Count(slope => slope <= 0), slopes.Count(slope => slope >= 0));
        PValue = Math.Min(1, 2 * atMost[against]);
        within = Interval.TryGetValue(out var interval)
            ? [.. slopes.Where(slope => slope >= interval.Low && slope <= interval.High)]
            : [];
    }

    /// <summary>The points, by time.</summary>
    public EquatableArray<TrendPoint> Points { get; }

    /// <summary>The change per year.</summary>
    public double Slope { get; }

    /// <summary>The value of the line at time 0: the median of value − slope·time.</summary>
    public double Intercept { get; }

    /// <summary>
    /// The interval of the slope; refused where there are too few points for the confidence: <c>interval-points-few</c>. At 95 %,
    /// four points are too few whatever their values, and five are enough.
    /// </summary>
    public Answer<SlopeInterval> Interval { get; }

    /// <summary>
    /// The chance of a rise or fall at least as steady as this, were there no trend: the exact two-sided Mann–Kendall test. At
    /// most 1 − confidence exactly where the interval does not contain 0.
    /// </summary>
    public double PValue { get; }

    /// <summary>The trend of some points.</summary>
    /// <param name="points">The points, in any order: 3 to 100, each at its own time.</param>
    /// <param name="confidence">How often the interval shall contain the true slope: between 0 and 1. Default: 0.95.</param>
    /// <returns>
    /// The trend; refused where there are too few points (<c>points-few</c>) or too many (<c>points-many</c>), two have the same
    /// time (<c>time-twice</c>), or one is no number in its range (<c>point-number</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException">No points are given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static Answer<Trend> Of(IEnumerable<TrendPoint> points, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (confidence is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is between 0 and 1.");
        TrendPoint[] sorted = [.. points];
        if (Fault(sorted) is { } fault)
            return fault;
        Array.Sort(sorted, (one, other) => one.Time.CompareTo(other.Time));
        return new Trend(sorted, confidence);
    }

    private static AnalysisMessage? Fault(TrendPoint[] points)
    {
        if (points.Length < FewestPoints)
            return AnalysisMessage.Of("points-few", ("needed", FewestPoints), ("count", points.Length));
        if (points.Length > MostPoints)
            return AnalysisMessage.Of("points-many", ("most", MostPoints), ("count", points.Length));
        var wrong = Enumerable
            .Range(0, points.Length)
            .Where(i => points[i] is not { Time: >= 1 and <= 9999, Value: >= -RegionTable.Largest and <= RegionTable.Largest })
            .Select(i => $"{i + 1}")
            .ToList();
        if (wrong.Count > 0)
            return AnalysisMessage.Of("point-number", ("places", wrong));
        var twice = points.GroupBy(point => point.Time).Where(same => same.Count() > 1).Select(same => InText(same.Key)).ToList();
        return twice.Count > 0 ? AnalysisMessage.Of("time-twice", ("times", twice)) : null;
    }

    private static double[] Slopes(TrendPoint[] points)
    {
        var (slopes, next) = (new double[points.Length * (points.Length - 1) / 2], 0);
        for (var i = 0; i < points.Length; i++)
        for (var j = i + 1; j < points.Length; j++)
            slopes[next++] = (points[j].Value - points[i].Value) / (points[j].Time - points[i].Time);
        Array.Sort(slopes);
        return slopes;
    }

    /// <summary>
    /// Leaves out as many of the least and of the largest slopes as can be exceeded by chance: the largest m with 2·P(K ≤ m − 1)
    /// ≤ 1 − confidence.
    /// </summary>
    private static Answer<SlopeInterval> IntervalOf(double[] slopes, double[] atMost, int points, double confidence)
    {
        var m = atMost.Count(chance => 2 * chance <= 1 - confidence + Tolerance);
        return m == 0
            ? AnalysisMessage.Of(
                "interval-points-few",
                ("confidence", confidence),
                ("needed", KendallDistribution.FewestPoints(confidence)),
                ("count", points)
            )
            : new SlopeInterval(slopes[m - 1], slopes[^m], 1 - 2 * atMost[m - 1]);
    }
}
