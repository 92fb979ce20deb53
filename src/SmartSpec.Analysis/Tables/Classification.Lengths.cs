namespace SmartSpec.Analysis;

/// <content>Classifications in which a code begins with the code of what it is part of.</content>
public sealed partial class Classification
{
    private const int NutsCountry = 2;

    /// <summary>
    /// NUTS, the regions of the European Union: level 0 is the country (2 characters), levels 1 to 3 have one character more
    /// each. Groups of countries, such as <c>EU27_2020</c> and <c>EA20</c>, are no regions.
    /// </summary>
    /// <remarks>Source: Regulation (EC) No 1059/2003, Annex I.</remarks>
    public static Classification Nuts { get; } =
        new(
            0,
            3,
            code =>
                code.Length is >= NutsCountry and <= NutsCountry + 3
                && code[..NutsCountry].All(char.IsAsciiLetterUpper)
                && code[..NutsCountry] is not ("EU" or "EA")
                && code.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter))
                    ? new(code.Length - NutsCountry, level => code[..(level + NutsCountry)])
                    : null
        );

    /// <summary>
    /// Swedish regions: level 1 is the county (<c>08</c>), level 2 the municipality (<c>0880</c>). <c>00</c>, the country, is
    /// none.
    /// </summary>
    /// <remarks>Source: Statistics Sweden, <em>Regionala koder</em> (MIS).</remarks>
    public static Classification SwedishRegions { get; } =
        new(
            1,
            2,
            code =>
                code.Length is 2 or 4 && code.All(char.IsAsciiDigit) && !code.StartsWith("00", StringComparison.Ordinal)
                    ? new(code.Length / 2, level => code[..(level * 2)])
                    : null
        );

    /// <summary>
    /// A classification in which the length of a code is its level, and a code begins with the code of what it is part of.
    /// </summary>
    /// <param name="lengths">
    /// The number of characters of the codes of level 1, 2 and so on, each more than the one before.
    /// </param>
    /// <exception cref="ArgumentNullException">No lengths are given.</exception>
    /// <exception cref="ArgumentException">
    /// There is no length, one is not positive, or one is not more than the one before.
    /// </exception>
    public static Classification ByLengths(params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        int[] all = [.. lengths];
        if (all.Length == 0 || all[0] <= 0 || all.Zip(all.Skip(1)).Any(pair => pair.First >= pair.Second))
            throw new ArgumentException("Lengths are positive, and each is more than the one before.", nameof(lengths));
        return new(
            1,
            all.Length,
            code => Array.IndexOf(all, code.Length) is >= 0 and var index ? new(index + 1, level => code[..all[level - 1]]) : null
        );
    }
}
