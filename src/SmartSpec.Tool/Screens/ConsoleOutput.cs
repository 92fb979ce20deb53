using System.Text;
using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// Where Spectre.Console writes: lines of a fixed width, so that a page looks the same on a terminal and in a file.
/// </summary>
internal sealed class ConsoleOutput(TextWriter output, bool isTerminal) : IAnsiConsoleOutput
{
    public TextWriter Writer { get; } = new TidyWriter(output);

    public bool IsTerminal => isTerminal;

    public int Width => Screen.Width;

    public int Height => 25;

    public void SetEncoding(Encoding encoding) { }
}
