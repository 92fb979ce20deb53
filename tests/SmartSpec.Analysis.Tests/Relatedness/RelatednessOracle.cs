using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// The tables of <c>Oracle/relatedness.py</c> with what it computes, and with what EconGeo and py-ecomplexity themselves give
/// for the same tables (<c>relatedness-econgeo.R</c>, <c>relatedness-pyecomplexity.py</c>).
/// </summary>
internal static class RelatednessOracle
{
    private static readonly JsonElement Computed = Read("relatedness.json");
    private static readonly JsonElement EconGeoGives = Read("relatedness-econgeo.json");
    private static readonly JsonElement PyEcomplexityGives = Read("relatedness-pyecomplexity.json");

    /// <summary>The tables: by hand, one whose quotients are exact, a wide and a tall one.</summary>
    public static TheoryData<string> Names => ["hand", "exact", "wide", "tall"];

    /// <summary>The example of methods.md.</summary>
    public static Presence Hand { get; } = Presence("hand");

    public static JsonElement Of(string name) => Computed.GetProperty(name);

    public static JsonElement EconGeo(string name) => EconGeoGives.GetProperty(name);

    public static JsonElement PyEcomplexity(string name) => PyEcomplexityGives.GetProperty(name);

    public static Presence Presence(string name) => Presence(Rows(Of(name).GetProperty("m")));

    public static Presence Presence(double[][] rows)
    {
        var present = new bool[rows.Length, rows[0].Length];
        for (var r = 0; r < rows.Length; r++)
        for (var a = 0; a < rows[0].Length; a++)
            present[r, a] = rows[r][a] > 0;
        return Analysis.Presence.Of(TableKeys.Numbered("r", rows.Length), TableKeys.Numbered("a", rows[0].Length), present).Value;
    }

    public static RegionTable Table(string name)
    {
        var rows = Rows(Of(name).GetProperty("table"));
        var numbers = new double[rows.Length, rows[0].Length];
        for (var r = 0; r < rows.Length; r++)
        for (var a = 0; a < rows[0].Length; a++)
            numbers[r, a] = rows[r][a];
        return RegionTable.Of(TableKeys.Numbered("r", rows.Length), TableKeys.Numbered("a", rows[0].Length), numbers).Value;
    }

    public static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(Number)];

    public static double[][] Rows(JsonElement table) => [.. table.EnumerateArray().Select(Numbers)];

    public static double[][] Rows(ValueTable table) =>
        [
            .. Enumerable
                .Range(0, table.Rows.Count)
                .Select(r => Enumerable.Range(0, table.Columns.Count).Select(c => table[r, c] ?? double.NaN).ToArray()),
        ];

    public static double[] Numbers(ValueList list) => [.. list.Select(value => value ?? double.NaN)];

    /// <summary>Each number within a distance; a gap where there is a gap.</summary>
    public static void ShouldBe(this double[] numbers, double[] expected, double within = 1e-9)
    {
        numbers.Should().HaveSameCount(expected);
        for (var i = 0; i < numbers.Length; i++)
            if (double.IsNaN(expected[i]))
                numbers[i].Should().Be(double.NaN);
            else
                numbers[i].Should().BeApproximately(expected[i], within, "{0} is expected at {1}", expected[i], i);
    }

    public static void ShouldBe(this double[][] rows, double[][] expected, double within = 1e-9)
    {
        rows.Should().HaveSameCount(expected);
        for (var r = 0; r < rows.Length; r++)
            rows[r].ShouldBe(expected[r], within);
    }

    public static string File(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../Oracle", name);

    private static double Number(JsonElement number) => number.ValueKind is JsonValueKind.Null ? double.NaN : number.GetDouble();

    private static JsonElement Read(string name) => JsonDocument.Parse(System.IO.File.ReadAllText(File(name))).RootElement;
}
