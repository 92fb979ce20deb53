using OxyPlot;
using OxyPlot.Axes;

namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// A panel for each criterion, beside each other in bands, with the same candidates in the rows. Both axes count pixels.
/// </summary>
internal sealed class WeightLayout
{
    private const double Apart = 8;
    private const double NamesAtMost = 0.28;
    private const double PanelAtLeast = 110;
    private const double PanelGap = 20;
    private const double WeightHeight = 18;
    private const double TicksHeight = 18;
    private const double BandGap = 20;

    private readonly IReadOnlyList<CriterionWeights> criteria;
    private readonly Wording wording;
    private readonly double width;
    private readonly string[] names;
    private readonly double[] tops;
    private readonly double namesWidth;
    private readonly int columns;

    public WeightLayout(IReadOnlyList<CriterionWeights> criteria, Wording wording, double width)
    {
        (this.criteria, this.wording, this.width) = (criteria, wording, width);
        names = [.. criteria[0].Candidates.Select(one => Wrapped.Of(one.Name, width * NamesAtMost, Sizes.Text, 2, bold: true))];
        namesWidth = names.Max(name => TextSize.Of(name, Sizes.Text, bold: true).Width);
        var heights = names
            .Select(name => Math.Max(WeightPanel.Thickness, TextSize.Of(name, Sizes.Text).Height) + Apart)
            .ToArray();
        tops = [.. heights.Select((_, row) => heights.Take(row).Sum()), heights.Sum()];
        // As equally filled bands as there can be.
        var most = Math.Max(1, (int)((Room + PanelGap) / (PanelAtLeast + PanelGap)));
        var bands = (criteria.Count + most - 1) / most;
        columns = (criteria.Count + bands - 1) / bands;
    }

    private double Left => Sizes.Margin + namesWidth + 12;

    private double Room => width - Left - Sizes.Margin;

    private double PanelWidth => Math.Min(260, (Room - (columns - 1) * PanelGap) / columns);

    public Sheet ToSheet(WeightWords words)
    {
        var bands = criteria.Chunk(columns).ToList();
        List<(double Top, double Heading)> places = [];
        var height = 0.0;
        foreach (var band in bands)
        {
            var heading = band.Max(one => TextSize.Of(Heading(one), Sizes.Text, bold: true).Height);
            places.Add((height, heading));
            height += heading + WeightHeight + tops[^1] + TicksHeight + BandGap;
        }

        height -= BandGap;
        var plot = Sheet.EmptyPlot(new(0));
        plot.Axes.Add(Scale.Hidden(AxisPosition.Bottom, width));
        plot.Axes.Add(Scale.Hidden(AxisPosition.Left, height, downwards: true));
        plot.Annotations.Add(
            new DrawnLayer(
                (context, at, _) =>
                {
                    foreach (var (i, band) in bands.Index())
                        Draw(context, at, band, places[i].Top, places[i].Heading);
                }
            )
        );
        return new()
        {
            Words = words,
            Width = width,
            Language = wording.Texts.Language,
            Plot = plot,
            PlotHeight = height,
            Legend =
            [
                new(wording.Of("weights-chosen"), (context, at) => context.Bar(Swatch(at), Palette.Blue, open: false)),
                new(wording.Of("weights-not-chosen"), (context, at) => context.Bar(Swatch(at), Palette.Vermilion, open: true)),
                new(wording.Of("weights-present"), (context, at) => WeightPanel.DrawWeight(context, at.X, at.Y - 8, at.Y + 8)),
            ],
        };
    }

    private static OxyRect Swatch(ScreenPoint at) => new(at.X - 9, at.Y - WeightPanel.Thickness / 2, 18, WeightPanel.Thickness);

    private string Heading(CriterionWeights criterion) => Wrapped.Of(criterion.Name, PanelWidth, Sizes.Text, 3, bold: true);

    private void Draw(
        IRenderContext context,
        Func<double, double, ScreenPoint> at,
        CriterionWeights[] band,
        double top,
        double heading
    )
    {
        var rows = at(0, top + heading + WeightHeight).Y;
        for (var row = 0; row < names.Length; row++)
            context.Write(
                new(Left - 12, rows + (tops[row] + tops[row + 1]) / 2),
                names[row],
                Sizes.Text,
                Palette.Ink,
                HorizontalAlignment.Right,
                bold: criteria[0].Candidates[row].IsChosen
            );
        for (var column = 0; column < band.Length; column++)
        {
            var left = Left + column * (PanelWidth + PanelGap);
            context.Write(
                new(left, rows - WeightHeight),
                Heading(band[column]),
                Sizes.Text,
                Palette.Ink,
                vertical: VerticalAlignment.Bottom,
                bold: true
            );
            WeightPanel panel = new(wording, tops, left, rows, PanelWidth);
            panel.Draw(context, band[column]);
        }
    }
}
