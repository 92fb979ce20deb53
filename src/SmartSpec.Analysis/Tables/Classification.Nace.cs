namespace SmartSpec.Analysis;

/// <content>Industries.</content>
public sealed partial class Classification
{
    private const int DivisionLevel = 2;
    private const int DetailLevel = 5;

    /// <summary>
    /// NACE Rev. 2, and SNI 2007, which adds a fifth level: section (<c>C</c>), division (<c>10</c>), group (<c>10.1</c>), class
    /// (<c>10.11</c>) and SNI's detailed group (<c>10.111</c>). Codes are read with or without the point, and with or without the
    /// letter of the section before them, as Eurostat writes them (<c>C10</c>, <c>C1011</c>).
    /// </summary>
    /// <remarks>
    /// Source: Regulation (EC) No 1893/2006, Annex I; Statistics Sweden, <em>SNI 2007</em> (MIS 2007:2). Aggregates of Eurostat
    /// such as <c>B-E</c> are of no level.
    /// </remarks>
    public static Classification NaceRev2 { get; } =
        Nace([
            ('A', 1, 3),
            ('B', 5, 9),
            ('C', 10, 33),
            ('D', 35, 35),
            ('E', 36, 39),
            ('F', 41, 43),
            ('G', 45, 47),
            ('H', 49, 53),
            ('I', 55, 56),
            ('J', 58, 63),
            ('K', 64, 66),
            ('L', 68, 68),
            ('M', 69, 75),
            ('N', 77, 82),
            ('O', 84, 84),
            ('P', 85, 85),
            ('Q', 86, 88),
            ('R', 90, 93),
            ('S', 94, 96),
            ('T', 97, 98),
            ('U', 99, 99),
        ]);

    /// <summary>
    /// NACE Rev. 2.1, and SNI 2025, which adds a fifth level. Levels and notation are those of <see cref="NaceRev2"/>; sections J
    /// to V differ.
    /// </summary>
    /// <remarks>Source: Commission Delegated Regulation (EU) 2023/137, Annex.</remarks>
    public static Classification NaceRev21 { get; } =
        Nace([
            ('A', 1, 3),
            ('B', 5, 9),
            ('C', 10, 33),
            ('D', 35, 35),
            ('E', 36, 39),
            ('F', 41, 43),
            ('G', 46, 47),
            ('H', 49, 53),
            ('I', 55, 56),
            ('J', 58, 60),
            ('K', 61, 63),
            ('L', 64, 66),
            ('M', 68, 68),
            ('N', 69, 75),
            ('O', 77, 82),
            ('P', 84, 84),
            ('Q', 85, 85),
            ('R', 86, 88),
            ('S', 90, 93),
            ('T', 94, 96),
            ('U', 97, 98),
            ('V', 99, 99),
        ]);

    private static Classification Nace((char Letter, int First, int Last)[] sections)
    {
        var letters = new char?[100];
        foreach (var (letter, first, last) in sections)
            for (var division = first; division <= last; division++)
                letters[division] = letter;
        return new(1, DetailLevel, code => NacePlace(code, letters));
    }

    private static Place? NacePlace(string code, char?[] letters)
    {
        if (code is [var section] && letters.Contains(section))
            return new(1, _ => code);
        var prefix = code is [>= 'A' and <= 'Z', ..] ? code[..1] : "";
        var rest = code[prefix.Length..];
        var hasPoint = rest is [_, _, '.', _, ..];
        var digits = hasPoint ? rest.Remove(2, 1) : rest;
        if (digits.Length is < DivisionLevel or > DetailLevel || !digits.All(char.IsAsciiDigit))
            return null;
        var division = (digits[0] - '0') * 10 + (digits[1] - '0');
        if (letters[division] is not { } letter || (prefix.Length > 0 && prefix[0] != letter))
            return null;
        return new(digits.Length, Id, Written);

        string Id(int level) => level == 1 ? $"{letter}" : digits[..level];

        string Written(int level)
        {
            var id = Id(level);
            return level == 1 ? id
                : hasPoint && level > DivisionLevel ? $"{prefix}{id[..DivisionLevel]}.{id[DivisionLevel..]}"
                : $"{prefix}{id}";
        }
    }
}
