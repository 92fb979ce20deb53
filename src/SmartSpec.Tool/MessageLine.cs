using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool;

/// <summary>
/// A message in one language, on one line. A value within braces is cut to about what fits in a line:
/// 80 columns; of a path (<c>:path</c>) its start and end; of a sentence (<c>:long</c>) more. A list of the program's own
/// (<c>:all</c>) is shown whole.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct MessageLine(int literalLength, int formattedCount)
{
    private const int Most = 80,
        MostOfPath = 160,
        MostOfSentence = 400;

    private readonly StringBuilder text = new(literalLength + (16 * formattedCount));

    /// <summary>The text. Characters that act or hide, also line ends, are shown by their codes; a value that may hold a
    /// password is a
    /// sign for it.</summary>
    public string Text => text?.ToString() ?? "";

    public static implicit operator MessageLine(string text)
    {
        var whole = new MessageLine(text.Length, 0);
        whole.AppendLiteral(text);
        return whole;
    }

    /// <summary>As much of a sentence as is shown within another.</summary>
    public static string Sentence(string value) => Cells.Cut(Visible.Of(value), MostOfSentence);

    public void AppendLiteral(string value) => text.Append(Visible.Of(value));

    public void AppendFormatted(string? value, string? format = null) =>
        text.Append(
            format switch
            {
                "all" => Visible.Of(value ?? ""),
                _ when Secrets.Sign(value) is { } sign => sign,
                "path" => Cells.CutWithin(Visible.Of(value ?? ""), MostOfPath),
                "long" => Sentence(value ?? ""),
                _ => Cells.Cut(Visible.Of(value ?? ""), Most),
            }
        );

    public void AppendFormatted<T>(T value, string? format = null)
    {
        if (value is IFormattable formattable)
            text.Append(formattable.ToString(format, CultureInfo.InvariantCulture));
        else
            AppendFormatted(value?.ToString(), value is FileAt or StrategyStorage ? "path" : format);
    }
}
