using System.Globalization;
using System.Text;

namespace SmartSpec.Tool;

/// <summary>
/// The characters that have no shape of their own, or one that depends on the font or the version of Unicode. By category:
/// controls, format characters, line and paragraph separators, halves of characters, private use, and what is not assigned (also
/// noncharacters). By the property Default_Ignorable_Code_Point of Unicode 17 (DerivedCoreProperties.txt): fillers, variation
/// selectors and tags. And letters and symbols that are blank though no property says so. Line ends and tabs are not among them.
/// </summary>
internal static class Invisible
{
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0x00AD, 0x00AD),
        (0x034F, 0x034F),
        (0x061C, 0x061C),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFF8),
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
        (0xE0000, 0xE0FFF),
    ];

    /// <summary>The Braille pattern without dots, the Khitan filler and the musical null notehead.</summary>
    private static readonly int[] Blank = [0x2800, 0x16FE4, 0x1D159];

    public static bool Is(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => rune.Value is not ('\n' or '\t'),
            UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned => true,
            _ => rune.Value >= Ignorable[0].First
                && (
                    Array.Exists(Ignorable, range => rune.Value >= range.First && rune.Value <= range.Last)
                    || Blank.Contains(rune.Value)
                ),
        };
}
