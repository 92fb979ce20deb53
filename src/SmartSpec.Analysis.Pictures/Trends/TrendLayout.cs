using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Values over time, with the line, its band and the target.</summary>
internal sealed class TrendLayout(TrendCourse course, TrendWords words, double width)
{
    private const double Right = 20;
    private const double Bottom = 28;

    private readonly double plotHeight = Math.Round(width * 0.42);

    public Sheet ToSheet(string language)
    {
        var (fromX, toX) = Padded(course.ShownTimes, 0.02, 1);
        var (fromY, toY) = Padded(course.ShownValues, 0.08, 1e-6);
        var plot = Sheet.EmptyPlot(new(Sizes.Margin + Scale.WidthOf(fromY, toY, words.Tick), 4, Sizes.Margin + Right, Bottom));
        plot.Axes.Add(Scale.Stepped(AxisPosition.Bottom, fromX, toX, (time, _) => words.Time(time), least: 1));
        plot.Axes.Add(Scale.Stepped(AxisPosition.Left, fromY, toY, words.Tick));
        TrendSeries series = new(course);
        if (course.HasBand)
            plot.Series.Add(series.Band());
        plot.Series.Add(series.Line(afterLast: false));
        plot.Series.Add(series.Line(afterLast: true));
        plot.Series.Add(series.Points());
        plot.Annotations.Add(new DrawnLayer(DrawTarget) { Layer = AnnotationLayer.AboveSeries });
        return new()
        {
            Words = words,
            Width = width,
            Language = language,
            Plot = plot,
            PlotHeight = 4 + plotHeight + Bottom,
            Legend = [.. Legend()],
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
        var (size, colour) =
            marker is MarkerType.Diamond ? (TrendSeries.Radius * 1.6, Palette.Vermilion) : (TrendSeries.Radius, Palette.Ink);
        context.DrawMarker(at, marker, null, size, colour, Palette.Paper, 0.75, EdgeRenderingMode.Automatic);
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
        ScreenPoint[] lines = [.. course.Values.SelectMany(TrendSeries.Shown).Select(one => at(one.X, one.Y))];
        var found = new NamePlaces(area, [.. points, .. lines], TrendSeries.Radius * 1.6).Find(place, size);
        (found ?? new NamePlaces(area, points, TrendSeries.Radius * 1.6).Find(place, size))?.Draw(
            context,
            label,
            ground: found is null
        );
        Marker(context, place, MarkerType.Diamond);
    }

    /// <summary>From the least to the largest, with a part of the range free at both ends.</summary>
    private static (double From, double To) Padded(IReadOnlyList<double> values, double free, double least)
    {
        var (low, high) = (values.Min(), values.Max());
        var range = Math.Max(high - low, Math.Max(least, Math.Abs(low) * 1e-9));
        var middle = low / 2 + high / 2;
        return (middle - range * (0.5 + free), middle + range * (0.5 + free));
    }
}
