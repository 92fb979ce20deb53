using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>
/// The different texts of a dimension, in the order in which they come. Where every one begins with a code, as in <c>08 Kalmar
/// län</c> and <c>A Jordbruk, skogsbruk och fiske</c>, the code and the name are taken apart.
/// </summary>
internal sealed class KeyTexts
{
    private const int LongestCode = 15;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly List<string?> names = [];

    /// <summary>The texts.</summary>
    public IReadOnlyList<string> All => texts;

    /// <summary>The number of a text, from 0.</summary>
    public int Add(string text, string? name)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = texts.Count;
            texts.Add(text);
            names.Add(null);
        }

        names[number] ??= string.IsNullOrEmpty(name) ? null : name;
        return number;
    }

    /// <summary>The keys, each once, and the number of the key of each text.</summary>
    public (List<TableKey> Keys, int[] KeyOf) Keys()
    {
        var isApart =
            texts.Exists(text => IsApart(text)) && texts.TrueForAll(text => IsApart(text) || TotalCodes.IsTotal(text, null));
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<TableKey> keys = [];
        var keyOf = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            var space = isApart && IsApart(texts[i]) ? texts[i].IndexOf(' ', StringComparison.Ordinal) : -1;
            var key =
                space < 0 ? new TableKey(texts[i], names[i]) : new(texts[i][..space], names[i] ?? texts[i][(space + 1)..].Trim());
            if (places.TryAdd(key.Code, keys.Count))
                keys.Add(key);
            keyOf[i] = places[key.Code];
        }

        return (keys, keyOf);
    }

    /// <summary>
    /// Whether a text begins with something like a code: capital letters and digits, of which one is a digit or it is short.
    /// </summary>
    private static bool IsApart(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= LongestCode and var space
        && text[..space]
            .All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '+' or '_')
        && (space == 1 || text[..space].Any(letter => char.IsAsciiDigit(letter) || letter is '-' or '+'))
        && char.IsAsciiLetterOrDigit(text[0]);
}
