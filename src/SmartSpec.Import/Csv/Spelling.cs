using System.Text;

namespace SmartSpec.Import;

/// <summary>Words that are the same to who reads them: with whatever kind of space between, and letters composed or with their
/// marks after them.</summary>
internal static class Spelling
{
    // The program runs without ICU, where string.Normalize changes nothing: the letters of the known words are composed here.
    private static readonly (string Decomposed, string Letter)[] Letters =
    [
        ("a\u030a", "å"),
        ("A\u030a", "Å"),
        ("a\u0308", "ä"),
        ("A\u0308", "Ä"),
        ("o\u0308", "ö"),
        ("O\u0308", "Ö"),
        ("e\u0301", "é"),
        ("E\u0301", "É"),
    ];

    public static bool Same(string written, string known) =>
        string.Equals(Plain(written), known, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words with one ordinary space between, none around, and letters of Swedish composed.</summary>
    public static string Plain(string written)
    {
        var plain = new StringBuilder(string.Join(' ', written.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        foreach (var (decomposed, letter) in Letters)
            plain.Replace(decomposed, letter);
        return plain.ToString();
    }
}
