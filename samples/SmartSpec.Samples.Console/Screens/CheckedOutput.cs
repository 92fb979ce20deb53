using System.Text;

namespace SmartSpec.Samples.Screens;

/// <summary>Through which everything is written: text is made <see cref="Visible"/>, and where it cannot be written, that is
/// reported as what it is.</summary>
internal sealed class CheckedOutput : TextWriter
{
    private readonly TextWriter output;
    private readonly bool isStyled;
    private string half = "";

    /// <param name="output">Where it is written.</param>
    /// <param name="isStyled">Whether the codes for colours and weights may pass.</param>
    public CheckedOutput(TextWriter output, bool isStyled = false) =>
        (this.output, this.isStyled, CoreNewLine) = (output, isStyled, output.NewLine.ToCharArray());

    public override Encoding Encoding => output.Encoding;

    /// <summary>The same output for the renderer, whose codes for colours and weights may pass.</summary>
    public CheckedOutput Styled => field ??= new(output, isStyled: true);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        // The second half of a character may come in the next call.
        var text = half + value;
        half = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[^1..] : "";
        Pass(text[..^half.Length]);
    }

    public override void WriteLine()
    {
        Pass(half);
        half = "";
        Tried(output.WriteLine);
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public override void Flush() => Tried(output.Flush);

    private void Pass(string text) => Tried(() => output.Write(isStyled ? Visible.Styled(text) : Visible.Raw(text)));

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
