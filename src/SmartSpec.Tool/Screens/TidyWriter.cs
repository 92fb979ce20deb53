using System.Text;

namespace SmartSpec.Tool.Screens;

/// <summary>Passes lines on without the blanks at their ends, and never two empty lines in a row.</summary>
internal sealed class TidyWriter(TextWriter output) : TextWriter
{
    private readonly StringBuilder line = new();
    private bool wasEmpty = true;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            line.Append(value);
            return;
        }

        var tidy = line.ToString().TrimEnd();
        line.Clear();
        if (tidy.Length > 0 || !wasEmpty)
            output.Write($"{tidy}\n");
        wasEmpty = tidy.Length == 0;
    }

    public override void Flush() => output.Flush();
}
