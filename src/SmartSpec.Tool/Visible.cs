using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SmartSpec.Tool;

/// <summary>
/// Text in which nothing acts on a terminal or hides from the reader. Control characters, bidirectional controls and invisible
/// characters (<see cref="Invisible"/>) are shown by their code, such as <c>\u{1B}</c>. Combining marks stay, and
/// joiners where they make a word or an emoji what it is (<see cref="Joiners"/>).
/// </summary>
internal static partial class Visible
{
    /// <summary>A value as it can be laid out, in one line: its line ends are shown by their code too, so that no value looks
    /// like a line
    /// of the program. A tab, whose width depends on its column, is a space.</summary>
    public static string Of(string text) => Raw(text).Replace("\n", "\\u{A}", StringComparison.Ordinal).Replace('\t', ' ');

    /// <summary>The text as it can be written: with its line ends and tabs.</summary>
    public static string Raw(string text) => Shown(text.Replace("\r\n", "\n", StringComparison.Ordinal), "\\u{{{0:X}}}");

    /// <summary>The same, but the renderer's codes for colours and weights (<c>ESC [ … m</c>) stay.</summary>
    public static string Styled(string text) =>
        string.Concat(Styles().Split(text).Select(part => Styles().IsMatch(part) ? part : Raw(part)));

    /// <summary>JSON with such characters within its strings as <c>\uXXXX</c>.</summary>
    public static string OfJson(string json) => Shown(json, "\\u{0:X4}", unit: true);

    /// <param name="text">The text.</param>
    /// <param name="form">How a character is shown by its code.</param>
    /// <param name="unit">Whether a character beyond the first 65,536 is shown as the two codes that UTF-16 has for it.</param>
    private static string Shown(string text, string form, bool unit = false)
    {
        // Most texts are made of these, and a file can have a hundred thousand of them.
        if (text.All(letter => letter is '\n' or '\t' || IsPlain(letter)))
            return text;
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (isWhole && (!Invisible.Is(rune) || Joiners.Stays(text, at) || (unit && rune.Value is '\r')))
                shown.Append(text, at, length);
            else if (unit || !isWhole)
                foreach (var code in text.AsSpan(at, length))
                    shown.AppendFormat(CultureInfo.InvariantCulture, form, (int)code);
            else
                shown.AppendFormat(CultureInfo.InvariantCulture, form, rune.Value);
            at += length;
        }

        return shown.ToString();
    }

    /// <summary>Whether a character is a letter, digit, sign or space of Latin script, one column wide.</summary>
    public static bool IsPlain(char letter) => letter is (>= ' ' and <= '~') or (>= '\u00a0' and <= '\u02ff' and not '\u00ad');

    [GeneratedRegex("(\u001b\\[[0-9;]*m)")]
    private static partial Regex Styles();
}
