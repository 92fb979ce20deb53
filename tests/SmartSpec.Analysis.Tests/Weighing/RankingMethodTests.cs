using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>The methods give what is printed of them, and what a second implementation gives.</summary>
[Trait("lane", "laws")]
public sealed class RankingMethodTests
{
    public static TheoryData<int> Cases => WeighingOracle.Cases;

    /// <summary>pymcdm, test/test_mcdm.py, TestSPOTIS: the example of Dezert et al. 2020.</summary>
    [Fact]
    public void Spotis_is_as_printed_by_Dezert_and_others() =>
        Weighings
            .Of(
                [0.2m, 0.3m, 0.5m],
                [(-5, 12), (10, -6), (-8, 5)],
                [
                    [10.5m, -3.1m, 1.7m],
                    [-4.7m, 0, 3.4m],
                    [8.1m, 0.3m, 1.3m],
                    [3.2m, 7.3m, -5.3m],
                ]
            )
            .Spotis()
            .Scores()
            .Select(score => Math.Round(score, 4))
            .Should()
            .Equal(0.1989m, 0.3705m, 0.3063m, 0.7491m);

    /// <summary>
    /// JMcDM, test/mcdm/testspotis.jl, and scikit-criteria, tests/agg/test_spotis.py: example 2 of Dezert et al. 2020.
    /// </summary>
    [Fact]
    public void Spotis_chooses_the_printed_car()
    {
        var ranking = Cars().Spotis();
        ranking.Scores().Select(score => Math.Round(score, 4)).Should().Equal(0.4779m, 0.5781m, 0.5558m, 0.5801m);
        ranking.Order().Should().Be("a1 a3 a2 a4");
    }

    /// <summary>pymcdm, test/test_mcdm.py, TestTOPSIS: the example of Opricovic and Tzeng 2004.</summary>
    [Fact]
    public void Topsis_by_shares_of_the_range_is_as_printed_by_Opricovic_and_Tzeng()
    {
        var ranking = Weighings
            .Of(
                [0.5m, 0.5m],
                [(5, 1), (3000, 4500)],
                [
                    [1, 3000],
                    [2, 3750],
                    [5, 4500],
                ]
            )
            .Topsis(TopsisNormalisation.MinMax)
            .Value;
        ranking.Scores().Select(score => Math.Round(score, 3)).Should().Equal(0.5m, 0.617m, 0.5m);
        ranking.Order().Should().Be("a2 a1=a3");
    }

    /// <summary>scikit-criteria, tests/agg/test_topsis.py: the example of Tzeng and Huang 2011.</summary>
    [Fact]
    public void Topsis_by_vectors_is_as_printed_by_Tzeng_and_Huang() =>
        Weighings
            .Of(
                [0.3m, 0.4m, 0.3m],
                [(0, 10), (0, 10), (0, 10)],
                [
                    [5, 8, 4],
                    [7, 6, 8],
                    [8, 8, 6],
                    [7, 4, 6],
                ]
            )
            .Topsis()
            .Value.Scores()
            .Select(score => Math.Round(score, 4))
            .Should()
            .Equal(0.5037m, 0.6581m, 0.7482m, 0.3340m);

    /// <summary>JMcDM, test/mcdm/testtopsis.jl.</summary>
    [Fact]
    public void Topsis_by_vectors_is_as_printed_by_JMcDM() =>
        Weighings
            .Of(
                [4, 2, 6, 8],
                [(0, 10), (0, 10), (0, 10), (0, 10)],
                [
                    [9, 7, 6, 7],
                    [8, 7, 9, 6],
                    [7, 8, 6, 6],
                ]
            )
            .Topsis()
            .Value.Scores()
            .Select(score => Math.Round(score, 7))
            .Should()
            .Equal(0.3876870m, 0.6503238m, 0.0834767m);

    /// <summary>pymcdm, test/test_mcdm.py, TestPROMETHEE_II: the example of Zhao, Peng and Li 2013.</summary>
    [Fact]
    public void Promethee_is_as_printed_by_Zhao_and_others() =>
        Weighings
            .Of(
                [0.5m, 0.3m, 0.2m],
                [(0, 5), (0, 5), (0, 5)],
                [
                    [4, 3, 2],
                    [3, 2, 4],
                    [5, 1, 3],
                ]
            )
            .PrometheeII()
            .Value.Scores()
            .Should()
            .Equal(0.1m, -0.3m, 0.2m);

    /// <summary>pyrepo-mcda, tests/test_mcda_methods_2.py: the example of Papathanasiou and Ploskas 2018.</summary>
    [Fact]
    public void Promethee_with_thresholds_is_as_printed_by_Papathanasiou_and_Ploskas() =>
        Weighings
            .Of(
                [0.4m, 0.3m, 0.1m, 0.2m],
                [(0, 11), (0, 11), (0, 11), (0, 11)],
                [
                    [8, 7, 2, 1],
                    [5, 3, 7, 5],
                    [7, 5, 6, 4],
                    [9, 9, 7, 3],
                    [11, 10, 3, 7],
                    [6, 9, 5, 4],
                ]
            )
            .PrometheeII([.. "1234".Select(number => new LinearPreference($"c{number}", 1, 2))])
            .Value.Scores()
            .Should()
            .Equal(-0.26m, -0.52m, -0.22m, 0.36m, 0.7m, -0.06m);

    /// <summary>
    /// JMcDM, docs of promethee, to 16 digits: Yıldırım and Önder 2015. It calls the criteria maximised and subtracts the flows
    /// the other way round, so the scores are those of minimised ones.
    /// </summary>
    [Fact]
    public void Promethee_with_thresholds_is_as_printed_by_JMcDM() =>
        Weighings
            .Of(
                [0.25m, 0.35m, 0.22m, 0.18m],
                [(100, 0), (100, 0), (100, 0), (100, 0)],
                [
                    [42, 35, 43, 51],
                    [89, 72, 92, 85],
                    [14, 85, 17, 40],
                    [57, 60, 45, 80],
                    [48, 32, 43, 40],
                    [71, 45, 60, 85],
                    [69, 40, 72, 55],
                    [64, 35, 70, 60],
                ]
            )
            .PrometheeII(new("c1", 49, 100), new("c2", 0, 98), new("c3", 45, 95), new("c4", 30, 80))
            .Value.Scores()
            .Select(score => Math.Round(score, 14))
            .Should()
            .Equal(
                0.06989387755102m,
                -0.14859095638255m,
                -0.06136198479392m,
                -0.04780408163265m,
                0.09859591836735m,
                -0.00063897559024m,
                0.03236974789916m,
                0.05753645458183m
            );

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_are_those_of_the_second_implementation(int index)
    {
        var at = WeighingOracle.At("cases", index);
        var weighing = WeighingOracle.Weighing(at);
        weighing.WeightedSum().Scores().Should().Equal(WeighingOracle.Exact(at.GetProperty("weightedSum")));
        weighing.Spotis().Scores().Should().Equal(WeighingOracle.Exact(at.GetProperty("spotis")));
        weighing.PrometheeII().Value.Scores().Should().Equal(WeighingOracle.Exact(at.GetProperty("promethee")));
        var linear = at.GetProperty("thresholds")
            .EnumerateArray()
            .Select(
                (pair, c) => new LinearPreference($"c{c + 1}", WeighingOracle.Decimal(pair[0]), WeighingOracle.Decimal(pair[1]))
            )
            .Where(preference => preference.Preference > 0);
        weighing.PrometheeII([.. linear]).Value.Scores().Should().Equal(WeighingOracle.Exact(at.GetProperty("prometheeLinear")));
        Near(weighing.Topsis(), at.GetProperty("topsisVector"));
        Near(weighing.Topsis(TopsisNormalisation.MinMax), at.GetProperty("topsisMinMax"));
    }

    [Fact]
    public void Equal_scores_share_a_rank_and_the_next_rank_is_left_out()
    {
        var ranking = Weighings
            .Of(
                [1, 1],
                [(0, 1), (0, 1)],
                [
                    [0, 0],
                    [1, 0],
                    [0, 1],
                    [1, 1],
                ]
            )
            .WeightedSum();
        ranking.Order().Should().Be("a4 a2=a3 a1");
        ranking.Select(one => (one.Rank, one.IsTied)).Should().Equal((1, false), (2, true), (2, true), (4, false));
        ranking.ToString().Should().Contain("2= a3: 0.5");
    }

    [Fact]
    public void A_tie_of_thirds_is_a_tie() =>
        Weighings
            .Of(
                [1, 1, 1],
                [(0, 3), (0, 3), (0, 3)],
                [
                    [0.1m, 0.2m, 0],
                    [0.3m, 0, 0],
                ]
            )
            .WeightedSum()
            .Order()
            .Should()
            .Be("a1=a2");

    [Fact]
    public void Methods_that_depend_on_the_list_say_so()
    {
        Cars().Topsis().Notes.Single().Code.Should().Be("order-depends");
        Cars().PrometheeII().Notes.Single().ToString().Should().Contain("PrometheeII");
    }

    [Fact]
    public void Methods_that_compare_candidates_refuse_what_they_cannot_compare()
    {
        var one = Weighings.Of(
            [1, 1],
            [(0, 1), (0, 1)],
            [
                [0, 1],
            ]
        );
        one.Topsis().Refusals.Single().Code.Should().Be("candidates-alike");
        one.PrometheeII().Refusals.Single().Code.Should().Be("candidates-few");
        one.Choose(0).Refusals.Single().Code.Should().Be("choice-size");
        one.Choose(2).Refusals.Single().Code.Should().Be("choice-size");
    }

    [Theory]
    [InlineData("c1", -1, 2)]
    [InlineData("c1", 2, 2)]
    [InlineData("c9", 1, 2)]
    [InlineData("c2", 1, 2)]
    public void A_preference_that_makes_no_sense_is_refused(string criterion, int indifference, int preference) =>
        Cars()
            .PrometheeII(new LinearPreference("c2", 0, 1), new LinearPreference(criterion, indifference, preference))
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("preference", [new("criterion", [criterion])]));

    [Fact]
    public void The_order_of_candidates_and_criteria_does_not_matter() =>
        Gen.Select(Weighings.Mixed, Gen.Int[0, 5])
            .Sample(
                (weighing, turn) =>
                {
                    var other = weighing.Shuffled(turn);
                    foreach (var (ranking, turned) in Rankings(weighing).Zip(Rankings(other)))
                        turned.Should().Equal(ranking, static (one, two) => one.Rank == two.Rank && one.Score == two.Score);
                },
                iter: Rounds.Of(300)
            );

    [Fact]
    public void Scaling_all_weights_changes_nothing() =>
        Gen.Select(Weighings.Mixed, Weighings.Pick(2m, 0.1m, 3m, 1000m))
            .Sample(
                (weighing, factor) =>
                {
                    var scaled = Weighing
                        .Of(weighing.Criteria.Select(one => one with { Weight = one.Weight * factor }), weighing.Candidates)
                        .Value;
                    foreach (var (ranking, other) in Rankings(weighing).Zip(Rankings(scaled)))
                        other.Should().Equal(ranking);
                },
                iter: Rounds.Of(300)
            );

    [Fact]
    public void A_candidate_never_beats_one_that_is_better_by_all_criteria() =>
        Weighings.Any.Sample(
            weighing =>
            {
                foreach (var ranking in Rankings(weighing))
                    for (var a = 0; a < ranking.Count; a++)
                    for (var b = 0; b < ranking.Count; b++)
                        if (weighing.Values[a].Zip(weighing.Values[b]).All(pair => pair.First >= pair.Second))
                            ranking.Keys[a].Should().BeGreaterThanOrEqualTo(ranking.Keys[b]);
            },
            iter: Rounds.Of(300)
        );

    [Fact]
    public void Spotis_and_the_weighted_sum_add_up_to_one() =>
        Weighings.Mixed.Sample(
            weighing =>
            {
                var (sum, spotis) = (weighing.WeightedSum(), weighing.Spotis());
                spotis.Order().Should().Be(sum.Order());
                foreach (var (high, low) in sum.Scores().Zip(spotis.Scores()))
                    Math.Abs(high + low - 1).Should().BeLessThan(1e-27m);
            },
            iter: Rounds.Of(300)
        );

    internal static IEnumerable<Ranking> Rankings(Weighing weighing)
    {
        yield return weighing.WeightedSum();
        yield return weighing.Spotis();
        Answer<Ranking>[] answers =
        [
            weighing.Topsis(),
            weighing.Topsis(TopsisNormalisation.MinMax),
            weighing.PrometheeII(),
            weighing.PrometheeII(new LinearPreference("c1", 0.5m, 3)),
        ];
        foreach (var answer in answers)
            if (answer.TryGetValue(out var ranking))
                yield return ranking;
    }

    private static Weighing Cars() =>
        Weighings.Of(
            [5, 4, 4, 1, 3],
            [(16000, 14000), (8, 3), (140, 80), (35, 60), (650, 1300)],
            [
                [15000, 4.3m, 99, 42, 737],
                [15290, 5.0m, 116, 42, 892],
                [15350, 5.0m, 114, 45, 952],
                [15490, 5.3m, 123, 45, 1120],
            ]
        );

    private static void Near(Answer<Ranking> answer, System.Text.Json.JsonElement expected)
    {
        foreach (var (score, other) in answer.Value.Scores().Zip(expected.EnumerateArray().Select(one => one.GetDouble())))
            ((double)score).Should().BeApproximately(other, 1e-9);
    }
}
