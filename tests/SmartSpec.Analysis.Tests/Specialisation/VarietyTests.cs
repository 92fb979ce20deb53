using System.Globalization;
using CsCheck;
using static SmartSpec.Analysis.Tests.SpecialisationTables;

namespace SmartSpec.Analysis.Tests;

/// <summary>Variety splits into what is between groups of activities and what is within them.</summary>
[Trait("lane", "laws")]
public sealed class VarietyTests
{
    private static readonly Dictionary<string, string> TwoGroups = new()
    {
        ["a1"] = "A",
        ["a2"] = "A",
        ["a3"] = "B",
        ["a4"] = "B",
        ["a5"] = "B",
    };

    /// <summary>The example of Palepu's measure in methods.md: total 1.23, related 0.62, unrelated 0.61.</summary>
    [Fact]
    public void The_example_of_five_activities_in_two_groups_has_its_printed_varieties()
    {
        var variety = Variety.Of(Table([60, 10, 10, 10, 10]), TwoGroups, LogarithmBase.Natural).Value;
        variety.Total[0].Should().BeApproximately(1.23, 5e-3);
        variety.Related[0].Should().BeApproximately(0.62, 5e-3);
        variety.Unrelated[0].Should().BeApproximately(0.61, 5e-3);
    }

    [Fact]
    public void Eight_equal_activities_have_an_entropy_of_three_bits() =>
        Entropy.Of(Table([1, 1, 1, 1, 1, 1, 1, 1]))[0].Should().BeApproximately(3, 1e-15);

    [Fact]
    public void Four_equal_activities_in_two_equal_groups_have_one_bit_of_each()
    {
        var variety = Variety.Of(Table([5, 5, 5, 5]), activity => activity.Code is "a1" or "a2" ? "x" : "y").Value;
        variety.Related[0].Should().BeApproximately(1, 1e-15);
        variety.Unrelated[0].Should().BeApproximately(1, 1e-15);
    }

    [Fact]
    public void Activities_without_a_group_are_named() =>
        Variety
            .Of(Table([1, 2, 3, 4, 5, 6, 7]), TwoGroups)
            .Refusals.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new AnalysisMessage("group-missing", [new("codes", ["a6", "a7"])]));

    [Fact]
    public void Related_and_unrelated_variety_add_up_to_the_entropy() =>
        Gen.Select(Tables.Any, Gen.Int[1, 4], Gen.Bool)
            .Sample(
                (table, groups, inBits) =>
                {
                    var variety = Variety
                        .Of(
                            table,
                            activity => $"{int.Parse(activity.Code[1..], CultureInfo.InvariantCulture) % groups}",
                            inBits ? LogarithmBase.Two : LogarithmBase.Natural
                        )
                        .Value;
                    for (var r = 0; r < table.Regions.Count; r++)
                    {
                        (variety.Related[r] + variety.Unrelated[r] is null).Should().Be(variety.Total[r] is null);
                        if (variety.Total[r] is not { } total)
                            continue;
                        (variety.Related[r] + variety.Unrelated[r])!.Value.Should().BeApproximately(total, 1e-12);
                        total.Should().BeInRange(0, Math.Log(table.Activities.Count, inBits ? 2 : Math.E) + 1e-12);
                    }
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void The_logarithm_is_that_of_the_platform_within_two_units_in_the_last_place() =>
        Gen.OneOf(Gen.Double[1e-300, 1], Gen.Double[0.5, 2], Gen.Double[1, 1e300])
            .Where(number => number > 0)
            .Sample(
                number =>
                {
                    var expected = Math.Log(number);
                    Logarithm
                        .Of(number)
                        .Should()
                        .BeApproximately(expected, 3 * Math.BitIncrement(Math.Abs(expected)) * 2.3e-16 + 1e-320);
                },
                iter: Rounds.Of(2000)
            );

    [Theory]
    [InlineData(1, 0)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(2, 0.6931471805599453)]
    [InlineData(10, 2.302585092994046)]
    public void The_logarithm_of_a_known_number_is_its_printed_value(double number, double expected) =>
        Logarithm.Of(number).Should().BeApproximately(expected, 1e-15 * Math.Max(1, Math.Abs(expected)));
}
