namespace SmartSpec.Samples;

/// <summary>Plain text in a language, broken between words into lines of 80 columns.</summary>
internal sealed class Page(TextWriter output, Texts texts)
{
    private const int Width = 80;

    public Texts Texts => texts;

    public string Say(string swedish, string english) => texts.Language == "en" ? english : swedish;

    public string Read(Text? text) => text?.In(texts.Language) ?? "";

    public void Title(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }

    /// <summary>Writes text after a mark; what is broken off is indented as far as the mark is wide.</summary>
    public void Item(string mark, string text)
    {
        var line = mark;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > mark.Length && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', mark.Length);
            }

            line += line.Length > mark.Length ? $" {word}" : word;
        }

        output.WriteLine(line);
    }
}
