using System.Text.Json;
using static SmartSpec.Analysis.Tests.SpecialisationOracle;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// Every measure agrees to 1e-9 with a second implementation in exact fractions, over tables with gaps and given
/// totals.
/// </summary>
public sealed class SpecialisationOracleTests
{
    public static TheoryData<string> Benchmarks => ["whole", "rest", "other", "meanOfOthers"];

    [Fact]
    public void Quotients_and_differences_agree()
    {
        foreach (var one in SpecialisationOracle.Tables)
        {
            var table = TableOf(one);
            var (quotients, differences) = (LocationQuotients.Of(table), LocationQuotients.Differences(table));
            var specialised = LocationQuotients.Specialised(table);
            for (var r = 0; r < table.Regions.Count; r++)
            {
                ShouldAgree(quotients.Row(table.Regions[r].Code), one.GetProperty("quotients")[r], "quotient");
                ShouldAgree(differences.Row(table.Regions[r].Code), one.GetProperty("differences")[r], "difference");
                for (var a = 0; a < table.Activities.Count; a++)
                    specialised[r, a].Should().Be(Flag(one.GetProperty("specialised")[r][a]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Benchmarks))]
    public void Comparisons_with_a_benchmark_agree(string name)
    {
        foreach (var one in SpecialisationOracle.Tables)
        {
            var table = TableOf(one);
            var (regions, activities) = (Against(name, "r1"), Against(name, "a1"));
            Agree(KrugmanIndex.Of(table, regions), "regions", "krugman");
            Agree(KrugmanIndex.OfActivities(table, activities), "activities", "krugman");
            Agree(HooverCoefficient.Of(table, regions), "regions", "hoover");
            Agree(HooverCoefficient.OfActivities(table, activities), "activities", "hoover");
            Agree(HachmanIndex.Of(table, regions), "regions", "hachman");
            Agree(GiniCoefficient.Of(table, benchmark: regions), "regions", "giniAgainst");
            Agree(GiniCoefficient.OfActivities(table, benchmark: activities), "activities", "giniAgainst");
            Agree(GiniCoefficient.Of(table, GiniForm.OfQuotients, regions), "regions", "giniQuotients");
            Agree(GiniCoefficient.OfActivities(table, GiniForm.OfQuotients, activities), "activities", "giniQuotients");

            void Agree(ValueList actual, string side, string measure) =>
                ShouldAgree(actual, one.GetProperty(side).GetProperty(measure).GetProperty(name), $"{side} {measure}");
        }
    }

    [Fact]
    public void Measures_without_a_benchmark_agree()
    {
        foreach (var one in SpecialisationOracle.Tables)
        {
            var table = TableOf(one);
            Agree(GiniCoefficient.Of(table, GiniForm.OfShares), "regions", "giniShares");
            Agree(GiniCoefficient.OfActivities(table, GiniForm.OfShares), "activities", "giniShares");
            Agree(HerfindahlIndex.Of(table), "regions", "herfindahl");
            Agree(HerfindahlIndex.OfActivities(table), "activities", "herfindahl");
            Agree(HerfindahlIndex.Of(table, HerfindahlForm.Normalised), "regions", "herfindahlNormalised");
            Agree(HerfindahlIndex.OfActivities(table, HerfindahlForm.Normalised), "activities", "herfindahlNormalised");
            Agree(HerfindahlIndex.Of(table, HerfindahlForm.EquivalentNumber), "regions", "herfindahlNumber");
            Agree(Entropy.Of(table), "regions", "entropyTwo");
            Agree(Entropy.Of(table, LogarithmBase.Natural), "regions", "entropyNatural");
            var groups = one.GetProperty("groups").EnumerateArray().Select(group => group.GetString()!).ToList();
            Dictionary<string, string> groupOf = [];
            for (var a = 0; a < groups.Count; a++)
                groupOf[table.Activities[a].Code] = groups[a];
            var two = Variety.Of(table, groupOf).Value;
            Agree(two.Related, "regions", "relatedTwo");
            Agree(two.Unrelated, "regions", "unrelatedTwo");
            var natural = Variety.Of(table, groupOf, LogarithmBase.Natural).Value;
            Agree(natural.Related, "regions", "relatedNatural");
            Agree(natural.Unrelated, "regions", "unrelatedNatural");

            void Agree(ValueList actual, string side, string measure) =>
                ShouldAgree(actual, one.GetProperty(side).GetProperty(measure), $"{side} {measure}");
        }
    }

    [Fact]
    public void Stars_agree()
    {
        foreach (var one in SpecialisationOracle.Stars)
        {
            var table = Table(one.GetProperty("cells"));
            var stars = ThreeStars.Of(table).Value;
            for (var r = 0; r < table.Regions.Count; r++)
            for (var a = 0; a < table.Activities.Count; a++)
            {
                var expected = one.GetProperty("stars")[r][a];
                stars[r, a].Should().Be(new Stars(Flag(expected[0]), Flag(expected[1]), Flag(expected[2])));
            }
        }
    }

    [Fact]
    public void Components_of_growth_agree()
    {
        foreach (var one in SpecialisationOracle.Series)
        {
            Dictionary<int, RegionTable> tables = [];
            for (var year = 0; year < one.GetProperty("tables").GetArrayLength(); year++)
                tables[2000 + year] = Table(
                    one.GetProperty("tables")[year],
                    one.GetProperty("given").GetBoolean() ? one.GetProperty("totals")[year] : null
                );
            var series = TableSeries.Of(tables).Value;
            Agree(ShiftShare.Classic(series.First, series.Last).Value, one.GetProperty("classic"));
            Agree(ShiftShare.Dynamic(series).Value, one.GetProperty("dynamic"));
            if (one.GetProperty("estebanMarquillas") is { ValueKind: JsonValueKind.Array } expected)
                Agree(ShiftShare.EstebanMarquillas(series.First, series.Last).Value, expected);
        }

        static void Agree(ShiftShareTable actual, JsonElement expected)
        {
            for (var r = 0; r < actual.Regions.Count; r++)
            for (var a = 0; a < actual.Activities.Count; a++)
            {
                var (cell, parts, place) = (actual[r, a]!, expected[r][a], $"{r}/{a}");
                ShouldAgree(cell.Growth, parts[0], place);
                ShouldAgree(cell.NationalGrowth, parts[1], place);
                ShouldAgree(cell.IndustryMix, parts[2], place);
                ShouldAgree(cell.RegionalShift, parts[3], place);
                if (parts.GetArrayLength() > 4)
                    ShouldAgree(cell.Allocation, parts[4], place);
                else
                    cell.Allocation.Should().Be(0);
            }
        }
    }

    private static Benchmark Against(string name, string first) =>
        name switch
        {
            "whole" => Benchmark.Whole,
            "rest" => Benchmark.Rest,
            "other" => Benchmark.Other(first),
            _ => Benchmark.MeanOfOthers,
        };

    private static bool? Flag(JsonElement flag) => flag.ValueKind is JsonValueKind.Null ? null : flag.GetBoolean();
}
