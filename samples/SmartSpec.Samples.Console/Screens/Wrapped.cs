namespace SmartSpec.Samples.Screens;

/// <summary>Plain text, made <see cref="Visible"/> and broken into lines of a width.</summary>
internal static class Wrapped
{
    private const string Hanging = "  ";

    /// <summary>The text; where it has several lines, what is broken off a line is indented, so that each is seen to
    /// begin.</summary>
    public static string To(string text, int width)
    {
        var lines = Visible.Of(text).Split('\n');
        return string.Join('\n', lines.SelectMany(line => Lines(line, width, lines.Length > 1 ? Hanging : "")));
    }

    private static IEnumerable<string> Lines(string line, int width, string indent)
    {
        var current = "";
        foreach (var word in line.Split(' '))
        {
            if (current.Length > indent.Length && current.Length + 1 + word.Length > width)
            {
                yield return current;
                current = indent + word;
            }
            else
            {
                current = current.Length == 0 ? word : $"{current} {word}";
            }
        }

        yield return current;
    }
}
