using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>ECI and PCI, against the oracle, py-ecomplexity, economiccomplexity and EconGeo.</summary>
public sealed class EconomicComplexityTests
{
    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void Every_scale_is_that_of_the_oracle(string name)
    {
        var (presence, expected) = (RelatednessOracle.Presence(name), RelatednessOracle.Of(name).GetProperty("complexity"));
        foreach (
            var (key, scale, deviation) in new[]
            {
                ("shared-population", ComplexityScale.Shared, StandardDeviation.Population),
                ("shared-sample", ComplexityScale.Shared, StandardDeviation.Sample),
                ("each-population", ComplexityScale.Each, StandardDeviation.Population),
                ("each-sample", ComplexityScale.Each, StandardDeviation.Sample),
                ("sum", ComplexityScale.Sum, StandardDeviation.Population),
            }
        )
        {
            var complexity = EconomicComplexity.Of(presence, new() { Scale = scale, StandardDeviation = deviation }).Value;
            RelatednessOracle.Numbers(complexity.Eci).ShouldBe(RelatednessOracle.Numbers(expected.GetProperty(key)[0]));
            RelatednessOracle.Numbers(complexity.Pci).ShouldBe(RelatednessOracle.Numbers(expected.GetProperty(key)[1]));
            complexity.SecondEigenvalue.Should().BeApproximately(expected.GetProperty("second").GetDouble(), 1e-12);
            complexity.ThirdEigenvalue.Should().BeApproximately(expected.GetProperty("third").GetDouble(), 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void Reflections_are_those_of_the_oracle(string name)
    {
        foreach (var reflections in RelatednessOracle.Of(name).GetProperty("reflections").EnumerateObject())
        foreach (var (key, scale) in new[] { ("each-sample", ComplexityScale.Each), ("hundred", ComplexityScale.Hundred) })
        {
            ComplexityOptions options = new()
            {
                Method = ComplexityMethod.Reflections,
                Reflections = int.Parse(reflections.Name, System.Globalization.CultureInfo.InvariantCulture),
                Scale = scale,
                StandardDeviation = StandardDeviation.Sample,
            };
            var (complexity, expected) = (
                EconomicComplexity.Of(RelatednessOracle.Presence(name), options).Value,
                reflections.Value.GetProperty(key)
            );
            RelatednessOracle.Numbers(complexity.Eci).ShouldBe(RelatednessOracle.Numbers(expected[0]), 1e-6);
            RelatednessOracle.Numbers(complexity.Pci).ShouldBe(RelatednessOracle.Numbers(expected[1]), 1e-6);
            complexity.SecondEigenvalue.Should().BeNull();
        }
    }

    [Fact]
    public void The_example_of_the_method_has_its_complexity() =>
        EconomicComplexity
            .Of(RelatednessOracle.Hand)
            .Value.Eci.Select(value => Math.Round(value!.Value, 6))
            .Should()
            .Equal(-0.075353, -1.602916, 0.747788, 0.930481);

    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void With_its_preset_complexity_is_what_py_ecomplexity_gives(string name)
    {
        var complexity = EconomicComplexity.Of(RelatednessOracle.Presence(name), ComplexityOptions.PyEcomplexity).Value;
        var gives = RelatednessOracle.PyEcomplexity(name);
        RelatednessOracle.Numbers(complexity.Eci).ShouldBe(RelatednessOracle.Numbers(gives.GetProperty("eci")));
        RelatednessOracle.Numbers(complexity.Pci).ShouldBe(RelatednessOracle.Numbers(gives.GetProperty("pci")));
    }

    [Fact]
    public void With_its_preset_complexity_is_what_economiccomplexity_prints_for_world_trade()
    {
        var complexity = EconomicComplexity.Of(WorldTrade.Presence, ComplexityOptions.EconomicComplexityR).Value;
        First(complexity.Eci).ShouldBe([-0.5764283, -1.7770752, 1.4090414, -0.1732606, 1.0772452], 5e-8);
        First(complexity.Pci).ShouldBe([-0.66657613, -1.62657599, -0.08149436, 0.19917280, 0.14935653], 5e-9);
    }

    [Fact]
    public void With_its_preset_reflections_are_what_economiccomplexity_prints_for_world_trade()
    {
        var options = ComplexityOptions.EconomicComplexityR with { Method = ComplexityMethod.Reflections };
        var complexity = EconomicComplexity.Of(WorldTrade.Presence, options).Value;

        // It does not centre: of values of about 198 with a deviation of 4e-6, ten digits are lost.
        First(complexity.Eci).ShouldBe([-0.5788151, -1.7710696, 1.4074821, -0.1754989, 1.0738736], 1e-7);
        First(complexity.Pci).ShouldBe([-0.66255100, -1.62169896, -0.07449482, 0.20554725, 0.15848849], 1e-7);
    }

    [Fact]
    public void With_its_preset_complexity_is_what_EconGeo_gives_where_it_rounds_nothing()
    {
        var complexity = EconomicComplexity.Of(RelatednessOracle.Presence("exact"), ComplexityOptions.EconGeo).Value;
        var econGeo = RelatednessOracle.EconGeo("exact");
        RelatednessOracle.Numbers(complexity.Eci).ShouldBe(RelatednessOracle.Numbers(econGeo.GetProperty("kci")));
        RelatednessOracle.Numbers(complexity.Pci).ShouldBe(RelatednessOracle.Numbers(econGeo.GetProperty("tci")));
    }

    [Theory]
    [InlineData("hand")]
    [InlineData("wide")]
    [InlineData("tall")]
    public void With_its_preset_complexity_differs_from_EconGeo_by_its_rounding(string name)
    {
        var complexity = EconomicComplexity.Of(RelatednessOracle.Presence(name), ComplexityOptions.EconGeo).Value;
        var (eci, kci) = (
            RelatednessOracle.Numbers(complexity.Eci),
            RelatednessOracle.Numbers(RelatednessOracle.EconGeo(name).GetProperty("kci"))
        );
        eci.ShouldBe(kci, 2e-3 * kci.Max(Math.Abs));
    }

    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void Twenty_reflections_are_those_of_EconGeo(string name)
    {
        ComplexityOptions options = new()
        {
            Method = ComplexityMethod.Reflections,
            Scale = ComplexityScale.Hundred,
            Reflections = 20,
        };
        var econGeo = RelatednessOracle.EconGeo(name);
        var regions = EconomicComplexity.Of(RelatednessOracle.Presence(name), options).Value.Eci;
        RelatednessOracle.Numbers(regions).ShouldBe(RelatednessOracle.Numbers(econGeo.GetProperty("morc")));
        var activities = EconomicComplexity.Of(RelatednessOracle.Presence(name), options with { Reflections = 18 }).Value.Pci;
        RelatednessOracle.Numbers(activities).ShouldBe(RelatednessOracle.Numbers(econGeo.GetProperty("mort")));
    }

    [Fact]
    public void By_default_the_ECI_of_a_region_is_the_mean_PCI_of_its_activities()
    {
        var presence = WorldTrade.Presence;
        var complexity = EconomicComplexity.Of(presence).Value;
        for (var r = 0; r < presence.Regions.Count; r++)
            complexity
                .Eci[r]
                .Should()
                .BeApproximately(
                    Enumerable
                        .Range(0, presence.Activities.Count)
                        .Where(a => presence[r, a])
                        .Average(a => complexity.Pci[a])!
                        .Value,
                    1e-10
                );
    }

    [Fact]
    public void Turning_the_table_exchanges_ECI_and_PCI_up_to_their_sign()
    {
        ComplexityOptions options = new() { Scale = ComplexityScale.Each };
        var (there, back) = (
            EconomicComplexity.Of(RelatednessOracle.Presence("wide"), options).Value,
            EconomicComplexity.Of(RelatednessOracle.Presence("wide").Turned(), options).Value
        );
        var sign = Math.Sign(there.Eci[0]!.Value * back.Pci[0]!.Value);
        RelatednessOracle
            .Numbers(there.Eci)
            .Select(value => sign * value)
            .ToArray()
            .ShouldBe(RelatednessOracle.Numbers(back.Pci));
        RelatednessOracle
            .Numbers(there.Pci)
            .Select(value => sign * value)
            .ToArray()
            .ShouldBe(RelatednessOracle.Numbers(back.Eci));
    }

    [Fact]
    public void Reflections_are_an_even_number()
    {
        foreach (var wrong in (int[])[-2, 3])
            FluentActions
                .Invoking(() => EconomicComplexity.Of(RelatednessOracle.Hand, new() { Reflections = wrong }))
                .Should()
                .Throw<ArgumentOutOfRangeException>();
    }

    private static double[] First(ValueList list) => [.. RelatednessOracle.Numbers(list).Take(5)];
}
