using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>The panel of a criterion: a row for each candidate, over the weights from 0 to 100 per cent.</summary>
/// <param name="wording">The language.</param>
/// <param name="rows">Where each row begins, from the top of the panel, and where the last one ends.</param>
/// <param name="left">The left end.</param>
/// <param name="top">The top of the first row.</param>
/// <param name="width">The width.</param>
internal sealed class WeightPanel(Wording wording, double[] rows, double left, double top, double width)
{
    public const double Thickness = 12;

    private static readonly (double Weight, HorizontalAlignment Alignment)[] Ticks =
    [
        (0, HorizontalAlignment.Left),
        (0.5, HorizontalAlignment.Center),
        (1, HorizontalAlignment.Right),
    ];

    private double Bottom => top + rows[^1];

    public void Draw(IRenderContext context, CriterionWeights criterion)
    {
        for (var row = 0; row < criterion.Candidates.Count; row++)
            Draw(context, criterion.Candidates[row], top + (rows[row] + rows[row + 1]) / 2);
        context.Line(new(left, Bottom), new(left + width, Bottom), Palette.Line);
        foreach (var (weight, alignment) in Ticks)
        {
            context.Line(new(X(weight), Bottom), new(X(weight), Bottom + 4), Palette.Line);
            context.Write(new(X(weight), Bottom + 12), wording.Weight(weight), Sizes.Small, Palette.Muted, alignment);
        }

        DrawWeight(context, X(criterion.Weight), top - 4, Bottom);
        DrawLabel(context, criterion.Weight);
    }

    public static void DrawWeight(IRenderContext context, double x, double top, double bottom) =>
        context.Line(new(x, top), new(x, bottom), Palette.Ink, 1.5, [4, 3]);

    private double X(double weight) => left + weight * width;

    private void Draw(IRenderContext context, CandidateWeights candidate, double middle)
    {
        context.Line(new(left, middle), new(left + width, middle), Palette.Grid);
        foreach (var interval in candidate.Intervals)
        {
            // A single weight, where candidates are tied, is still seen.
            var (from, wide) = (X(interval.From), Math.Max(2, X(interval.To) - X(interval.From)));
            context.Bar(
                new(Math.Min(from, X(1) - wide), middle - Thickness / 2, wide, Thickness),
                candidate.IsChosen ? Palette.Blue : Palette.Vermilion,
                open: !candidate.IsChosen
            );
        }
    }

    /// <summary>The present weight over its line, within the panel.</summary>
    private void DrawLabel(IRenderContext context, double weight)
    {
        var text = wording.Weight(weight);
        var half = TextSize.WidthOf(text, Sizes.Small) / 2;
        var x = Math.Clamp(X(weight), left + half, left + width - half);
        context.Write(new(x, top - 11), text, Sizes.Small, Palette.Ink, HorizontalAlignment.Center);
    }
}
