using OxyPlot;
using OxyPlot.Axes;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Axes as the pictures have them.</summary>
internal static class Scale
{
    /// <summary>An axis with a line, and ticks at round numbers.</summary>
    /// <param name="position">Where it is.</param>
    /// <param name="minimum">Its first value.</param>
    /// <param name="maximum">Its last value.</param>
    /// <param name="label">A value with so many decimals.</param>
    /// <param name="least">The least step. Default: any.</param>
    public static LinearAxis Stepped(
        AxisPosition position,
        double minimum,
        double maximum,
        Func<double, int, string> label,
        double least = 0
    )
    {
        var step = Math.Max(least, StepOf(maximum - minimum));
        var decimals = DecimalsOf(step);
        return new()
        {
            Position = position,
            Minimum = minimum,
            Maximum = maximum,
            MajorStep = step,
            TickStyle = TickStyle.Outside,
            TicklineColor = Palette.Line,
            MajorTickSize = 5,
            MinorTickSize = 0,
            AxislineStyle = LineStyle.Solid,
            AxislineColor = Palette.Line,
            AxislineThickness = 1,
            FontSize = Sizes.Small,
            TextColor = Palette.Muted,
            LabelFormatter = value => label(value, decimals),
        };
    }

    /// <summary>The width of an axis to the left with its labels.</summary>
    public static double WidthOf(double minimum, double maximum, Func<double, int, string> label)
    {
        var decimals = DecimalsOf(StepOf(maximum - minimum));
        return 16 + ((double[])[minimum, maximum]).Max(value => TextSize.WidthOf(label(value, decimals), Sizes.Small));
    }

    /// <summary>An axis that is not drawn.</summary>
    public static LinearAxis Hidden(AxisPosition position, double maximum, bool downwards = false) =>
        new()
        {
            Position = position,
            Minimum = 0,
            Maximum = maximum,
            IsAxisVisible = false,
            StartPosition = downwards ? 1 : 0,
            EndPosition = downwards ? 0 : 1,
        };

    private static int DecimalsOf(double step) => Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));

    /// <summary>From 4 to 8 steps of 1, 2 or 5 times a power of ten.</summary>
    private static double StepOf(double range)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / 4)));
        return (range / 4 / power) switch
        {
            >= 5 => 5 * power,
            >= 2 => 2 * power,
            _ => power,
        };
    }
}
