namespace SmartSpec.Samples.Screens;

/// <summary>Plain text broken into lines of a width.</summary>
internal static class Wrapped
{
    public static string To(string text, int width) => string.Join('\n', text.Split('\n').SelectMany(line => Lines(line, width)));

    private static IEnumerable<string> Lines(string line, int width)
    {
        var current = "";
        foreach (var word in line.Split(' '))
        {
            if (current.Length > 0 && current.Length + 1 + word.Length > width)
            {
                yield return current;
                current = word;
            }
            else
            {
                current = current.Length == 0 ? word : $"{current} {word}";
            }
        }

        yield return current;
    }
}
