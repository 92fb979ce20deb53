using System.Globalization;
using Spectre.Console.Rendering;

namespace SmartSpec.Samples.Screens;

/// <summary>The columns of a terminal that text takes: an emoji takes two, a mark over a letter none.</summary>
internal static class Cells
{
    public static int Of(string text) => new Segment(text).CellCount();

    /// <summary>As much of a text as fits, whole characters only, with an ellipsis where something is left out.</summary>
    public static string Cut(string text, int most)
    {
        if (Of(text) <= most)
            return text;
        var end = 0;
        for (var next = 0; next < text.Length; end = next)
        {
            next += StringInfo.GetNextTextElementLength(text, next);
            if (Of(text[..next]) > most - 1)
                break;
        }

        return text[..end] + "…";
    }
}
