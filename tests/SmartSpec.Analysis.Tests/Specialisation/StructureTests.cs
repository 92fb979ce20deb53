using static SmartSpec.Analysis.Tests.SpecialisationTables;

namespace SmartSpec.Analysis.Tests;

/// <summary>Krugman, Hoover, Gini, Herfindahl and Hachman have the values that others have printed.</summary>
public sealed class StructureTests
{
    private static readonly double[] Goettingen2017 =
    [
        45,
        466,
        7874,
        1334,
        7051,
        2481,
        2251,
        2032,
        1739,
        7915,
        4875,
        3936,
        7488,
        16896,
        900,
    ];

    private static readonly double[] Germany2017 =
    [
        248052,
        538768,
        6797172,
        1798954,
        4380223,
        1713157,
        1062982,
        1027486,
        975126,
        2397099,
        2357313,
        1762308,
        1249260,
        4676036,
        1181037,
    ];

    private static readonly double[] GdpOfGermanStates2015 =
    [
        460.69,
        549.19,
        124.16,
        65.29,
        31.59,
        109.27,
        263.44,
        39.87,
        258.53,
        645.59,
        131.95,
        35.03,
        112.66,
        56.22,
        85.61,
        56.81,
    ];

    /// <summary>
    /// Printed in the manual of REAT, krugman.spec: the specialisation coefficient (2), after Farhauer and Kröll
    /// (2013).
    /// </summary>
    [Fact]
    public void Regions_with_nothing_in_common_have_a_Krugman_index_of_two_and_a_Hoover_coefficient_of_one()
    {
        var table = Table([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]);
        KrugmanIndex.Of(table, Benchmark.Other("r2"))["r1"].Should().Be(2);
        HooverCoefficient.Of(table, Benchmark.Other("r2"))["r1"].Should().Be(1);
        HachmanIndex.Of(table, Benchmark.Rest)["r1"].Should().Be(0);
    }

    /// <summary>
    /// Printed in the manual of REAT, krugman.spec (0.4508469) and gini.spec (0.359852), on its data set
    /// Goettingen.
    /// </summary>
    [Fact]
    public void Goettingen_against_Germany_has_the_printed_Krugman_and_Gini()
    {
        var table = Table(Goettingen2017, Germany2017);
        KrugmanIndex.Of(table, Benchmark.Other("r2"))["r1"].Should().BeApproximately(0.4508469, 5e-8);
        GiniCoefficient.Of(table, GiniForm.OfQuotients, Benchmark.Other("r2"))["r1"].Should().BeApproximately(0.359852, 5e-7);
    }

    /// <summary>Printed in the manual of REAT, krugman.spec2 (0.1595), after Farhauer and Kröll (2013).</summary>
    [Fact]
    public void Sweden_against_the_mean_of_the_other_Nordic_countries_has_the_printed_Krugman_index() =>
        KrugmanIndex
            .Of(
                Table(
                    [45000, 15000, 32000, 10000, 30000],
                    [35000, 12000, 30000, 8000, 22000],
                    [40000, 10000, 25000, 9000, 18000],
                    [30000, 11000, 18000, 3000, 13000],
                    [40000, 6000, 11000, 2000, 12000]
                ),
                Benchmark.MeanOfOthers
            )["r1"]
            .Should()
            .BeApproximately(0.1595, 5e-5);

    /// <summary>Printed in the manual of REAT, krugman.conc2 (0.8619), after Farhauer and Kröll (2013).</summary>
    [Fact]
    public void Mining_against_the_mean_of_four_industries_has_the_printed_Krugman_index() =>
        KrugmanIndex
            .OfActivities(
                Columns(
                    [4320, 7811, 3900, 2300, 47560],
                    [20000, 11000, 31000, 8000, 20000],
                    [40000, 10000, 25000, 9000, 16000],
                    [10000, 11000, 14000, 14000, 13000],
                    [7000, 7500, 11000, 1500, 36000]
                ),
                Benchmark.MeanOfOthers
            )[0]
            .Should()
            .BeApproximately(0.8619, 5e-5);

    /// <summary>
    /// Said in the manual of EconGeo, hoover_index: an industry in proportion to the population; 30 % and 55 % of the population
    /// that produce all of the output, the latter in two regions of 25 and 30 % that produce half each.
    /// </summary>
    [Fact]
    public void The_Hoover_coefficient_is_the_share_that_would_have_to_move()
    {
        var population = new double[] { 10, 15, 20, 25, 30 };
        var table = Columns(population, population, [0, 0, 0, 0, 1], [0, 0, 0, 1, 1]);
        var localisation = HooverCoefficient.OfActivities(table, Benchmark.Other("r1"));
        localisation[1].Should().Be(0);
        localisation[2].Should().BeApproximately(0.7, 1e-15);
        localisation[3].Should().BeApproximately(0.45, 1e-15);
    }

    /// <summary>
    /// Printed in the manual of REAT, gini.spec (0.6222222) and gini.conc (0.4068966), after Farhauer and Kröll
    /// (2013).
    /// </summary>
    [Fact]
    public void The_Gini_of_quotients_is_the_printed_one()
    {
        var regions = Table([700, 600, 500, 10000, 40000], [30000, 15000, 10000, 60000, 50000]);
        GiniCoefficient.Of(regions, GiniForm.OfQuotients, Benchmark.Other("r2"))[0].Should().BeApproximately(0.6222222, 5e-8);
        var activities = Columns([500, 500, 1000, 7000, 1000], [20000, 15000, 20000, 40000, 5000]);
        GiniCoefficient
            .OfActivities(activities, GiniForm.OfQuotients, Benchmark.Other("r2"))[0]
            .Should()
            .BeApproximately(0.4068966, 5e-8);
    }

    /// <summary>
    /// Printed in the manual of REAT, gini (0.3; 0.5009), and of EconGeo, gini (at most (5 − 1)/5, all in one of
    /// five).
    /// </summary>
    [Fact]
    public void The_Gini_of_shares_is_the_printed_one()
    {
        Shares([20, 50, 20, 10]).Should().BeApproximately(0.3, 1e-15);
        Shares(GdpOfGermanStates2015).Should().BeApproximately(0.5009, 5e-5);
        Shares([0, 0, 0, 0, 1]).Should().BeApproximately(0.8, 1e-15);

        static double? Shares(double[] row) => GiniCoefficient.Of(Table(row), GiniForm.OfShares)[0];
    }

    /// <summary>
    /// Printed in the manual of REAT, gini with weighting (0.5278), after Dörsam (2004): six classes of income, by their mean
    /// income and their size. The shares are those of income, the benchmark those of persons.
    /// </summary>
    [Fact]
    public void The_Gini_against_a_benchmark_is_the_printed_one()
    {
        double[] size = [1000, 1200, 1600, 400, 200, 600];
        double[] income = [500, 1500, 2500, 4000, 7500, 15000];
        var table = Table([.. income.Zip(size, (mean, persons) => mean * persons)], size);
        GiniCoefficient.Of(table, benchmark: Benchmark.Other("r2"))[0].Should().BeApproximately(0.5278, 5e-5);
        GiniCoefficient.Of(table, GiniForm.Locational, Benchmark.Other("r2"))[0].Should().BeApproximately(0.2639, 5e-5);
    }

    /// <summary>
    /// Printed in the manual of REAT, herf (0.34, standardised 0.12, equivalent number 2.94; 0.125 of the German
    /// states).
    /// </summary>
    [Fact]
    public void The_Herfindahl_index_is_the_printed_one()
    {
        var table = Table([20, 50, 20, 10]);
        HerfindahlIndex.Of(table)[0].Should().BeApproximately(0.34, 1e-15);
        HerfindahlIndex.Of(table, HerfindahlForm.Normalised)[0].Should().BeApproximately(0.12, 1e-15);
        HerfindahlIndex.Of(table, HerfindahlForm.EquivalentNumber)[0].Should().BeApproximately(2.94, 5e-3);
        HerfindahlIndex.OfActivities(Columns(GdpOfGermanStates2015))[0].Should().BeApproximately(0.125, 5e-4);
    }

    /// <summary>By hand from the formula of EconGeo, hachman: 1 / (0.8·1.6 + 0.2·0.4) = 0.735294…</summary>
    [Fact]
    public void The_Hachman_index_is_the_reciprocal_of_the_weighted_mean_quotient()
    {
        var table = Table([8, 2], [2, 8], [5, 5]);
        HachmanIndex.Of(table)[0].Should().BeApproximately(1 / 1.36, 1e-15);
        HachmanIndex.Of(table)[2].Should().Be(1);
    }

    [Fact]
    public void The_only_region_has_no_rest_to_be_compared_with() =>
        KrugmanIndex.Of(Table([1, 2, 3]), Benchmark.Rest)[0].Should().BeNull();

    [Fact]
    public void A_benchmark_that_the_table_does_not_have_is_an_error_of_the_programmer() =>
        Benchmark
            .Other("r9")
            .Invoking(benchmark => KrugmanIndex.Of(Table([1, 2]), benchmark))
            .Should()
            .Throw<KeyNotFoundException>();

    [Fact]
    public void A_region_with_a_gap_has_no_index_and_the_others_do_where_totals_are_given()
    {
        var cells = new[,]
        {
            { Cell.Of(10), Cell.Missing },
            { Cell.Of(20), Cell.Of(30) },
        };
        var table = RegionTable.Of(["r1", "r2"], ["a1", "a2"], cells).Value.WithTotals([15, 50], [30, 35], 65).Value;
        KrugmanIndex.Of(table)[0].Should().BeNull();
        KrugmanIndex.Of(table)[1].Should().BeApproximately(2 * (30.0 / 65 - 20.0 / 50), 1e-15);
        HerfindahlIndex.Of(table).Should().Equal(null, 0.4 * 0.4 + 0.6 * 0.6);
    }
}
