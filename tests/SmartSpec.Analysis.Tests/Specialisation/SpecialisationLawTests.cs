using CsCheck;
using static SmartSpec.Analysis.Tests.SpecialisationTables;

namespace SmartSpec.Analysis.Tests;

/// <summary>What holds for every table: bounds, order, and that no value is ever NaN.</summary>
[Trait("lane", "laws")]
public sealed class SpecialisationLawTests
{
    private static readonly Gen<RegionTable> Degenerate = Tables.Of(
        Gen.OneOf([.. new[] { 0, 0, double.Epsilon, 1e-300, 1e-160, 1e-20, 1, 3, 1e15 - 1, 1e15 }.Select(Gen.Const)])
    );

    [Fact]
    public void Every_measure_is_within_its_bounds() =>
        Gen.OneOf(Tables.Any, Degenerate).Sample(ShouldBeWithinBounds, iter: Rounds.Of(400));

    [Fact]
    public void Every_measure_of_a_table_with_given_totals_is_within_its_bounds() =>
        Tables.Whole.Sample(table => ShouldBeWithinBounds(table.InACountry()), iter: Rounds.Of(200));

    [Fact]
    public void The_Hoover_coefficient_is_half_of_the_Krugman_index() =>
        Tables.Any.Sample(
            table =>
            {
                KrugmanIndex.Of(table).Should().Equal(HooverCoefficient.Of(table).Select(hoover => hoover * 2));
                KrugmanIndex
                    .OfActivities(table)
                    .Should()
                    .Equal(HooverCoefficient.OfActivities(table).Select(hoover => hoover * 2));
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void The_order_of_regions_and_activities_does_not_matter() =>
        Gen.Select(Tables.Any, Gen.Int.Array[10])
            .Sample(
                (table, order) =>
                {
                    var shuffled = Shuffled(table, order);
                    foreach (var ((name, before), (_, after)) in Measures(table).Zip(Measures(shuffled)))
                    foreach (var region in table.Regions)
                        ShouldBeClose(after[region.Code], before[region.Code], name);
                    var (first, second) = (LocationQuotients.Of(table), LocationQuotients.Of(shuffled));
                    foreach (var region in table.Regions)
                    foreach (var activity in table.Activities)
                        ShouldBeClose(second[region.Code, activity.Code], first[region.Code, activity.Code], "quotient");
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void A_region_alone_is_like_all_of_the_table() =>
        Tables.Whole.Sample(
            table =>
            {
                var alone = table.PickRegions(["r1"]).Value;
                if (alone.Totals.Whole == 0)
                    return;
                KrugmanIndex.Of(alone)[0].Should().Be(0);
                HachmanIndex.Of(alone)[0].Should().BeApproximately(1, 1e-14);
                GiniCoefficient.Of(alone)[0].Should().BeApproximately(0, 1e-14);
                LocationQuotients.Of(alone).Row("r1").Should().AllSatisfy(quotient => (quotient ?? 1).Should().Be(1));
            },
            iter: Rounds.Of(200)
        );

    private static RegionTable Shuffled(RegionTable table, int[] order)
    {
        var regions = table.Regions.Codes.Zip(order).OrderBy(key => key.Second).Select(key => key.First);
        var activities = table.Activities.Codes.Zip(order).OrderByDescending(key => key.Second).Select(key => key.First);
        return table.PickRegions(regions).Then(part => part.PickActivities(activities)).Value;
    }

    private static void ShouldBeWithinBounds(RegionTable table)
    {
        foreach (var (side, n) in new[] { (table, table.Activities.Count), (table.Turned(), table.Regions.Count) })
        foreach (var (name, values) in Measures(side))
        foreach (var value in values.Where(value => value is not null).Select(value => value!.Value))
            switch (name.Split(' '))
            {
                case ["krugman", ..]:
                    value.Should().BeInRange(0, 2, name);
                    break;
                case ["hoover", ..] or ["hachman", ..]:
                    value.Should().BeInRange(0, 1, name);
                    break;
                case ["gini", "AgainstBenchmark", var benchmark, ..]:
                    value.Should().BeInRange(0, benchmark.Contains("Whole", StringComparison.Ordinal) ? 1 - 1e-17 : 1, name);
                    break;
                case ["gini", "Locational", ..]:
                    value.Should().BeInRange(0, 0.5, name);
                    break;
                case ["gini", ..]:
                    value.Should().BeInRange(0, 1 - 1.0 / n + 1e-12, name);
                    break;
                case ["herfindahl", "Plain"]:
                    value.Should().BeInRange(1.0 / n - 1e-15, 1 + 1e-15, name);
                    break;
                case ["herfindahl", "Normalised"]:
                    value.Should().BeInRange(0, 1 + 1e-12, name);
                    break;
                case ["herfindahl", ..]:
                    value.Should().BeInRange(1 - 1e-12, n + 1e-12, name);
                    break;
                default:
                    value.Should().BeInRange(0, Math.Log2(n) + 1e-12, name);
                    break;
            }

        var (quotients, differences) = (LocationQuotients.Of(table), LocationQuotients.Differences(table));
        for (var r = 0; r < table.Regions.Count; r++)
        for (var a = 0; a < table.Activities.Count; a++)
        {
            (quotients[r, a] ?? 0).Should().BeInRange(0, double.MaxValue);
            (differences[r, a] ?? 0).Should().BeInRange(-1.000001, 1.000001);
        }
    }

    private static void ShouldBeClose(double? actual, double? expected, string name)
    {
        (actual is null).Should().Be(expected is null, name);
        (actual ?? 0).Should().BeApproximately(expected ?? 0, 1e-11 * (1 + Math.Abs(expected ?? 0)), name);
    }
}
