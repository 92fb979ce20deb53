using System.Globalization;
using System.Text;
using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// How much room a text needs, without the reader's fonts: by rounded widths of DejaVu Sans, the widest of the fonts that viewers
/// have for <c>sans-serif</c>. In another font the text is narrower.
/// </summary>
internal static class TextSize
{
    /// <summary>The height of a line, in sizes of the font.</summary>
    public const double LineHeight = 1.25;

    /// <summary>How far the baseline is below the middle of a line, in sizes of the font.</summary>
    public const double BaselineBelowMiddle = 0.36;

    private const double Bold = 1.12;

    public static double WidthOf(string text, double size, bool bold = false) =>
        text.EnumerateRunes().Sum(WidthOf) * size * (bold ? Bold : 1);

    /// <summary>The size of a text of several lines.</summary>
    public static OxySize Of(string text, double size, bool bold = false)
    {
        var lines = text.Split('\n');
        return new(lines.Max(line => WidthOf(line, size, bold)), lines.Length * LineHeight * size);
    }

    private static double WidthOf(Rune rune) =>
        rune.Value switch
        {
            ' ' or 0xA0 or ',' or '.' => 0.32,
            'i' or 'j' or 'l' or '\'' or 'I' => 0.3,
            '(' or ')' or '[' or ']' or '/' or ':' or ';' or '|' or '-' or 'f' or 't' or 'r' or '!' => 0.4,
            'm' or 'W' or '%' or '@' or '…' => 1,
            'w' or '+' or '=' or '<' or '>' or '~' or '−' => 0.84,
            'M' or 'O' or 'Q' or 'G' or 'D' or 'N' or 'H' or 'U' or 'Ö' or 'Ü' => 0.8,
            >= 'A' and <= 'Z' => 0.7,
            < 0x1100 => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? 0
            : Rune.IsUpper(rune) ? 0.75
            : 0.64,
            _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark ? 0
            : rune.Value is >= 0x2010 and <= 0x206F ? 0.6
            : 1.3,
        };
}
