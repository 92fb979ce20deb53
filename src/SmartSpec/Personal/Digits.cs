namespace SmartSpec;

/// <summary>Runs of the digits 0 to 9 in a text.</summary>
internal static class Digits
{
    /// <summary>The end of the run that begins at a place; the place itself where there is no digit.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>Whether the run that begins at a place begins a word, but for letters before it as in <c>u19811218</c>.</summary>
    public static bool BeginWord(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && char.IsLetter(text[at - 1]))
            at--;
        return at == 0 || !char.IsDigit(text[at - 1]);
    }

    /// <summary>Whether a word ends at a place.</summary>
    public static bool EndWord(ReadOnlySpan<char> text, int at) => at == text.Length || !char.IsLetterOrDigit(text[at]);
}
