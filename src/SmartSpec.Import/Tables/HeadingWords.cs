using System.Globalization;

namespace SmartSpec.Import;

/// <summary>Headings that are known from Eurostat, Statistics Sweden and what people write.</summary>
internal static class HeadingWords
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Headings, and what headings of several words begin with.</summary>
    private static readonly (ColumnRole Role, string[] Words)[] Beginnings =
    [
        (
            ColumnRole.Region,
            ["geo", "region", "regions", "regioner", "regionkod", "län", "länskod", "kommun", "kommuner", "kommunkod", "nuts"]
        ),
        (ColumnRole.Activity, ["nace", "näringsgren", "näringsgrenar", "sni 2007", "sni 2025", "isic"]),
    ];

    /// <summary>Headings that are known as a whole only.</summary>
    private static readonly (ColumnRole Role, string[] Words)[] Whole =
    [
        (
            ColumnRole.Region,
            ["nuts1", "nuts2", "nuts3", "county", "counties", "municipality", "municipalities", "ref area", "reg id"]
        ),
        (
            ColumnRole.Activity,
            ["sni", "sni2007", "sni2025", "activity", "activities", "industry", "industries", "economic activity"]
        ),
        (ColumnRole.Activity, ["sector", "bransch", "branscher", "verksamhet", "verksamheter"]),
        (ColumnRole.Year, ["year", "år", "time", "time period", "tid", "period"]),
        (ColumnRole.Value, ["obs value", "value", "values", "värde", "värden", "antal", "number"]),
        (ColumnRole.Flag, ["obs flag", "obs status", "flag", "flags", "flagga", "flaggor"]),
        (ColumnRole.Confidentiality, ["conf status"]),
        (ColumnRole.Ignored, ["dataflow", "last update", "structure", "structure id", "structure name"]),
    ];

    /// <summary>What a column with a heading has; null where the heading is not known.</summary>
    public static ColumnRole? RoleOf(string heading)
    {
        var words = Words(heading);
        foreach (var (role, known) in Whole)
            if (known.Contains(words))
                return role;
        foreach (var (role, known) in Beginnings)
            if (known.Any(word => words == word || words.StartsWith($"{word} ", StringComparison.Ordinal)))
                return role;
        return null;
    }

    /// <summary>Whether a heading is of keys: regions, activities or years.</summary>
    public static bool IsKey(string heading) => RoleOf(heading) is ColumnRole.Region or ColumnRole.Activity or ColumnRole.Year;

    /// <summary>Whether a heading says that its column has names of codes.</summary>
    public static bool IsName(string heading) =>
        Words(heading) is var words && ((string[])["namn", "name", "label", "benämning"]).Any(words.EndsWith);

    /// <summary>Whether a heading says that its column has codes.</summary>
    public static bool IsCode(string heading) =>
        Words(heading) is var words && ((string[])["kod", "code", " id", "codes)"]).Any(words.EndsWith);

    /// <summary>The year that a text is; null where it is none.</summary>
    public static int? Year(string text) =>
        text.Length == 4
        && text.All(char.IsAsciiDigit)
        && int.Parse(text, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year
            ? year
            : null;

    /// <summary>Whether a heading is a year, or ends with one, as in <c>Förvärvsarbetande 2021</c>.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="rest">What stands before the year.</param>
    /// <param name="year">The year.</param>
    public static bool EndsWithYear(string heading, out string rest, out string year)
    {
        (rest, year) = ("", heading);
        if (Year(heading) is not null)
            return true;
        if (heading.Length < 6 || !char.IsWhiteSpace(heading[^5]) || Year(heading[^4..]) is null)
            return false;
        (rest, year) = (heading[..^5].TrimEnd(), heading[^4..]);
        return true;
    }

    private static string Words(string heading) => Spelling.Plain(heading.Replace('_', ' ').Replace('-', ' ')).ToLowerInvariant();
}
