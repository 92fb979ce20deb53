using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SmartSpec.Analysis.Tests;

/// <summary>What the second implementation, Oracle/specialisation.py, found.</summary>
internal static class SpecialisationOracle
{
    private static readonly JsonDocument Document = Read("specialisation.json");

    public static IEnumerable<JsonElement> Tables => Document.RootElement.GetProperty("tables").EnumerateArray();

    public static IEnumerable<JsonElement> Stars => Document.RootElement.GetProperty("stars").EnumerateArray();

    public static IEnumerable<JsonElement> Series => Document.RootElement.GetProperty("series").EnumerateArray();

    public static RegionTable Table(JsonElement cells, JsonElement? totals = null)
    {
        var (rows, columns) = (cells.GetArrayLength(), cells[0].GetArrayLength());
        var read = new Cell[rows, columns];
        for (var r = 0; r < rows; r++)
        for (var c = 0; c < columns; c++)
            read[r, c] = cells[r][c].ValueKind is JsonValueKind.Null ? Cell.Suppressed : Cell.Of(cells[r][c].GetDouble());
        var table = RegionTable.Of(TableKeys.Numbered("r", rows), TableKeys.Numbered("a", columns), read);
        return totals is not { } given
            ? table.Value
            : table
                .Value.WithTotals(
                    [.. Doubles(given.GetProperty("regions"))],
                    [.. Doubles(given.GetProperty("activities"))],
                    given.GetProperty("all").GetDouble()
                )
                .Value;
    }

    /// <summary>The table of a case, with the totals that it gives.</summary>
    public static RegionTable TableOf(JsonElement one) =>
        Table(one.GetProperty("cells"), one.GetProperty("given").GetBoolean() ? one.GetProperty("totals") : null);

    public static void ShouldAgree(double? actual, JsonElement expected, string place)
    {
        if (expected.ValueKind is JsonValueKind.Null)
        {
            actual.Should().BeNull(place);
            return;
        }

        actual.Should().NotBeNull(place);
        var value = expected.GetDouble();
        actual!.Value.Should().BeApproximately(value, 1e-9 * Math.Max(1, Math.Abs(value)), place);
    }

    public static void ShouldAgree(ValueList actual, JsonElement expected, string place)
    {
        actual.Count.Should().Be(expected.GetArrayLength());
        for (var i = 0; i < actual.Count; i++)
            ShouldAgree(actual[i], expected[i], $"{place} {actual.Keys[i].Code}");
    }

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];

    private static JsonDocument Read(string name, [CallerFilePath] string here = "") =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../Oracle", name)));
}
