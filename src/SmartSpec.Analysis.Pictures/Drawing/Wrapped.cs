using System.Text;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Text in lines of a width.</summary>
internal static class Wrapped
{
    private const string Ellipsis = "…";

    /// <summary>The lines, joined by line feeds; what is over the most lines is left out, with an ellipsis.</summary>
    public static string Of(string text, double width, double size, int mostLines, bool bold = false)
    {
        List<string> lines = [];
        foreach (
            var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Broken(word, width, size, bold))
        )
            if (lines.Count > 0 && TextSize.WidthOf($"{lines[^1]} {word}", size, bold) <= width)
                lines[^1] = $"{lines[^1]} {word}";
            else
                lines.Add(word);
        if (lines.Count <= mostLines)
            return string.Join('\n', lines);
        lines.RemoveRange(mostLines, lines.Count - mostLines);
        lines[^1] = Shortened(lines[^1], width, size, bold);
        return string.Join('\n', lines);
    }

    private static string Shortened(string line, double width, double size, bool bold)
    {
        var runes = line.EnumerateRunes().ToList();
        while (runes.Count > 0 && TextSize.WidthOf(string.Concat(runes) + Ellipsis, size, bold) > width)
            runes.RemoveAt(runes.Count - 1);
        return string.Concat(runes).TrimEnd(' ', ',', ';') + Ellipsis;
    }

    /// <summary>A word in parts that each fit a line.</summary>
    private static List<string> Broken(string word, double width, double size, bool bold)
    {
        if (TextSize.WidthOf(word, size, bold) <= width)
            return [word];
        List<string> parts = [];
        var part = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && TextSize.WidthOf($"{part}{rune}-", size, bold) > width)
            {
                parts.Add($"{part}-");
                part.Clear();
            }

            part.Append(rune);
        }

        parts.Add(part.ToString());
        return parts;
    }
}
