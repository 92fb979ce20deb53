using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// Draws SVG that every viewer shows alike: text is placed by its baseline, since only browsers know other alignments, and
/// nothing is clipped, since nothing is drawn outside.
/// </summary>
internal sealed class SvgContext : SvgRenderContext
{
    public const string Font = "sans-serif";

    public SvgContext(Stream stream, double width, double height)
        // The measurer is asked for nothing, since MeasureText is overridden, but has to be given.
        : base(stream, width, height, isDocument: false, new PdfRenderContext(width, height, Palette.Paper), Palette.Paper) { }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) =>
        string.IsNullOrEmpty(text) ? OxySize.Empty : TextSize.Of(text, fontSize, fontWeight >= FontWeights.Bold);

    public override void DrawText(
        ScreenPoint p,
        string text,
        OxyColor c,
        string fontFamily,
        double fontSize,
        double fontWeight,
        double rotate,
        HorizontalAlignment halign,
        VerticalAlignment valign,
        OxySize? maxSize
    )
    {
        if (string.IsNullOrEmpty(text))
            return;
        var lines = text.Split('\n');
        var line = TextSize.LineHeight * fontSize;
        var top = valign switch
        {
            VerticalAlignment.Top => 0,
            VerticalAlignment.Middle => -lines.Length * line / 2,
            _ => -lines.Length * line,
        };
        var baseline = p.Y + top + line / 2 + TextSize.BaselineBelowMiddle * fontSize;
        for (var i = 0; i < lines.Length; i++)
            base.DrawText(
                new(p.X, baseline + i * line),
                lines[i],
                c,
                Font,
                fontSize,
                fontWeight,
                rotate: 0,
                halign,
                VerticalAlignment.Bottom,
                null
            );
    }

    public override void DrawRectangle(
        OxyRect rect,
        OxyColor fill,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode
    )
    {
        if (fill.IsVisible() || stroke.IsVisible())
            base.DrawRectangle(rect, fill, stroke, thickness, edgeRenderingMode);
    }

    protected override void SetClip(OxyRect clippingRectangle) { }

    protected override void ResetClip() { }
}
