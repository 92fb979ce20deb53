using System.Globalization;
using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Screens;

/// <summary>The columns of a terminal that text takes: an emoji takes two, a mark over a letter none.</summary>
internal static class Cells
{
    public static int Of(string text) => text.All(Visible.IsPlain) ? text.Length : new Segment(text).CellCount();

    /// <summary>As much of a text as fits, whole characters only, with an ellipsis where something is left out.</summary>
    public static string Cut(string text, int most) => Fits(text, most) ? text : Start(text, most - 1) + "…";

    /// <summary>The start and the end of a text, with an ellipsis where something between them is left out.</summary>
    public static string CutWithin(string text, int most)
    {
        if (Fits(text, most))
            return text;
        var last = text[Math.Max(0, text.Length - most)..];
        var end = StringInfo.ParseCombiningCharacters(last).Append(last.Length).First(at => Of(last[at..]) <= most / 2);
        return $"{Start(text, (most / 2) - 1)}…{last[end..]}";
    }

    /// <summary>The longest start of a text that fits, whole characters only.</summary>
    public static string Start(string text, int most)
    {
        var end = 0;
        for (var next = 0; next < text.Length; end = next)
        {
            next += StringInfo.GetNextTextElementLength(text, next);
            if (!Fits(text[..next], most))
                break;
        }

        return text[..end];
    }

    /// <summary>Whether a text fits; one of very many marks over a letter does not, though they take no columns.</summary>
    private static bool Fits(string text, int most) => text.Length <= 4 * most && Of(text) <= most;
}
