using System.Globalization;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// The example of the R package economiccomplexity 2.0.0: which of 785 products 226 countries exported with comparative
/// advantage. Its article "How To Use This Package" (docs/articles/economiccomplexity.html, 2024-12-16) prints what it computes.
/// </summary>
internal static class WorldTrade
{
    public static Presence Presence { get; } = Read();

    private static Presence Read()
    {
        string[][] lines =
        [
            .. File.ReadLines(RelatednessOracle.File("world-trade.txt"))
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split(' ')),
        ];
        var products = TableKeys.Of(lines[0].Skip(1));
        var countries = TableKeys.Of(lines.Skip(1).Select(line => line[0]));
        var present = new bool[countries.Count, products.Count];
        for (var c = 0; c < countries.Count; c++)
        for (var p = 0; p < products.Count; p++)
            present[c, p] = (Digit(lines[c + 1][1][p / 4]) >> (3 - p % 4) & 1) == 1;
        return Analysis.Presence.Of(countries, products, present).Value;
    }

    private static int Digit(char digit) => int.Parse([digit], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
