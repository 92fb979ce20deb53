using System.Globalization;
using System.Text;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Text from outside in a form that every viewer can draw.</summary>
internal static class SafeText
{
    /// <summary>
    /// The text on one line: white space is single spaces, and what XML cannot contain, or what turns the direction of the text
    /// around it, is left out.
    /// </summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsWhiteSpace(rune) && rune.Value != NoBreakSpace)
                safe.Append(safe.Length > 0 && safe[^1] != ' ' ? " " : "");
            else if (IsDrawn(rune))
                safe.Append(rune);
        return safe.ToString().Trim();
    }

    private const int NoBreakSpace = 0xA0;

    private static bool IsDrawn(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control
        && rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFFFE or 0xFFFF);
}
