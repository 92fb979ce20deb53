using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

/// <summary>
/// The contrast ratio of two colours: W3C, Web Content Accessibility Guidelines 2.1, "contrast ratio" and "relative luminance".
/// </summary>
internal static class Contrast
{
    public static double OnWhite(OxyColor colour) => 1.05 / (Luminance(colour) + 0.05);

    private static double Luminance(OxyColor colour) =>
        0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);

    private static double Linear(byte part) =>
        part / 255.0 is var share && share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
