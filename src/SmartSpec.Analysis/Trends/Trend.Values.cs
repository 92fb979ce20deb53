namespace SmartSpec.Analysis;

/// <content>What the trend gives at a time.</content>
public sealed partial class Trend
{
    /// <summary>The slopes within the interval, rising: where lines over them bend.</summary>
    private readonly double[] within;

    /// <summary>
    /// The last time for which the trend says anything: as long after the last point as the first was before
    /// it.
    /// </summary>
    public double Furthest => Points[^1].Time + (Points[^1].Time - Points[0].Time);

    /// <summary>What the trend gives on a date.</summary>
    /// <inheritdoc cref="At(double)"/>
    public Answer<TrendValue> At(LocalDate date) => At(TrendPoint.YearsOf(date));

    /// <summary>What the trend gives at a time, if it goes on as it did.</summary>
    /// <param name="time">The time, in years.</param>
    /// <returns>
    /// The value, and its range where there is an interval, with the note that the range is of the trend and not of a single
    /// value (<c>trend-range</c>). Refused before the first point, and further after the last than the points reach back:
    /// <c>trend-far</c>.
    /// </returns>
    public Answer<TrendValue> At(double time)
    {
        if (!(time >= Points[0].Time && time <= Furthest))
            return AnalysisMessage.Of(
                "trend-far",
                ("time", InText(time)),
                ("first", InText(Points[0].Time)),
                ("furthest", InText(Furthest))
            );
        var value = Line(Slope, time);
        if (within.Length == 0)
            return new TrendValue(time, value, null);
        double[] values = [value, .. within.Select(slope => Line(slope, time))];
        return Answer<TrendValue>.Of(new(time, value, new(values.Min(), values.Max())), AnalysisMessage.Of("trend-range"));
    }

    /// <summary>A target beside what the trend gives on its date.</summary>
    /// <inheritdoc cref="Towards(double, double)"/>
    public Answer<TargetOutlook> Towards(LocalDate date, double target) => Towards(TrendPoint.YearsOf(date), target);

    /// <summary>A target beside what the trend gives at its time, if it goes on as it did.</summary>
    /// <param name="time">The time, in years.</param>
    /// <param name="target">The target: a finite number.</param>
    /// <returns>
    /// Whether the target is below, within or above the range of the trend. Refused where there are too few points for an
    /// interval (<c>interval-points-few</c>), or the time is out of reach (<c>trend-far</c>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The target is not a finite number.</exception>
    public Answer<TargetOutlook> Towards(double time, double target)
    {
        if (!double.IsFinite(target))
            throw new ArgumentOutOfRangeException(nameof(target), target, "A target is a finite number.");
        return Interval
            .Then(_ => At(time))
            .Then<TargetOutlook>(value => new TargetOutlook(target, value, Position(target, value.Range!)));
    }

    private static TargetPosition Position(double target, TrendRange range) =>
        target < range.Low ? TargetPosition.Below
        : target > range.High ? TargetPosition.Above
        : TargetPosition.Within;

    /// <summary>
    /// The line with a slope through the middle of the points. Over slopes it is piecewise linear, and bends only at slopes
    /// between two points: those give its least and largest value.
    /// </summary>
    private double Line(double slope, double time) =>
        Median([.. Points.Select(point => point.Value + slope * (time - point.Time))]);

    private static double Median(double[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static double InText(double time) => Math.Round(time, 3);
}
