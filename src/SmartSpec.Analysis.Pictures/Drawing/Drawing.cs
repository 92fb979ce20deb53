using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Shapes and text as the pictures have them.</summary>
internal static class Drawing
{
    public static void Write(
        this IRenderContext context,
        ScreenPoint at,
        string text,
        double size,
        OxyColor colour,
        HorizontalAlignment horizontal = HorizontalAlignment.Left,
        VerticalAlignment vertical = VerticalAlignment.Middle,
        bool bold = false
    ) =>
        context.DrawText(
            at,
            text,
            colour,
            SvgContext.Font,
            size,
            bold ? FontWeights.Bold : FontWeights.Normal,
            0,
            horizontal,
            vertical
        );

    public static void Line(
        this IRenderContext context,
        ScreenPoint from,
        ScreenPoint to,
        OxyColor colour,
        double thickness = 1,
        double[]? dashes = null
    ) => context.DrawLine([from, to], colour, thickness, EdgeRenderingMode.Automatic, dashes, LineJoin.Miter);

    /// <summary>A bar; an open one has only an outline.</summary>
    public static void Bar(this IRenderContext context, OxyRect place, OxyColor colour, bool open)
    {
        const double outline = 1.5;
        var drawn = open
            ? place.Deflate(
                new(Math.Min(outline / 2, place.Width / 2), outline / 2, Math.Min(outline / 2, place.Width / 2), outline / 2)
            )
            : place;
        context.DrawRectangle(
            drawn,
            open ? Palette.Paper : colour,
            open ? colour : OxyColors.Undefined,
            outline,
            EdgeRenderingMode.Automatic
        );
    }
}
