using OxyPlot;
using OxyPlot.Axes;

namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// Bars below each other: names to the left, quotients and shares to the right. The y-axis counts pixels, so that rows with long
/// names are higher and bars are equally thick.
/// </summary>
internal sealed class BarLayout
{
    private const double Thickness = 16;
    private const double Apart = 8;
    private const double HeaderHeight = 22;
    private const double ValueRoom = 48;
    private const double ShareRoom = 110;
    private const double NamesAtMost = 0.4;
    private const int LinesAtMost = 3;

    private readonly Wording wording;
    private readonly double width;
    private readonly double names;
    private readonly List<Row> rows = [];

    public BarLayout(IReadOnlyList<ActivityQuotient> activities, Wording wording, double width)
    {
        (this.wording, this.width) = (wording, width);
        var most = Math.Floor(width * NamesAtMost);
        var wrapped = activities.Select(one => (one, Name: Wrapped.Of(one.Name, most, Sizes.Text, LinesAtMost))).ToList();
        names = wrapped.Max(one => TextSize.Of(one.Name, Sizes.Text).Width);
        foreach (var (activity, name) in wrapped)
            rows.Add(new(activity, name, Height, Math.Max(Thickness, TextSize.Of(name, Sizes.Text).Height) + Apart));
    }

    private double Height => rows.Sum(row => row.Height);

    private double Left => Sizes.Margin + names + 8;

    public Sheet ToSheet(SpecialisationWords words)
    {
        var plot = Sheet.EmptyPlot(new(Left, HeaderHeight, Sizes.Margin + ShareRoom + ValueRoom, 0));
        // The line at 1 is shown, with room for its label.
        plot.Axes.Add(Scale.Hidden(AxisPosition.Bottom, Math.Max(1.5, rows.Max(row => row.Activity.Quotient))));
        plot.Axes.Add(Scale.Hidden(AxisPosition.Left, Height, downwards: true));
        plot.Annotations.Add(new DrawnLayer(Draw));
        return new()
        {
            Words = words,
            Width = width,
            Language = wording.Texts.Language,
            Plot = plot,
            PlotHeight = HeaderHeight + Height,
            Legend = Legend(),
        };
    }

    private LegendEntry[] Legend() =>
        [
            new(wording.Of("bars-one-or-more"), (context, at) => context.Bar(Swatch(at), Palette.Blue, open: false)),
            new(wording.Of("bars-below-one"), (context, at) => context.Bar(Swatch(at), Palette.Blue, open: true)),
        ];

    private static OxyRect Swatch(ScreenPoint at) => new(at.X - 9, at.Y - 6, 18, 12);

    private void Draw(IRenderContext context, Func<double, double, ScreenPoint> at, OxyRect area)
    {
        foreach (var row in rows)
            Draw(context, at, row);
        context.Line(at(0, 0), at(0, Height), Palette.Line);
        context.Line(at(1, 0) + new ScreenVector(0, -4), at(1, Height), Palette.Ink, dashes: [4, 3]);
        context.Write(
            at(1, 0) + new ScreenVector(0, -12),
            wording.Of("bars-reference"),
            Sizes.Small,
            Palette.Ink,
            HorizontalAlignment.Center
        );
        Cell(context, at(0, 0).Y - 12, width - Sizes.Margin - ShareRoom, wording.Of("bars-quotient"), Palette.Muted, Sizes.Small);
        Cell(context, at(0, 0).Y - 12, width - Sizes.Margin, wording.Of("bars-share"), Palette.Muted, Sizes.Small);
    }

    private void Draw(IRenderContext context, Func<double, double, ScreenPoint> at, Row row)
    {
        var (start, end) = (at(0, row.Middle), at(row.Activity.Quotient, row.Middle));
        context.Write(start + new ScreenVector(-8, 0), row.Name, Sizes.Text, Palette.Ink, HorizontalAlignment.Right);
        context.Bar(
            new(start.X, start.Y - Thickness / 2, end.X - start.X, Thickness),
            Palette.Blue,
            open: !row.Activity.IsOneOrMore
        );
        Cell(
            context,
            start.Y,
            width - Sizes.Margin - ShareRoom,
            wording.Quotient(row.Activity.Quotient),
            Palette.Ink,
            bold: true
        );
        if (row.Activity.Share is { } share)
            Cell(context, start.Y, width - Sizes.Margin, wording.Percent(share), Palette.Muted);
    }

    private static void Cell(
        IRenderContext context,
        double y,
        double right,
        string text,
        OxyColor colour,
        double size = Sizes.Text,
        bool bold = false
    ) => context.Write(new(right, y), text, size, colour, HorizontalAlignment.Right, bold: bold);

    private sealed record Row(ActivityQuotient Activity, string Name, double Top, double Height)
    {
        public double Middle => Top + Height / 2;
    }
}
