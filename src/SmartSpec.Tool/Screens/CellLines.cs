using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>The lines of a table's cell; a line end within one of them is shown by its code.</summary>
internal sealed record CellLines(params IEnumerable<string> Lines)
{
    public Paragraph Shown
    {
        get
        {
            var shown = new Paragraph();
            foreach (var (i, line) in Lines.Index())
                shown.Append(i == 0 ? "" : "\n").Append(Screen.Tied(line));
            return shown;
        }
    }

    public static implicit operator CellLines(string line) => new(line);
}
