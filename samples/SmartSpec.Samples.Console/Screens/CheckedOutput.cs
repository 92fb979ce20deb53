using System.Text;

namespace SmartSpec.Samples.Screens;

/// <summary>Passes text on; where it cannot be written, that is told as what it is.</summary>
internal sealed class CheckedOutput : TextWriter
{
    private readonly TextWriter output;

    public CheckedOutput(TextWriter output) => (this.output, CoreNewLine) = (output, output.NewLine.ToCharArray());

    public override Encoding Encoding => output.Encoding;

    public bool IsTerminal => ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected;

    public override void Write(char value) => Tried(() => output.Write(value));

    public override void Write(string? value) => Tried(() => output.Write(value));

    public override void Write(char[] buffer, int index, int count) => Tried(() => output.Write(buffer, index, count));

    public override void WriteLine(string? value) => Tried(() => output.WriteLine(value));

    public override void Flush() => Tried(output.Flush);

    /// <summary>A stream that was closed before the program began answers as a file without permission does.</summary>
    private static void Tried(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableException((failed.InnerException ?? failed).Message, failed);
        }
    }
}
