using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SmartSpec.Analysis.Tests;

/// <summary>What Oracle/weighing.py computed from the formulas.</summary>
internal static class WeighingOracle
{
    private static readonly JsonElement Root = Read();

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Root.GetProperty("cases").GetArrayLength())];

    public static TheoryData<int> ShareCases => [.. Enumerable.Range(0, Root.GetProperty("shares").GetArrayLength())];

    public static TheoryData<int> Judgements => [.. Enumerable.Range(0, Root.GetProperty("judgements").GetArrayLength())];

    public static JsonElement At(string list, int index) => Root.GetProperty(list)[index];

    public static Weighing Weighing(JsonElement at) =>
        Weighings.Of(
            [.. at.GetProperty("weights").EnumerateArray().Select(Decimal)],
            [.. at.GetProperty("scales").EnumerateArray().Select(scale => (Decimal(scale[0]), Decimal(scale[1])))],
            [.. at.GetProperty("scores").EnumerateArray().Select(row => row.EnumerateArray().Select(Decimal).ToArray())]
        );

    public static decimal Decimal(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    public static decimal[] Exact(JsonElement list) =>
        [.. list.EnumerateArray().Select(one => Weighings.Fraction(one.GetString()!).ToDecimal())];

    private static JsonElement Read([CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../Oracle/weighing.json");
        return JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
    }
}
