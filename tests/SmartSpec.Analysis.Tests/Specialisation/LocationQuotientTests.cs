using System.Numerics;
using CsCheck;
using static SmartSpec.Analysis.Tests.SpecialisationTables;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// A location quotient is over 1 where an activity's share of a region is larger than its share of the
/// reference.
/// </summary>
[Trait("lane", "laws")]
public sealed class LocationQuotientTests
{
    /// <summary>Printed in the manual of the R package REAT, locq: returns the location quotient (0.3847623).</summary>
    [Fact]
    public void The_example_of_REAT_has_its_printed_quotient()
    {
        var table = Table([1714]).WithTotals([79006], [879213], 15593224).Value;
        LocationQuotients.Of(table)[0, 0].Should().BeApproximately(0.3847623, 5e-8);
        LocationQuotients.Specialised(table)[0, 0].Should().BeFalse();
    }

    [Fact]
    public void A_region_like_the_country_has_a_location_quotient_of_one()
    {
        var table = Table([10, 30], [20, 60], [1, 3]);
        LocationQuotients.Of(table).Row("r3").Should().Equal(1, 1);
        LocationQuotients.Differences(table).Row("r3").Should().Equal(0, 0);
        LocationQuotients.Specialised(table)["r3", "a1"].Should().BeTrue();
    }

    [Fact]
    public void A_cell_of_zero_has_a_quotient_of_zero() => LocationQuotients.Of(Table([0, 5], [5, 5]))[0, 0].Should().Be(0);

    [Fact]
    public void A_region_or_an_activity_without_anything_has_no_quotient()
    {
        var table = Table([0, 0, 0], [0, 5, 2]);
        LocationQuotients.Of(table).Row("r1").Should().Equal([null, null, null]);
        LocationQuotients.Differences(table).Row("r1").Should().Equal([null, null, null]);
        LocationQuotients.Specialised(table)["r1", "a2"].Should().BeNull();
        LocationQuotients.Of(table)["r2", "a1"].Should().BeNull();
    }

    [Fact]
    public void A_gap_has_no_quotient_and_the_others_have_one_where_the_totals_are_given()
    {
        var cells = new[,]
        {
            { Cell.Of(10), Cell.Suppressed },
            { Cell.Of(20), Cell.Of(30) },
        };
        var summed = RegionTable.Of(["r1", "r2"], ["a1", "a2"], cells).Value;
        LocationQuotients.Of(summed).Row("r2").Should().Equal([null, null]);
        var given = LocationQuotients.Of(summed.WithTotals([15, 50], [30, 35], 65).Value);
        given["r1", "a2"].Should().BeNull();
        given["r1", "a1"].Should().BeApproximately(10.0 / 15 / (30.0 / 65), 1e-15);
        given["r2", "a2"].Should().BeApproximately(30.0 / 50 / (35.0 / 65), 1e-15);
    }

    [Fact]
    public void A_threshold_that_is_reached_exactly_counts()
    {
        // (3/5) / (4/10) is exactly 1.5, and 1.4999999999999998 as a rounded quotient.
        var table = Table([3]).WithTotals([5], [4], 10).Value;
        LocationQuotients.Of(table)[0, 0].Should().BeLessThan(1.5);
        LocationQuotients.Specialised(table, threshold: 1.5)[0, 0].Should().BeTrue();
        LocationQuotients.Specialised(table, threshold: 1.5000001)[0, 0].Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_threshold_is_a_number_over_zero(double threshold) => (
            (double[][])
                [
                    [1],
                ]
        ).Invoking(rows => LocationQuotients.Specialised(Table(rows), threshold)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_activities_of_a_region_and_the_regions_of_an_activity_are_listed()
    {
        var specialised = LocationQuotients.Specialised(Table([9, 1, 5], [1, 9, 5]));
        specialised.ActivitiesOf("r1").Select(key => key.Code).Should().Equal("a1", "a3");
        specialised.RegionsOf("a2").Select(key => key.Code).Should().Equal("r2");
        specialised.Invoking(table => table["r3", "a1"]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Quotients_weighted_by_the_shares_of_the_reference_average_one() =>
        Tables.Whole.Sample(
            table =>
            {
                var (quotients, totals) = (LocationQuotients.Of(table), table.Totals);
                for (var a = 0; a < table.Activities.Count; a++)
                    if (totals.Activities[a] > 0)
                        Enumerable
                            .Range(0, table.Regions.Count)
                            .Sum(r => (quotients[r, a] ?? 0) * totals.Regions[r] / totals.Whole)
                            .Should()
                            .BeApproximately(1, 1e-12);
                for (var r = 0; r < table.Regions.Count; r++)
                    if (totals.Regions[r] > 0)
                        Enumerable
                            .Range(0, table.Activities.Count)
                            .Sum(a => (quotients[r, a] ?? 0) * totals.Activities[a] / totals.Whole)
                            .Should()
                            .BeApproximately(1, 1e-12);
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void Scaling_the_whole_table_leaves_every_quotient() =>
        Gen.Select(Tables.Any, Gen.Int[2, 1000])
            .Sample((table, factor) => ShouldBeSame(table, table.Scaled(_ => factor)), iter: Rounds.Of(200));

    /// <summary>
    /// What is unchanged: the region's cells and its own total are multiplied alike, and the totals of activities and of all,
    /// which are given, stay. With summed totals they would change with the region, and so would every quotient.
    /// </summary>
    [Fact]
    public void Scaling_a_region_leaves_its_quotients_where_the_totals_of_the_reference_are_given() =>
        Gen.Select(Tables.Whole, Gen.Int[2, 90])
            .Sample(
                (table, factor) =>
                {
                    var given = table.InACountry();
                    ShouldBeSame(given, given.Scaled(r => r == 0 ? factor : 1, (total, r) => r == 0 ? total * factor : total));
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void Specialised_is_decided_as_in_whole_numbers() =>
        Tables
            .Of(Gen.Int[0, 12].Select(n => (double)n))
            .Sample(
                table =>
                {
                    var specialised = LocationQuotients.Specialised(table);
                    for (var r = 0; r < table.Regions.Count; r++)
                    for (var a = 0; a < table.Activities.Count; a++)
                    {
                        var (row, column) = ((BigInteger)table.Totals.Regions[r], (BigInteger)table.Totals.Activities[a]);
                        var left = (BigInteger)table[r, a].Number * (BigInteger)table.Totals.Whole;
                        specialised[r, a].Should().Be(row * column == 0 ? null : left >= row * column);
                    }
                },
                iter: Rounds.Of(200)
            );

    private static void ShouldBeSame(RegionTable before, RegionTable after)
    {
        var (first, second) = (LocationQuotients.Of(before), LocationQuotients.Of(after));
        var (was, will) = (LocationQuotients.Specialised(before), LocationQuotients.Specialised(after));
        for (var r = 0; r < before.Regions.Count; r++)
        for (var a = 0; a < before.Activities.Count; a++)
        {
            (second[r, a] is null).Should().Be(first[r, a] is null);
            (second[r, a] ?? 0).Should().BeApproximately(first[r, a] ?? 0, 1e-12 * (1 + (first[r, a] ?? 0)));
            will[r, a].Should().Be(was[r, a]);
        }
    }
}
