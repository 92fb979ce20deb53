using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// A table has numbers, gaps of two kinds, and totals that are given or summed; bad input is refused by its place.
/// </summary>
public sealed class TableTests
{
    private static readonly TableKeys Regions = ["SE213", "SE212"];
    private static readonly TableKeys Activities = ["2.1", "2.10"];

    [Fact]
    public void Missing_suppressed_and_zero_are_different()
    {
        var table = RegionTable
            .Of(
                Regions,
                Activities,
                new[,]
                {
                    { Cell.Missing, Cell.Suppressed },
                    { Cell.Of(0), Cell.Of(3) },
                }
            )
            .Value;
        table["SE213", "2.1"].Should().Be(Cell.Missing);
        table["SE213", "2.10"].Should().Be(Cell.Suppressed);
        table["SE212", "2.1"].Value.Should().Be(0);
        (Cell.Missing == Cell.Suppressed).Should().BeFalse();
        (Cell.Missing == Cell.Of(0)).Should().BeFalse();
    }

    [Fact]
    public void Codes_are_texts() => Table(1, 2, 3, 4)["SE213", "2.10"].Value.Should().Be(2);

    [Fact]
    public void A_sum_over_a_gap_is_not_known_and_a_given_total_is()
    {
        var table = RegionTable
            .Of(
                Regions,
                Activities,
                new[,]
                {
                    { Cell.Of(1), Cell.Suppressed },
                    { Cell.Of(2), Cell.Of(3) },
                }
            )
            .Value;
        table.Totals.OfRegion(0).Should().BeNull();
        table.Totals.OfRegion(1).Should().Be(5);
        table.Totals.OfActivity(1).Should().BeNull();
        table.Totals.All.Should().BeNull();
        var given = table.WithTotals([9, 5], [3, 11], 14).Value.Totals;
        given.OfRegion(0).Should().Be(9);
        given.OfActivity(1).Should().Be(11);
        given.All.Should().Be(14);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    [InlineData(1e300)]
    public void A_number_that_is_none_is_refused_by_its_cell(double number) =>
        RegionTable
            .Of(
                Regions,
                Activities,
                new[,]
                {
                    { 1, 2 },
                    { 3, number },
                }
            )
            .Refusals.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new AnalysisMessage("number", [new("cells", ["SE212/2.10"])]));

    [Fact]
    public void Every_fault_is_refused_at_once() =>
        RegionTable
            .Of(["a", "a"], ["", "b"], new double[1, 2])
            .Refusals.Select(refusal => refusal.Code)
            .Should()
            .Equal("code-twice", "code-blank", "size");

    [Fact]
    public void A_total_smaller_than_its_cells_is_refused_by_its_code() =>
        Table(1, 2, 3, 4).WithTotals([3, 7], [4, 5], 10).Refusals.Single().Values[0].Values.Should().Equal("2.10");

    [Fact]
    public void A_total_may_fall_short_by_rounding() =>
        Table(100, 200, 300, 400).WithTotals([299, 700], [400, 600], 999).IsRefused.Should().BeFalse();

    [Fact]
    public void A_remainder_is_what_the_known_cells_leave_of_the_total()
    {
        var table = RegionTable
            .Of(
                ["r"],
                ["a", "b", "c"],
                new[,]
                {
                    { Cell.Of(10), Cell.Suppressed, Cell.Missing },
                }
            )
            .Value.WithTotals([100], [50, 30, 60], 140)
            .Value;
        var filled = table.Fill(missing: GapFill.Remainder, suppressed: GapFill.Remainder).Value;
        filled["r", "b"].Value.Should().Be(30);
        filled["r", "c"].Value.Should().Be(60);
        table.Fill(missing: GapFill.Zero, suppressed: GapFill.None).Value.HasGaps.Should().BeTrue();
    }

    [Fact]
    public void A_remainder_needs_given_totals() =>
        RegionTable
            .Of(
                ["r"],
                ["a", "b"],
                new[,]
                {
                    { Cell.Of(10), Cell.Suppressed },
                }
            )
            .Then(table => table.Fill(GapFill.None, GapFill.Remainder))
            .Refusals.Single()
            .Code.Should()
            .Be("totals-needed");

    [Fact]
    public void Regions_that_are_picked_keep_their_numbers_and_given_totals()
    {
        var picked = Table(1, 2, 3, 4).WithTotals([3, 7], [4, 6], 10).Value.PickRegions(["SE212"]).Value;
        picked["SE212", "2.10"].Value.Should().Be(4);
        picked.Totals.OfActivity(0).Should().Be(4);
        picked.Totals.All.Should().Be(10);
        Table(1, 2, 3, 4).PickActivities(["2.1", "3"]).Refusals.Single().Code.Should().Be("code-unknown");
        Table(1, 2, 3, 4).PickActivities(["2.1", "2.1"]).Refusals.Single().Code.Should().Be("code-twice");
        Table(1, 2, 3, 4).PickActivities([]).Refusals.Single().Code.Should().Be("empty");
    }

    [Fact]
    public void A_table_turned_twice_is_itself() =>
        Tables.Any.Sample(
            table =>
            {
                var again = table.Turned().Turned();
                again.Regions.Should().Equal(table.Regions);
                for (var r = 0; r < table.Regions.Count; r++)
                for (var a = 0; a < table.Activities.Count; a++)
                    again[r, a].Should().Be(table[r, a]);
            },
            iter: 200
        );

    [Fact]
    public void A_series_has_tables_of_the_same_regions_and_activities()
    {
        var series = TableSeries
            .Of(new Dictionary<int, RegionTable> { [2022] = Table(5, 6, 7, 8), [2021] = Table(1, 2, 3, 4) })
            .Value;
        series.Years.Should().Equal(2021, 2022);
        series.First[0, 0].Value.Should().Be(1);
        series.Last[0, 0].Value.Should().Be(5);
        TableSeries
            .Of(new Dictionary<int, RegionTable> { [2021] = Table(1, 2, 3, 4), [2022] = Table(1, 2, 3, 4).Turned() })
            .Refusals.Single()
            .Code.Should()
            .Be("series-unlike");
    }

    [Fact]
    public void A_value_that_is_read_from_a_refusal_throws_with_every_reason() =>
        RegionTable
            .Of([], ["a"], new double[0, 1])
            .Invoking(answer => answer.Value)
            .Should()
            .Throw<AnalysisRefusedException>()
            .WithMessage("*no rows or no columns*(empty)");

    private static RegionTable Table(double a, double b, double c, double d) =>
        RegionTable
            .Of(
                Regions,
                Activities,
                new[,]
                {
                    { a, b },
                    { c, d },
                }
            )
            .Value;
}
