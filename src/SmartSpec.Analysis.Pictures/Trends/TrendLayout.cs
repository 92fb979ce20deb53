using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Values over time, with the line, its band and the target.</summary>
internal sealed class TrendLayout(TrendCourse course, TrendWords words, double width)
{
    private const double Right = 20;
    private const double Bottom = 28;
    private const double Radius = 4.5;

    private readonly double plotHeight = Math.Round(width * 0.42);

    public Sheet ToSheet(string language)
    {
        var (fromX, toX) = Padded(course.ShownTimes, 0.02, 1);
        var (fromY, toY) = Padded(course.ShownValues, 0.08, 1e-6);
        PlotModel plot = new()
        {
            PlotMargins = new(Sizes.Margin + Scale.WidthOf(fromY, toY, words.Tick), 4, Sizes.Margin + Right, Bottom),
            PlotAreaBorderColor = OxyColors.Undefined,
            Padding = new(0),
        };
        plot.Axes.Add(Scale.Stepped(AxisPosition.Bottom, fromX, toX, (time, _) => words.Time(time), least: 1));
        plot.Axes.Add(Scale.Stepped(AxisPosition.Left, fromY, toY, words.Tick));
        if (course.HasBand)
            plot.Series.Add(Band());
        plot.Series.Add(Line(value => value.Time <= course.Trend.Points[^1].Time, LineStyle.Solid));
        plot.Series.Add(Line(value => value.Time >= course.Trend.Points[^1].Time, LineStyle.Dash));
        plot.Series.Add(Points());
        plot.Annotations.Add(new DrawnLayer(DrawTarget) { Layer = AnnotationLayer.AboveSeries });
        return new()
        {
            Title = words.Title,
            Subtitle = words.Subtitle,
            Alternative = words.Alternative,
            Width = width,
            Language = language,
            Plot = plot,
            PlotHeight = 4 + plotHeight + Bottom,
            Legend = [.. Legend()],
            Notes = words.Notes,
        };
    }

    private IEnumerable<LegendEntry> Legend()
    {
        yield return new(words.Of("trend-value"), (context, at) => Marker(context, at, MarkerType.Circle));
        yield return new(words.Of("trend-line"), (context, at) => Stroke(context, at, 0, 2));
        if (course.HasBand)
            yield return new(
                words.Of("trend-band-name"),
                (context, at) =>
                {
                    context.DrawRectangle(
                        new(at.X - 9, at.Y - 6, 18, 12),
                        Palette.Tint,
                        OxyColors.Undefined,
                        0,
                        EdgeRenderingMode.Automatic
                    );
                    Stroke(context, at, -6, 1);
                    Stroke(context, at, 6, 1);
                }
            );
        if (course.Target is not null)
            yield return new(words.Of("trend-target-name"), (context, at) => Marker(context, at, MarkerType.Diamond));
    }

    private static void Stroke(IRenderContext context, ScreenPoint at, double below, double thickness) =>
        context.Line(new(at.X - 9, at.Y + below), new(at.X + 9, at.Y + below), Palette.Blue, thickness);

    private static void Marker(IRenderContext context, ScreenPoint at, MarkerType marker)
    {
        var (size, colour) = marker is MarkerType.Diamond ? (Radius * 1.6, Palette.Vermilion) : (Radius, Palette.Ink);
        context.DrawMarker(at, marker, null, size, colour, Palette.Paper, 0.75, EdgeRenderingMode.Automatic);
    }

    private AreaSeries Band()
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

    private static DataPoint[] Shown(TrendValue value) =>
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

    private LineSeries Line(Func<TrendValue, bool> part, LineStyle style)
    {
        LineSeries line = new()
        {
            Color = Palette.Blue,
            StrokeThickness = 2,
            LineStyle = style,
        };
        var values = course.Values.Where(part).ToList();
        // A straight line needs its ends only.
        if (values.Count > 1)
            line.Points.AddRange([new(values[0].Time, values[0].Value), new(values[^1].Time, values[^1].Value)]);
        return line;
    }

    private ScatterSeries Points()
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

    private void DrawTarget(IRenderContext context, Func<double, double, ScreenPoint> at, OxyRect area)
    {
        if (course.Target is not { } target)
            return;
        var place = at(target.Time, target.Value);
        var label = words.TargetLabel(target);
        var size = TextSize.Of(label, Sizes.Small);
        // Where there is no room beside the line and the band, the label lies over them.
        ScreenPoint[] points = [place, .. course.Trend.Points.Select(point => at(point.Time, point.Value))];
        ScreenPoint[] lines = [.. course.Values.SelectMany(Shown).Select(one => at(one.X, one.Y))];
        var found = new NamePlaces(area, [.. points, .. lines], Radius * 1.6).Find(place, size);
        (found ?? new NamePlaces(area, points, Radius * 1.6).Find(place, size))?.Draw(context, label, ground: found is null);
        Marker(context, place, MarkerType.Diamond);
    }

    /// <summary>From the least to the largest, with a part of the range free at both ends.</summary>
    private static (double From, double To) Padded(IEnumerable<double> values, double free, double least)
    {
        var (low, high) = (values.Min(), values.Max());
        var range = Math.Max(high - low, Math.Max(least, Math.Abs(low) * 1e-9));
        var middle = low / 2 + high / 2;
        return (middle - range * (0.5 + free), middle + range * (0.5 + free));
    }
}
