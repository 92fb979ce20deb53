using OxyPlot;
using OxyPlot.Series;

namespace SmartSpec.Analysis.Pictures;

/// <summary>A trend as series of a plot.</summary>
internal sealed class TrendSeries(TrendCourse course)
{
    public const double Radius = 4.5;

    public AreaSeries Band()
    {
        AreaSeries band = new()
        {
            Color = Palette.Blue,
            Color2 = Palette.Blue,
            Fill = Palette.Tint,
            StrokeThickness = 1,
        };
        var range = course.ShownValues.Max() - course.ShownValues.Min();
        band.Points.AddRange(Bends([.. course.Values.Select(value => new DataPoint(value.Time, value.Range!.High))], range));
        band.Points2.AddRange(Bends([.. course.Values.Select(value => new DataPoint(value.Time, value.Range!.Low))], range));
        return band;
    }

    /// <summary>The points of the line and of the band at a time.</summary>
    public static DataPoint[] Shown(TrendValue value) =>
        value.Range is { } range
            ? [new(value.Time, range.Low), new(value.Time, value.Value), new(value.Time, range.High)]
            : [new(value.Time, value.Value)];

    /// <summary>The points at which a line bends, and its ends.</summary>
    private static IEnumerable<DataPoint> Bends(IReadOnlyList<DataPoint> line, double range)
    {
        double Slope(int i) => (line[i + 1].Y - line[i].Y) / (line[i + 1].X - line[i].X);
        return Enumerable
            .Range(0, line.Count)
            .Where(i => i == 0 || i == line.Count - 1 || Math.Abs(Slope(i) - Slope(i - 1)) > 1e-6 * range)
            .Select(i => line[i]);
    }

    /// <summary>The line until the last value, or dashed after it.</summary>
    public LineSeries Line(bool afterLast)
    {
        var last = course.Trend.Points[^1].Time;
        LineSeries line = new()
        {
            Color = Palette.Blue,
            StrokeThickness = 2,
            LineStyle = afterLast ? LineStyle.Dash : LineStyle.Solid,
        };
        var values = course.Values.Where(value => afterLast ? value.Time >= last : value.Time <= last).ToList();
        // A straight line needs its ends only.
        if (values.Count > 1)
            line.Points.AddRange([new(values[0].Time, values[0].Value), new(values[^1].Time, values[^1].Value)]);
        return line;
    }

    public ScatterSeries Points()
    {
        ScatterSeries points = new()
        {
            MarkerType = MarkerType.Circle,
            MarkerSize = Radius,
            MarkerFill = Palette.Ink,
            MarkerStroke = Palette.Paper,
            MarkerStrokeThickness = 0.75,
        };
        points.Points.AddRange(course.Trend.Points.Select(point => new ScatterPoint(point.Time, point.Value)));
        return points;
    }
}
