using CsCheck;
using static SmartSpec.Analysis.Tests.SpecialisationTables;

namespace SmartSpec.Analysis.Tests;

/// <summary>The growth of a region is split into what the nation, its mix of industries and the region itself gave.</summary>
[Trait("lane", "laws")]
public sealed class ShiftShareTests
{
    private static RegionTable Nation(double[] region, double[] nation) =>
        Table(region).WithTotals([region.Sum()], [.. nation], nation.Sum()).Value;

    /// <summary>
    /// The example of Dunn's method in methods.md: growth 630 = 290 − 80 + 420, of a nation with shares 10, 20, 40 and 30 % that
    /// grow by 10, 20, 30 and 40 %. (Its page prints the 80 without its sign.)
    /// </summary>
    [Fact]
    public void The_classic_example_has_its_printed_components()
    {
        var first = Nation([500, 100, 200, 200], [10000, 20000, 40000, 30000]);
        var last = Nation([1000, 100, 250, 280], [11000, 24000, 52000, 42000]);
        var total = ShiftShare.Classic(first, last).Value.Total("r1")!;
        total.Growth.Should().Be(630);
        total.NationalGrowth.Should().BeApproximately(290, 1e-9);
        total.IndustryMix.Should().BeApproximately(-80, 1e-9);
        total.RegionalShift.Should().BeApproximately(420, 1e-9);
        total.Allocation.Should().Be(0);
    }

    [Fact]
    public void An_activity_that_is_new_in_the_region_has_its_growth_in_the_regional_shift()
    {
        var first = Nation([0, 100], [50, 100]);
        var last = Nation([25, 100], [75, 120]);
        ShiftShare.Classic(first, last).Value["r1", "a1"].Should().Be(new GrowthComponents(25, 0, 0, 25, 0));
    }

    /// <summary>
    /// By hand: the region has half of its 100 in a1, the nation 20 %. a1 grows by 20 % there and 10 % in the nation, a2 not at
    /// all. Homothetic 20 and 80; 20·0.1 = 2 is the competitive effect, and (50 − 20)·0.1 = 3 the allocation.
    /// </summary>
    [Fact]
    public void The_form_of_Esteban_Marquillas_splits_the_regional_shift()
    {
        var first = Nation([50, 50], [200, 800]);
        var last = Nation([60, 50], [220, 800]);
        var parts = ShiftShare.EstebanMarquillas(first, last).Value;
        parts["r1", "a1"]!.RegionalShift.Should().BeApproximately(2, 1e-12);
        parts["r1", "a1"]!.Allocation.Should().BeApproximately(3, 1e-12);
        parts.Total("r1")!.NationalGrowth.Should().BeApproximately(2, 1e-12);
        parts.Total("r1")!.IndustryMix.Should().BeApproximately(3, 1e-12);
    }

    [Fact]
    public void The_form_of_Esteban_Marquillas_needs_a_rate_of_growth_and_names_what_has_none() =>
        ShiftShare
            .EstebanMarquillas(Nation([0, 100], [50, 100]), Nation([25, 100], [75, 120]))
            .Refusals.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new AnalysisMessage("growth-from-zero", [new("cells", ["r1/a1"])]));

    [Fact]
    public void A_region_with_the_structure_of_the_nation_has_no_allocation()
    {
        var first = Nation([20, 80], [200, 800]);
        var last = Nation([31, 70], [210, 900]);
        var total = ShiftShare.EstebanMarquillas(first, last).Value.Total("r1")!;
        total.Allocation.Should().BeApproximately(0, 1e-12);
        total.RegionalShift.Should().BeApproximately(ShiftShare.Classic(first, last).Value.Total("r1")!.RegionalShift, 1e-12);
    }

    /// <summary>
    /// The data of REAT, shiftd: an example of Farhauer and Kröll (2013), extended by a year. It prints no
    /// result.
    /// </summary>
    [Fact]
    public void The_dynamic_form_is_the_sum_of_the_classic_ones_from_year_to_year()
    {
        RegionTable[] years =
        [
            Nation([90, 20, 10, 60], [400, 150, 150, 400]),
            Nation([100, 40, 10, 55], [440, 210, 135, 480]),
            Nation([105, 45, 15, 60], [460, 230, 155, 500]),
        ];
        var series = TableSeries
            .Of(
                new Dictionary<int, RegionTable>
                {
                    [2000] = years[0],
                    [2001] = years[1],
                    [2002] = years[2],
                }
            )
            .Value;
        var total = ShiftShare.Dynamic(series).Value.Total("r1")!;
        var (one, two) = (Step(0), Step(1));
        total.Growth.Should().Be(45);
        total.NationalGrowth.Should().BeApproximately(one.NationalGrowth + two.NationalGrowth, 1e-12);
        total.IndustryMix.Should().BeApproximately(one.IndustryMix + two.IndustryMix, 1e-12);
        total.RegionalShift.Should().BeApproximately(one.RegionalShift + two.RegionalShift, 1e-12);
        total
            .NationalGrowth.Should()
            .NotBeApproximately(ShiftShare.Classic(years[0], years[2]).Value.Total("r1")!.NationalGrowth, 0.1);

        GrowthComponents Step(int year) => ShiftShare.Classic(years[year], years[year + 1]).Value.Total("r1")!;
    }

    [Fact]
    public void One_year_has_no_growth_and_a_missing_year_is_noted()
    {
        var table = Table([1, 2]);
        var one = TableSeries.Of(new Dictionary<int, RegionTable> { [2020] = table }).Value;
        ShiftShare.Dynamic(one).Refusals.Single().Code.Should().Be("years-few");
        var apart = TableSeries
            .Of(
                new Dictionary<int, RegionTable>
                {
                    [2020] = table,
                    [2021] = table,
                    [2024] = table,
                }
            )
            .Value;
        ShiftShare.Dynamic(apart).Notes.Should().ContainSingle().Which.Values[0].Values.Should().Equal("2021");
    }

    [Fact]
    public void Tables_of_other_regions_or_activities_are_refused()
    {
        ShiftShare.Classic(Table([1, 2]), Table([1], [2])).Refusals.Single().Code.Should().Be("tables-unlike");
        ShiftShare.EstebanMarquillas(Table([1, 2]), Table([1], [2])).Refusals.Single().Code.Should().Be("tables-unlike");
    }

    [Fact]
    public void The_components_add_up_to_the_growth() =>
        Gen.Select(Tables.Any, Gen.Int[2, 40], Gen.Int[1, 9], Gen.Bool)
            .Sample(
                (first, factor, other, given) =>
                {
                    var (grown, less) = (first.Scaled(r => r + factor), first.Scaled(r => 1.0 / (r + other)));
                    var years =
                        given && !first.HasGaps
                            ? new[] { first, grown, less }.Select(table => table.InACountry(other))
                            : [first, grown, less];
                    var tables = years.ToList();
                    var series = TableSeries.Of(tables.Index().ToDictionary(year => year.Index, year => year.Item)).Value;
                    ShouldAddUp(ShiftShare.Classic(series.First, series.Last).Value, tables);
                    ShouldAddUp(ShiftShare.Dynamic(series).Value, tables);
                    if (ShiftShare.EstebanMarquillas(series.First, series.Last).TryGetValue(out var esteban))
                        ShouldAddUp(esteban, tables);
                },
                iter: Rounds.Of(200)
            );

    private static void ShouldAddUp(ShiftShareTable result, List<RegionTable> tables)
    {
        for (var r = 0; r < result.Regions.Count; r++)
        for (var a = 0; a < result.Activities.Count; a++)
            if (result[r, a] is { } parts)
            {
                var (growth, size) = (tables[^1][r, a].Number - tables[0][r, a].Number, tables.Sum(table => table[r, a].Number));
                parts.Growth.Should().BeApproximately(growth, 1e-10 * size);
                (parts.NationalGrowth + parts.IndustryMix + parts.RegionalShift + parts.Allocation)
                    .Should()
                    .BeApproximately(growth, 1e-9 * size);
            }
            else
                tables.Should().Contain(table => table.HasGaps);
    }
}
