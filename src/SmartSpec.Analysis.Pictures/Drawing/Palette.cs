using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// The colours. Blue and vermilion are of the palette of Okabe and Ito ("Color Universal Design", 2008), which colour-blind
/// readers tell apart; those of its colours that are too pale on white are not used.
/// </summary>
internal static class Palette
{
    public static readonly OxyColor Paper = OxyColors.White;

    /// <summary>Text.</summary>
    public static readonly OxyColor Ink = OxyColor.FromRgb(0x1A, 0x1A, 0x1A);

    /// <summary>Text that explains.</summary>
    public static readonly OxyColor Muted = OxyColor.FromRgb(0x59, 0x59, 0x59);

    /// <summary>Axes and lines of reference.</summary>
    public static readonly OxyColor Line = OxyColor.FromRgb(0x6E, 0x6E, 0x6E);

    public static readonly OxyColor Blue = OxyColor.FromRgb(0x00, 0x72, 0xB2);

    public static readonly OxyColor Vermilion = OxyColor.FromRgb(0xD5, 0x5E, 0x00);

    /// <summary>The inside of a range, whose ends are drawn too: decoration.</summary>
    public static readonly OxyColor Tint = OxyColor.FromRgb(0xDC, 0xEA, 0xF4);

    /// <summary>Lines that lead the eye, beside values that are written out: decoration.</summary>
    public static readonly OxyColor Grid = OxyColor.FromRgb(0xE0, 0xE0, 0xE0);

    /// <summary>What need not be seen to read a picture; of every other colour the contrast is tested.</summary>
    public static IReadOnlyList<OxyColor> Decoration { get; } = [Paper, Tint, Grid];
}
