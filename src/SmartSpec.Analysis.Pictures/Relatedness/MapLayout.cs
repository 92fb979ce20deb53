using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Points over two axes, with lines at the medians and names that overlap nothing.</summary>
internal sealed class MapLayout(Quarters quarters, Wording wording, double width)
{
    private const double Top = 20;
    private const double Bottom = 50;
    private const double CornerHeight = 24;
    private const double NameWidth = 150;
    private const int Many = 150;

    private readonly double plotHeight = Math.Round(width * 0.62);

    private double Radius => quarters.Points.Count > Many ? 3 : 5;

    public Sheet ToSheet(MapWords words)
    {
        var (fromX, toX) = Range([.. quarters.Points.Select(point => point.Density)], 0.01, 12 / (width - 2 * Sizes.Margin));
        var (fromY, toY) = Range([.. quarters.Points.Select(point => point.Complexity)], 0.1, (CornerHeight + 6) / plotHeight);
        var plot = Sheet.EmptyPlot(new(Sizes.Margin + Scale.WidthOf(fromY, toY, wording.Fixed), Top, Sizes.Margin, Bottom));
        plot.Axes.Add(
            Scale.Stepped(AxisPosition.Bottom, fromX, toX, (x, decimals) => wording.Percent(x, Math.Max(0, decimals - 2)))
        );
        plot.Axes.Add(Scale.Stepped(AxisPosition.Left, fromY, toY, wording.Fixed));
        plot.Annotations.Add(new DrawnLayer(DrawLines) { Layer = OxyPlot.Annotations.AnnotationLayer.BelowSeries });
        plot.Series.Add(Points(present: false));
        plot.Series.Add(Points(present: true));
        plot.Annotations.Add(new DrawnLayer(DrawNames));
        return new()
        {
            Words = words,
            Width = width,
            Language = wording.Texts.Language,
            Plot = plot,
            PlotHeight = Top + plotHeight + Bottom,
            Legend = [Entry("map-here", present: true), Entry("map-not-here", present: false)],
        };
    }

    /// <summary>From the least to the largest value, with a part of the height or width free at both ends.</summary>
    private static (double From, double To) Range(IReadOnlyList<double> values, double least, double free)
    {
        var (low, high) = (values.Min(), values.Max());
        var range = Math.Max(high - low, least) / (1 - 2 * free);
        var middle = low / 2 + high / 2;
        return (middle - range / 2, middle + range / 2);
    }

    private ScatterSeries Points(bool present)
    {
        var (marker, fill, stroke, thickness) = Marker(present);
        ScatterSeries series = new()
        {
            MarkerType = marker,
            MarkerSize = present ? Radius : Radius * 1.2,
            MarkerFill = fill,
            MarkerStroke = stroke,
            MarkerStrokeThickness = thickness,
        };
        series.Points.AddRange(
            quarters
                .Points.Where(point => point.IsPresent == present)
                .Select(point => new ScatterPoint(point.Density, point.Complexity))
        );
        return series;
    }

    private static (MarkerType, OxyColor Fill, OxyColor Stroke, double Thickness) Marker(bool present) =>
        present
            ? (MarkerType.Circle, Palette.Blue, Palette.Paper, 0.75)
            : (MarkerType.Diamond, Palette.Paper, Palette.Vermilion, 1.5);

    private LegendEntry Entry(string text, bool present)
    {
        var (marker, fill, stroke, thickness) = Marker(present);
        return new(
            wording.Of(text),
            (context, at) =>
                context.DrawMarker(at, marker, null, present ? 5 : 6, fill, stroke, thickness, EdgeRenderingMode.Automatic)
        );
    }

    private void DrawLines(IRenderContext context, Func<double, double, ScreenPoint> at, OxyRect area)
    {
        var middle = at(quarters.Density, quarters.Complexity);
        context.Line(new(area.Left, middle.Y), new(area.Right, middle.Y), Palette.Line, dashes: [4, 3]);
        context.Line(new(middle.X, area.Top), new(middle.X, area.Bottom), Palette.Line, dashes: [4, 3]);
        foreach (var (code, left, top) in Corners)
            context.Write(
                new(left ? area.Left + 6 : area.Right - 6, top ? area.Top + CornerHeight / 2 : area.Bottom - CornerHeight / 2),
                wording.Of(code),
                Sizes.Small,
                Palette.Muted,
                left ? HorizontalAlignment.Left : HorizontalAlignment.Right
            );
        context.Write(new(Sizes.Margin, area.Top - 10), $"↑ {wording.Measure("pci")}", Sizes.Small, Palette.Ink);
        context.Write(
            new(area.Right, area.Bottom + Bottom - 14),
            $"{wording.Measure("density")} →",
            Sizes.Small,
            Palette.Ink,
            HorizontalAlignment.Right
        );
    }

    private static IEnumerable<(string Code, bool Left, bool Top)> Corners =>
        [
            ("map-far-complex", true, true),
            ("map-near-complex", false, true),
            ("map-far-simple", true, false),
            ("map-near-simple", false, false),
        ];

    private void DrawNames(IRenderContext context, Func<double, double, ScreenPoint> at, OxyRect area)
    {
        NamePlaces places = new(
            new(area.Left, area.Top + CornerHeight, area.Width, area.Height - 2 * CornerHeight),
            [.. quarters.Points.Select(point => at(point.Density, point.Complexity))],
            Radius + 1
        );
        foreach (var point in quarters.NamedAbsent.Concat(quarters.NamedPresent))
        {
            var name = Wrapped.Of(point.Name, NameWidth, Sizes.Small, 2);
            places.Find(at(point.Density, point.Complexity), TextSize.Of(name, Sizes.Small))?.Draw(context, name, ground: true);
        }
    }
}
