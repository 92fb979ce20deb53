using System.Text;

namespace SmartSpec.Tool.Screens;

/// <summary>Through which everything is written: text is made <see cref="Visible"/>, line by line, and where it cannot be
/// written,
/// that is reported as what it is.</summary>
internal sealed class CheckedOutput : TextWriter
{
    /// <summary>
    /// A space within a number or a sign, while lines are laid out: the renderer breaks lines also at spaces that do not break.
    /// </summary>
    public const char Tied = '\uE000';

    private readonly TextWriter output;
    private readonly bool isStyled;
    private readonly StringBuilder line = new();

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
        // What a character is can depend on the next, which may come in the next call: whole lines are passed on.
        var end = value?.LastIndexOf('\n') + 1 ?? 0;
        if (end > 0)
        {
            line.Append(value, 0, end);
            Pass();
        }

        line.Append(value, end, (value?.Length ?? 0) - end);
    }

    public override void WriteLine()
    {
        Pass();
        Tried(output.WriteLine);
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public override void Flush()
    {
        Pass();
        Tried(output.Flush);
    }

    private void Pass()
    {
        var text = line.Replace(Tied, '\u00a0').ToString();
        line.Clear();
        if (text.Length > 0)
            Tried(() => output.Write(isStyled ? Visible.Styled(text) : Visible.Raw(text)));
    }

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
