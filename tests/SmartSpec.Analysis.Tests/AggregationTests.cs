using System.Runtime.CompilerServices;
using System.Text.Json;
using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>A table summed to a level has the same totals, and says where a sum cannot be known.</summary>
[Trait("lane", "laws")]
public sealed class AggregationTests
{
    private static readonly string[] Classes =
    [
        "01.11",
        "01.12",
        "03.11",
        "10.11",
        "10.12",
        "10.20",
        "16.10",
        "47.11",
        "62.01",
        "62.02",
    ];
    private static readonly string?[] Flags = ["b", "e", "b e", null];
    private static readonly string[] Counties = ["SE211", "SE212", "SE213", "SE214", "SE221", "SE224", "SE110", "SE121"];

    /// <summary>Tables with real codes, some with gaps and flags.</summary>
    private static readonly Gen<RegionTable> Coded = Gen.Select(
        Tables.Any,
        Gen.Int[0, 3].Select(n => (string?)Flags[n]).Array[80],
        (table, flags) =>
        {
            var cells = new Cell[table.Regions.Count, table.Activities.Count];
            for (var r = 0; r < cells.GetLength(0); r++)
            for (var a = 0; a < cells.GetLength(1); a++)
                cells[r, a] = table[r, a].Flagged(flags[r * 10 + a]);
            return RegionTable
                .Of(TableKeys.Of(Counties.Take(table.Regions.Count)), TableKeys.Of(Classes.Take(table.Activities.Count)), cells)
                .Value;
        }
    );

    [Fact]
    public void Sums_are_those_of_the_second_implementation()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Oracle()));
        var table = Read(json.RootElement.GetProperty("table"));
        var (nace, nuts) = (Classification.NaceRev2, Classification.Nuts);
        Same(table.AggregateActivities(nace, 2).Value, "divisions");
        Same(table.AggregateActivities(nace, 1).Value, "sections");
        Same(table.AggregateRegions(nuts, 2).Value, "nuts2");
        Same(table.AggregateActivities(nace, 1).Then(sections => sections.AggregateRegions(nuts, 1)).Value, "nuts1 sections");

        void Same(RegionTable actual, string name)
        {
            var expected = Read(json.RootElement.GetProperty(name));
            actual.Regions.Should().Equal(expected.Regions);
            actual.Activities.Should().Equal(expected.Activities);
            for (var r = 0; r < expected.Regions.Count; r++)
            for (var a = 0; a < expected.Activities.Count; a++)
            {
                actual[r, a].State.Should().Be(expected[r, a].State);
                (actual[r, a].Value ?? 0).Should().BeApproximately(expected[r, a].Value ?? 0, 1e-9);
            }
        }
    }

    [Fact]
    public void Aggregating_in_two_steps_equals_one_step() =>
        Coded.Sample(
            table =>
            {
                var nace = Classification.NaceRev2;
                var steps = table.AggregateActivities(nace, 2).Then(divisions => divisions.AggregateActivities(nace, 1)).Value;
                ShouldBeSame(steps, table.AggregateActivities(nace, 1).Value);
                var nuts = table
                    .AggregateRegions(Classification.Nuts, 2)
                    .Then(two => two.AggregateRegions(Classification.Nuts, 1));
                ShouldBeSame(nuts.Value, table.AggregateRegions(Classification.Nuts, 1).Value);
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void Regions_and_activities_are_aggregated_in_either_order() =>
        Coded.Sample(
            table =>
                ShouldBeSame(
                    table
                        .AggregateActivities(Classification.NaceRev2, 1)
                        .Then(sections => sections.AggregateRegions(Classification.Nuts, 1))
                        .Value,
                    table
                        .AggregateRegions(Classification.Nuts, 1)
                        .Then(nuts => nuts.AggregateActivities(Classification.NaceRev2, 1))
                        .Value
                ),
            iter: Rounds.Of(200)
        );

    [Fact]
    public void Totals_are_unchanged() =>
        Coded.Sample(
            table =>
            {
                var sections = table.AggregateActivities(Classification.NaceRev2, 1).Value;
                sections.Totals.All.Should().Be(table.Totals.All);
                for (var r = 0; r < table.Regions.Count; r++)
                    sections.Totals.OfRegion(r).Should().Be(table.Totals.OfRegion(r));
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void Given_totals_are_summed_for_what_is_summed_and_stay_for_the_rest()
    {
        var table = RegionTable
            .Of(
                ["SE213", "SE212"],
                ["10", "16", "47"],
                new[,]
                {
                    { 1.0, 2, 3 },
                    { 4, 5, 6 },
                }
            )
            .Value.WithTotals([10, 20], [100, 200, 300], 1000)
            .Value;
        var totals = table.AggregateActivities(Classification.NaceRev2, 1).Value.Totals;
        totals.AreGiven.Should().BeTrue();
        totals.OfActivity(0).Should().Be(300);
        totals.OfActivity(1).Should().Be(300);
        totals.OfRegion(1).Should().Be(20);
        totals.All.Should().Be(1000);
        var nuts = table.AggregateRegions(Classification.Nuts, 2).Value.Totals;
        nuts.OfRegion(0).Should().Be(30);
        nuts.OfActivity(2).Should().Be(300);
    }

    [Fact]
    public void A_suppressed_part_suppresses_the_sum_also_beside_a_missing_one_and_flags_are_collected()
    {
        var table = RegionTable
            .Of(
                ["r"],
                ["01.1", "01.2", "03.1", "03.2", "10", "C11"],
                new[,]
                {
                    {
                        Cell.Missing,
                        Cell.Suppressed.Flagged("C"),
                        Cell.Of(1, "e"),
                        Cell.Missing,
                        Cell.Of(1, "p"),
                        Cell.Of(2, "b"),
                    },
                }
            )
            .Value.AggregateActivities(Classification.NaceRev2, 2)
            .Value;
        table["r", "01"].Should().Be(Cell.Suppressed.Flagged("C"));
        table["r", "03"].Should().Be(Cell.Missing.Flagged("e"));
        table.AggregateActivities(Classification.NaceRev2, 1).Value["r", "C"].Should().Be(Cell.Of(3, "b p"));
    }

    [Fact]
    public void A_code_at_the_level_stays_with_its_name()
    {
        var table = RegionTable
            .Of(["r"], [new("C", "Tillverkning"), "47.1"], new double[1, 2])
            .Value.AggregateActivities(Classification.NaceRev2, 1)
            .Value;
        table.Activities.Should().Equal(new TableKey("C", "Tillverkning"), "G");
    }

    [Fact]
    public void Codes_that_cannot_be_summed_are_refused_by_name() =>
        RegionTable
            .Of(["r"], ["C", "10", "10.1", "C10", "TOTAL", "F"], new double[1, 6])
            .Then(table => table.AggregateActivities(Classification.NaceRev2, 2))
            .Refusals.Should()
            .Equal(
                new AnalysisMessage("code-unclassified", [new("codes", ["TOTAL"])]),
                new AnalysisMessage("code-coarse", [new("codes", ["C", "F"])]),
                new AnalysisMessage("code-nested", [new("codes", ["C10 (10)", "10 (C)", "10.1 (C)", "10.1 (10)", "C10 (C)"])])
            );

    [Fact]
    public void A_series_is_aggregated_year_by_year()
    {
        var series = TableSeries
            .Of([
                new("SE213", "10", Cell.Of(1), 2021),
                new("SE213", "11", Cell.Of(2), 2021),
                new("SE213", "10", Cell.Of(3), 2022),
                new("SE213", "11", Cell.Of(4), 2022),
            ])
            .Value;
        var sections = series.AggregateActivities(Classification.NaceRev2, 1).Value;
        sections[2021]["SE213", "C"].Value.Should().Be(3);
        sections[2022]["SE213", "C"].Value.Should().Be(7);
        series.AggregateRegions(Classification.Nuts, 0).Value[2022]["SE", "10"].Value.Should().Be(3);
        series.AggregateRegions(Classification.SwedishRegions, 1).Refusals.Single().Code.Should().Be("code-unclassified");
    }

    private static void ShouldBeSame(RegionTable actual, RegionTable expected)
    {
        actual.Regions.Should().Equal(expected.Regions);
        actual.Activities.Should().Equal(expected.Activities);
        for (var r = 0; r < expected.Regions.Count; r++)
        for (var a = 0; a < expected.Activities.Count; a++)
            actual[r, a].Should().Be(expected[r, a]);
    }

    private static RegionTable Read(JsonElement json)
    {
        string[] rows = [.. json.GetProperty("rows").EnumerateArray().Select(one => one.GetString()!)];
        string[] columns = [.. json.GetProperty("columns").EnumerateArray().Select(one => one.GetString()!)];
        var cells = new Cell[rows.Length, columns.Length];
        for (var r = 0; r < rows.Length; r++)
        for (var c = 0; c < columns.Length; c++)
            cells[r, c] = json.GetProperty("cells")[r][c] switch
            {
                { ValueKind: JsonValueKind.Null } => Cell.Missing,
                { ValueKind: JsonValueKind.String } => Cell.Suppressed,
                var number => Cell.Of(number.GetDouble()),
            };
        return RegionTable.Of(TableKeys.Of(rows), TableKeys.Of(columns), cells).Value;
    }

    private static string Oracle([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Oracle/aggregation.json");
}
