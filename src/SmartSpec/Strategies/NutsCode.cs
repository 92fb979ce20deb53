namespace SmartSpec;

/// <summary>Codes of territorial units: those of NUTS, and of the statistical regions outside the EU.</summary>
/// <remarks>
/// Regulation (EC) No 1059/2003: a country code, and one more character for each of levels 1 to 3. The country codes are those of
/// Eurostat, not of ISO 3166: Greece is EL, the United Kingdom UK, Kosovo XK.
/// </remarks>
internal static class NutsCode
{
    /// <summary>Member states; the United Kingdom; EFTA; candidates and potential candidates.</summary>
    private static readonly HashSet<string> Countries = (
        "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK "
        + "UK "
        + "CH IS LI NO "
        + "AL BA GE MD ME MK RS TR UA XK"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it is a code of level 0 to 3.</summary>
    public static bool IsValid(string code) =>
        code.Length is >= 2 and <= 5
        && Countries.Contains(code[..2])
        && code.All(letter => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter));

    /// <summary>
    /// The code that was probably meant: with Eurostat's country code for that of ISO 3166, and in capital letters. Null where
    /// that is no code either.
    /// </summary>
    public static string? Meant(string code)
    {
        var capitals = code.ToUpperInvariant();
        var meant = capitals switch
        {
            ['G', 'R', .. var rest] => "EL" + rest,
            ['G', 'B', .. var rest] => "UK" + rest,
            _ => capitals,
        };
        return IsValid(meant) ? meant : null;
    }
}
