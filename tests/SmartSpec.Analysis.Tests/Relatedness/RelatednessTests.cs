using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Relatedness and its density, against the oracle, EconGeo, py-ecomplexity and economiccomplexity.</summary>
[Trait("lane", "laws")]
public sealed class RelatednessTests
{
    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void Every_measure_and_its_density_are_those_of_the_oracle(string name)
    {
        var presence = RelatednessOracle.Presence(name);
        var expected = RelatednessOracle.Of(name).GetProperty("relatedness").EnumerateObject().ToList();
        expected.Should().HaveCount(20);
        foreach (var (convention, values) in expected.Select(property => (property.Name, property.Value)))
        {
            var relatedness = Relatedness.Of(presence, Options(convention));
            RelatednessOracle.Rows(relatedness.Values).ShouldBe(RelatednessOracle.Rows(values.GetProperty("phi")));
            RelatednessOracle
                .Rows(relatedness.Density(presence).Value)
                .ShouldBe(RelatednessOracle.Rows(values.GetProperty("density")));
        }
    }

    [Fact]
    public void The_example_of_the_method_has_its_proximity_and_density()
    {
        var relatedness = Relatedness.Of(RelatednessOracle.Hand);
        relatedness["a3", "a4"].Should().BeApproximately(2.0 / 3, 1e-15);
        relatedness
            .Density(RelatednessOracle.Hand)
            .Value.Row("r3")
            .Select(value => Math.Round(value!.Value, 6))
            .Should()
            .Equal(0.357143, 0.357143, 0.625, 0.714286);
    }

    [Fact]
    public void Proximity_is_what_economiccomplexity_prints_for_world_trade()
    {
        var products = Relatedness.Of(WorldTrade.Presence, RelatednessOptions.EconomicComplexityR);
        Corner(products)
            .ShouldBe(
                [
                    [1.0000000, 0.3658537, 0.1707317, 0.2439024, 0.2682927],
                    [0.3658537, 1.0000000, 0.2500000, 0.2250000, 0.2500000],
                    [0.1707317, 0.2500000, 1.0000000, 0.2500000, 0.1200000],
                    [0.2439024, 0.2250000, 0.2500000, 1.0000000, 0.2250000],
                    [0.2682927, 0.2500000, 0.1200000, 0.2250000, 1.0000000],
                ],
                5e-8
            );
        var countries = Relatedness.Of(WorldTrade.Presence.Turned(), RelatednessOptions.EconomicComplexityR);
        Corner(countries)[1].ShouldBe([0.015873016, 1.000000000, 0.006993007, 0.01554404, 0.005347594], 5e-9);
    }

    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void With_its_preset_density_is_what_py_ecomplexity_gives(string name)
    {
        var presence = RelatednessOracle.Presence(name);
        RelatednessOracle
            .Rows(Relatedness.Of(presence, RelatednessOptions.PyEcomplexity).Density(presence).Value)
            .ShouldBe(RelatednessOracle.Rows(RelatednessOracle.PyEcomplexity(name).GetProperty("density")));
    }

    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void With_its_preset_relatedness_and_density_are_what_EconGeo_gives(string name)
    {
        var (presence, econGeo) = (RelatednessOracle.Presence(name), RelatednessOracle.EconGeo(name));
        foreach (
            var (measure, key) in new[]
            {
                (RelatednessMeasure.Probability, "probability"),
                (RelatednessMeasure.Association, "association"),
                (RelatednessMeasure.Cosine, "cosine"),
                (RelatednessMeasure.Jaccard, "jaccard"),
            }
        )
            RelatednessOracle
                .Rows(Relatedness.Of(presence, RelatednessOptions.EconGeo with { Measure = measure }).Values)
                .ShouldBe(RelatednessOracle.Rows(econGeo.GetProperty(key)));

        // EconGeo's density is in percent with two digits.
        RelatednessOracle
            .Rows(Relatedness.Of(presence, RelatednessOptions.EconGeo).Density(presence).Value)
            .Select(row => row.Select(value => value * 100).ToArray())
            .ToArray()
            .ShouldBe(RelatednessOracle.Rows(econGeo.GetProperty("density")), 0.005 + 1e-9);
    }

    [Fact]
    public void Co_occurrences_count_the_regions_that_have_both()
    {
        var counts = Relatedness.CoOccurrences(RelatednessOracle.Hand);
        counts["a3", "a4"].Should().Be(2);
        counts["a1", "a2"].Should().Be(1);
        counts["a4", "a4"].Should().Be(3);
    }

    [Fact]
    public void An_activity_to_which_nothing_is_related_has_no_density()
    {
        var presence = RelatednessOracle.Presence([
            [1, 1, 0],
            [1, 0, 0],
        ]);
        var density = Relatedness.Of(presence).Density(presence).Value;
        density["r1", "a3"].Should().BeNull();
        density["r2", "a2"].Should().BeApproximately(1.0 / 3, 1e-15);
        density.Column("a3").Ranked().Should().BeEmpty();
        Relatedness.Of(presence)["a3", "a3"].Should().Be(0);
    }

    [Fact]
    public void Density_is_of_the_same_activities()
    {
        var relatedness = Relatedness.Of(RelatednessOracle.Hand);
        relatedness.Density(RelatednessOracle.Presence("wide")).Refusals.Single().Code.Should().Be("activities-unlike");
        relatedness
            .Density(
                RelatednessOracle.Presence([
                    [1, 0, 0, 0],
                ])
            )
            .Value.Rows.Should()
            .HaveCount(1);
    }

    [Fact]
    public void Relatedness_is_symmetric_and_density_a_share_in_every_convention() =>
        PresenceTests.Random.Sample(
            presence =>
            {
                foreach (var measure in Enum.GetValues<RelatednessMeasure>())
                foreach (var size in Enum.GetValues<ActivitySize>())
                foreach (var diagonal in Enum.GetValues<RelatednessDiagonal>())
                {
                    RelatednessOptions options = new()
                    {
                        Measure = measure,
                        Size = size,
                        Diagonal = diagonal,
                    };
                    var relatedness = Relatedness.Of(presence, options);
                    var values = RelatednessOracle.Rows(relatedness.Values);
                    for (var i = 0; i < values.Length; i++)
                    for (var j = 0; j < values.Length; j++)
                        values[i][j].Should().Be(values[j][i]).And.BeGreaterThanOrEqualTo(0);
                    RelatednessOracle
                        .Rows(relatedness.Density(presence).Value)
                        .SelectMany(row => row)
                        .Where(double.IsFinite)
                        .Should()
                        .NotContain(value => value < 0 || value > 1);
                }
            },
            iter: Rounds.Of(100)
        );

    [Fact]
    public void A_region_that_has_everything_has_a_density_of_one()
    {
        var presence = RelatednessOracle.Presence("wide");
        var all = RelatednessOracle.Presence([
            [.. Enumerable.Repeat(1.0, presence.Activities.Count)],
        ]);
        Relatedness.Of(presence).Density(all).Value.Row("r1").Should().AllBeEquivalentTo(1.0);
    }

    private static RelatednessOptions Options(string convention)
    {
        var words = convention.Split(' ');
        return new()
        {
            Measure = Enum.Parse<RelatednessMeasure>(words[0], ignoreCase: true),
            Size = words[1] == "regions" ? ActivitySize.Regions : ActivitySize.CoOccurrences,
            Diagonal = Enum.Parse<RelatednessDiagonal>(words[2], ignoreCase: true),
        };
    }

    private static double[][] Corner(Relatedness relatedness) =>
        [.. Enumerable.Range(0, 5).Select(i => Enumerable.Range(0, 5).Select(j => relatedness[i, j]).ToArray())];
}
