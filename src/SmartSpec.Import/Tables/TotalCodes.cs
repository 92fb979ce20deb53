using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>Which code is the total of all.</summary>
internal static class TotalCodes
{
    private const int CountryLength = 2;
    private static readonly string[] Known = ["total", "totalt", "summa", "riket", "hela riket", "_t", "samtliga", "tot"];

    /// <summary>Whether a code, or its name, is one that publishers use for the total.</summary>
    public static bool IsTotal(string code, string? name) => IsKnown(code) || (name is not null && IsKnown(name));

    /// <summary>The position of the total; −1 for none; null where the layout names a code that is not there.</summary>
    public static int? Find(List<TableKey> keys, string? named, bool areRegions)
    {
        if (named is { Length: > 0 })
            return keys.FindIndex(key => key.Code == named || $"{key}" == named) is >= 0 and var at ? at : null;
        if (named is not null || keys.Count < 2)
            return -1;
        var total = keys.FindIndex(key => IsTotal(key.Code, key.Name));
        return total >= 0 || !areRegions ? total : Country(keys);
    }

    /// <summary>The country, where the codes of all other regions begin with its two letters.</summary>
    private static int Country(List<TableKey> keys) =>
        keys.FindIndex(key => key.Code.Length == CountryLength && key.Code.All(char.IsAsciiLetterUpper)) is >= 0 and var country
        && keys.TrueForAll(key =>
            key == keys[country]
            || (key.Code.Length > CountryLength && key.Code.StartsWith(keys[country].Code, StringComparison.Ordinal))
        )
            ? country
            : -1;

    private static bool IsKnown(string text) =>
        Spelling.Plain(text).ToLowerInvariant() is var plain
        && (Known.Contains(plain) || plain.StartsWith("samtliga ", StringComparison.Ordinal));
}
