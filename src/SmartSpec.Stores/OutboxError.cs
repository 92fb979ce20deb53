using System.Globalization;
using System.Text;

namespace SmartSpec.Stores;

/// <summary>
/// Why a message could not be delivered, as a text that every store can hold: whatever it is made from, making it never throws.
/// </summary>
/// <remarks>
/// At most <see cref="MaxLength"/> characters of well-formed UTF-16. Control characters, line breaks and characters that change
/// the direction of text are spaces; half a surrogate pair is U+FFFD. A longer text is cut, never within a surrogate pair.
/// </remarks>
public readonly record struct OutboxError
{
    /// <summary>The greatest length, 1,000 characters.</summary>
    public const int MaxLength = 1_000;

    private readonly string? text;

    private OutboxError(string text) => this.text = text.Length == 0 ? null : text;

    /// <summary>The text; empty where nothing is known.</summary>
    public string Text => text ?? "";

    /// <summary>A text, made storable.</summary>
    /// <param name="text">The text; null is empty.</param>
    public static OutboxError Of(string? text) => new(Clean(text ?? ""));

    /// <summary>The name of an exception's type, which contains nothing personal.</summary>
    /// <param name="exception">The exception; null is empty.</param>
    public static OutboxError OfType(Exception? exception) => Of(exception?.GetType().Name);

    /// <summary>
    /// The name of an exception's type, and its message, where it has one: only for a host that knows its exceptions to contain
    /// nothing personal.
    /// </summary>
    /// <param name="exception">The exception; null is empty. Where its message throws or is null, the result is the name
    /// alone.</param>
    public static OutboxError OfMessage(Exception? exception) =>
        MessageOf(exception) is { Length: > 0 } message
            ? Of($"{exception!.GetType().Name}: {Start(message)}")
            : OfType(exception);

    /// <summary>
    /// The same with every character outside of ASCII replaced by a question mark: for a database whose encoding lacks them.
    /// </summary>
    public OutboxError ToAscii() =>
        new(
            string.Create(
                Text.Length,
                Text,
                static (ascii, text) =>
                {
                    for (var i = 0; i < ascii.Length; i++)
                        ascii[i] = char.IsAscii(text[i]) ? text[i] : '?';
                }
            )
        );

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private static string? MessageOf(Exception? exception)
    {
        string? message = null;
        SafeCall.Run(exception, broken => message = broken?.Message);
        return message;
    }

    /// <summary>As much of a text as an error can hold, so that a text of megabytes is not copied.</summary>
    private static ReadOnlySpan<char> Start(string text) => text.AsSpan(0, Math.Min(text.Length, MaxLength + 1));

    private static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in Start(text).EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > MaxLength)
                break;
            clean.Append(IsPlain(rune) ? rune.ToString() : " ");
        }

        return clean.ToString();
    }

    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value is not (0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
