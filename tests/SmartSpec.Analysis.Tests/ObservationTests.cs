using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Observations in long form are a table, or a series of tables, of all that they mention.</summary>
[Trait("lane", "laws")]
public sealed class ObservationTests
{
    [Fact]
    public void Rows_and_columns_come_in_the_order_of_first_mention_and_a_pair_never_mentioned_is_missing()
    {
        var table = RegionTable
            .Of([
                new("SE213", new("C", "Tillverkning"), Cell.Of(3)),
                new("SE212", "A", Cell.Suppressed),
                new(new("SE213", "Kalmar län"), "A", Cell.Of(0, "e")),
            ])
            .Value;
        table.Regions.Should().Equal(new TableKey("SE213", "Kalmar län"), "SE212");
        table.Activities.Should().Equal(new TableKey("C", "Tillverkning"), "A");
        table["SE213", "A"].Should().Be(Cell.Of(0, "e"));
        table["SE212", "A"].Should().Be(Cell.Suppressed);
        table["SE212", "C"].Should().Be(Cell.Missing);
    }

    [Fact]
    public void Every_year_has_all_rows_and_columns()
    {
        var series = TableSeries.Of([new("a", "x", Cell.Of(1), 2022), new("b", "y", Cell.Of(2), 2021)]).Value;
        series.Years.Should().Equal(2021, 2022);
        series[2021]["a", "x"].Should().Be(Cell.Missing);
        series[2021]["b", "y"].Value.Should().Be(2);
    }

    [Fact]
    public void A_cell_that_is_given_twice_is_refused_by_name()
    {
        RegionTable
            .Of([new("a", "x", Cell.Of(1)), new("a", "x", Cell.Missing)])
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("cell-twice", [new("cells", ["a/x"])]));
        TableSeries
            .Of([new("a", "x", Cell.Of(1), 2021), new("a", "x", Cell.Of(1), 2021), new("a", "x", Cell.Of(1), 2022)])
            .Refusals.Single()
            .Values.Single()
            .Values.Should()
            .Equal("a/x/2021");
    }

    [Fact]
    public void A_table_is_of_one_year() =>
        RegionTable
            .Of([new("a", "x", Cell.Of(1), 2021), new("a", "x", Cell.Of(1), 2022)])
            .Refusals.Single()
            .Code.Should()
            .Be("several-years");

    [Fact]
    public void No_observations_blank_codes_and_wrong_numbers_are_refused()
    {
        RegionTable.Of([]).Refusals.Single().Code.Should().Be("empty");
        RegionTable.Of([new(" ", "x", Cell.Of(1))]).Refusals.Single().Code.Should().Be("code-blank");
        RegionTable.Of([new("a", "x", Cell.Of(-1))]).Refusals.Single().Code.Should().Be("number");
    }

    [Fact]
    public void A_table_that_is_mostly_holes_is_refused_before_it_fills_the_memory() =>
        RegionTable
            .Of(Enumerable.Range(0, 5000).Select(i => new Observation($"r{i}", $"a{i}", Cell.Of(1))))
            .Refusals.Single()
            .Code.Should()
            .Be("too-many-cells");

    [Fact]
    public void The_observations_of_a_table_in_row_order_are_the_table_again() =>
        Tables.Any.Sample(
            table =>
            {
                var again = RegionTable
                    .Of(table.Regions.SelectMany(r => table.Activities.Select(a => new Observation(r, a, table[r.Code, a.Code]))))
                    .Value;
                again.Regions.Should().Equal(table.Regions);
                again.Activities.Should().Equal(table.Activities);
                for (var r = 0; r < table.Regions.Count; r++)
                for (var a = 0; a < table.Activities.Count; a++)
                    again[r, a].Should().Be(table[r, a]);
            },
            iter: Rounds.Of(200)
        );
}
