using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SmartSpec.Tool;

/// <summary>
/// What the player's messages are made of. The console program has its own, which makes values safe for a screen; here none is
/// shown.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Said(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (16 * formattedCount));

    public string Text => text?.ToString() ?? "";

    public static implicit operator Said(string said)
    {
        var whole = new Said(said.Length, 0);
        whole.AppendLiteral(said);
        return whole;
    }

    public static string Sentence(string value) => value;

    public void AppendLiteral(string said) => text.Append(said);

    /// <param name="value">The value.</param>
    /// <param name="format">How a number or a day is written, or how much of a text a screen would show.</param>
    public void AppendFormatted<T>(T value, string? format = null) =>
        text.Append(
            value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString()
        );
}
