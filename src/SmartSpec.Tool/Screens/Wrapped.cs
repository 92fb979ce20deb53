namespace SmartSpec.Tool.Screens;

/// <summary>
/// Plain text, made <see cref="Visible"/> and broken into lines of a width: between words, and a longer word where the line ends.
/// </summary>
internal static class Wrapped
{
    private const string Hanging = "  ";

    /// <summary>
    /// The text; where it has several lines, what is broken off a line is indented, so that each is seen to begin.
    /// </summary>
    public static string To(string text, int width)
    {
        var lines = Visible.Raw(text).Replace('\t', ' ').Split('\n');
        return string.Join('\n', lines.SelectMany(line => Lines(line, width, lines.Length > 1 ? Hanging : "")));
    }

    private static IEnumerable<string> Lines(string line, int width, string indent)
    {
        var current = "";
        foreach (var word in line.Split(' '))
        {
            var rest = word;
            if (current.Length > indent.Length && Cells.Of(current) + 1 + Cells.Of(rest) > width)
            {
                yield return current;
                current = indent;
            }
            else if (current.Length > 0)
            {
                current += ' ';
            }

            while (
                Cells.Of(current) + Cells.Of(rest) > width
                && Cells.Start(rest, width - Cells.Of(current)) is { Length: > 0 } start
            )
            {
                yield return current + start;
                (current, rest) = (indent, rest[start.Length..]);
            }

            current += rest;
        }

        yield return current;
    }
}
