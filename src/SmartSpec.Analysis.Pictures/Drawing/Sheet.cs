using System.Xml.Linq;
using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>A picture as it is laid out: title, what is measured, legend, plot and notes, from above.</summary>
internal sealed record Sheet
{
    private const double Gap = 8;

    public required IPictureWords Words { get; init; }

    public required double Width { get; init; }

    public required string Language { get; init; }

    public required PlotModel Plot { get; init; }

    /// <summary>The height of the plot with its margins.</summary>
    public required double PlotHeight { get; init; }

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    private double Room => Width - 2 * Sizes.Margin;

    /// <summary>A plot with nothing but its margins.</summary>
    public static PlotModel EmptyPlot(OxyThickness margins) =>
        new()
        {
            PlotMargins = margins,
            PlotAreaBorderColor = OxyColors.Undefined,
            Padding = new(0),
        };

    public Picture Draw()
    {
        var (name, alternative) = (SafeText.Of(Words.Title), SafeText.Of(Words.Alternative));
        var title = Wrapped.Of(name, Room, Sizes.Title, 3, bold: true);
        var subtitle = Wrapped.Of(SafeText.Of(Words.Subtitle), Room, Sizes.Text, 3);
        var notes = Words.Notes.Select(note => Wrapped.Of(SafeText.Of(note), Room, Sizes.Small, 6)).ToList();
        var legend = LegendEntry.Placed(Legend, Room);

        var subtitleTop = Sizes.Margin + HeightOf(title, Sizes.Title) + 4;
        var legendTop = subtitleTop + HeightOf(subtitle, Sizes.Text) + Gap;
        var plotTop = legendTop + (legend.Count == 0 ? 0 : legend[^1].Y + LegendEntry.Height + Gap);
        var notesTop = plotTop + PlotHeight + 1.5 * Gap;
        var height = Math.Ceiling(notesTop + notes.Sum(note => HeightOf(note, Sizes.Small) + 2) + Sizes.Margin - Gap);

        using var stream = new MemoryStream();
        using (var context = new SvgContext(stream, Width, height))
        {
            Write(context, title, Sizes.Margin, Sizes.Title, Palette.Ink, bold: true);
            Write(context, subtitle, subtitleTop, Sizes.Text, Palette.Muted);
            foreach (var (entry, x, y) in legend)
                entry.Draw(context, new(Sizes.Margin + x, legendTop + y));
            Render(context, new(0, plotTop, Width, PlotHeight));
            foreach (var note in notes)
            {
                Write(context, note, notesTop, Sizes.Small, Palette.Muted);
                notesTop += HeightOf(note, Sizes.Small) + 2;
            }
        }

        stream.Position = 0;
        return new(name, alternative, SvgDocument.Of(XElement.Load(stream), name, alternative, Language));
    }

    private void Render(SvgContext context, OxyRect place)
    {
        IPlotModel model = Plot;
        model.Update(updateData: true);
        model.Render(context, place);
        // OxyPlot draws what went wrong instead of the plot.
        if (Plot.GetLastPlotException() is { } fault)
            throw new InvalidOperationException("The plot could not be drawn.", fault);
    }

    private static void Write(SvgContext context, string text, double top, double size, OxyColor colour, bool bold = false) =>
        context.Write(new(Sizes.Margin, top), text, size, colour, bold: bold, vertical: VerticalAlignment.Top);

    private static double HeightOf(string text, double size) => TextSize.Of(text, size).Height;
}
