using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>A symbol of a legend, with what it means.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Symbol">Draws the symbol around a point.</param>
internal sealed record LegendEntry(string Text, Action<IRenderContext, ScreenPoint> Symbol)
{
    public const double Height = 20;
    private const double SymbolWidth = 26;
    private const double Apart = 20;

    /// <summary>The entries in rows, from left to right.</summary>
    public static IReadOnlyList<(LegendEntry Entry, double X, double Y)> Placed(IReadOnlyList<LegendEntry> entries, double width)
    {
        List<(LegendEntry, double, double)> placed = [];
        var (x, y) = (0.0, 0.0);
        foreach (var entry in entries)
        {
            var needed = SymbolWidth + TextSize.WidthOf(entry.Text, Sizes.Text);
            if (x > 0 && x + needed > width)
                (x, y) = (0, y + Height);
            placed.Add((entry, x, y));
            x += needed + Apart;
        }

        return placed;
    }

    public void Draw(IRenderContext context, ScreenPoint at)
    {
        Symbol(context, new(at.X + SymbolWidth / 2 - 4, at.Y + Height / 2));
        context.Write(new(at.X + SymbolWidth, at.Y + Height / 2), Text, Sizes.Text, Palette.Ink);
    }
}
