using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Where a name stands.</summary>
/// <param name="Box">Its place.</param>
/// <param name="Side">Where it lies from its point: −1 to the left, 0 above or below, 1 to the right.</param>
/// <param name="Leader">The line from the point to the name; null where it stands beside its point.</param>
internal sealed record NamePlace(OxyRect Box, int Side, (ScreenPoint From, ScreenPoint To)? Leader)
{
    /// <summary>Draws the name.</summary>
    /// <param name="context">Where.</param>
    /// <param name="name">The name.</param>
    /// <param name="ground">Whether it has a ground of its own, over lines of reference.</param>
    public void Draw(IRenderContext context, string name, bool ground)
    {
        if (ground)
            context.DrawRectangle(Box, Palette.Paper, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        if (Leader is { } leader)
            context.Line(leader.From, leader.To, Palette.Line, 0.75);
        // The end at the point stays there in a narrower font than the one that was measured.
        var (x, horizontal) = Side switch
        {
            > 0 => (Box.Left, HorizontalAlignment.Left),
            < 0 => (Box.Right, HorizontalAlignment.Right),
            _ => (Box.Left + Box.Width / 2, HorizontalAlignment.Center),
        };
        context.Write(new(x, Box.Top), name, Sizes.Small, Palette.Ink, horizontal, VerticalAlignment.Top);
    }
}
