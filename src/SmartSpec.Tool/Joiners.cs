using System.Globalization;
using System.Text;

namespace SmartSpec.Tool;

/// <summary>
/// Invisible characters that stay where they are needed: the joiners within a word of the scripts that are written with them
/// (Arabic to the Indic ones), the joiner between two pictures, and the selector of a picture's style. There they change what is
/// seen, and hide nothing; between Latin letters they would.
/// </summary>
internal static class Joiners
{
    private const int NonJoiner = 0x200C,
        Joiner = 0x200D,
        TextStyle = 0xFE0E,
        PictureStyle = 0xFE0F,
        Keycap = 0x20E3;

    /// <summary>Whether the character at a place in a text is one of them, and needed there.</summary>
    public static bool Stays(string text, int at)
    {
        if (text[at] is not ((char)NonJoiner or (char)Joiner or (char)TextStyle or (char)PictureStyle))
            return false;
        var (before, after) = (Before(text, at), After(text, at));
        return (int)text[at] switch
        {
            NonJoiner => IsJoined(before) && IsJoined(after),
            Joiner => (IsJoined(before) && IsJoined(after)) || (IsPicture(before, text, at) && IsPicture(after)),
            TextStyle => IsPicture(before),
            _ => IsPicture(before) || (after.Value == Keycap && before.Value is '#' or '*' or (>= '0' and <= '9')),
        };
    }

    private static Rune Before(string text, int at) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) is System.Buffers.OperationStatus.Done ? rune : default;

    private static Rune After(string text, int at) =>
        Rune.DecodeFromUtf16(text.AsSpan(at + 1), out var rune, out _) is System.Buffers.OperationStatus.Done ? rune : default;

    private static bool IsJoined(Rune rune) =>
        rune.Value is >= 0x0600 and < 0x1D00
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
        && !Invisible.Is(rune);

    /// <summary>Whether a picture ends here, with or without the selector of its style.</summary>
    private static bool IsPicture(Rune before, string text, int at) =>
        IsPicture(before) || (before.Value == PictureStyle && IsPicture(Before(text, at - 1)));

    /// <summary>
    /// Whether a character can be a picture: symbols, the tones of skin, and a few that are letters or punctuation by category.
    /// </summary>
    private static bool IsPicture(Rune rune) =>
        rune.Value >= 0xA9
        && !Invisible.Is(rune)
        && (
            rune.Value is 0x203C or 0x2049 or 0x2139 or 0x3030 or 0x303D
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.OtherSymbol
                    or UnicodeCategory.MathSymbol
                    or UnicodeCategory.ModifierSymbol
        );
}
