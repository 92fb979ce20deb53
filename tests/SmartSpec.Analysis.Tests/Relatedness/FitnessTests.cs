namespace SmartSpec.Analysis.Tests;

/// <summary>Fitness, against the oracle and economiccomplexity.</summary>
public sealed class FitnessTests
{
    [Theory]
    [MemberData(nameof(RelatednessOracle.Names), MemberType = typeof(RelatednessOracle))]
    public void Fitness_is_that_of_the_oracle(string name)
    {
        foreach (var expected in RelatednessOracle.Of(name).GetProperty("fitness").EnumerateObject())
        {
            var steps = int.Parse(expected.Name, System.Globalization.CultureInfo.InvariantCulture);
            var fitness = Fitness.Of(RelatednessOracle.Presence(name), new() { Steps = steps }).Value;
            RelatednessOracle.Numbers(fitness.Regions).ShouldBe(RelatednessOracle.Numbers(expected.Value[0]));
            RelatednessOracle.Numbers(fitness.Activities).ShouldBe(RelatednessOracle.Numbers(expected.Value[1]));
            fitness.Steps.Should().Be(steps);
        }
    }

    [Fact]
    public void The_example_of_the_method_has_its_fitness_after_one_step() =>
        Fitness.Of(RelatednessOracle.Hand, new() { Steps = 1 }).Value.Regions.Should().Equal(2.0, 0.5, 1, 0.5);

    [Fact]
    public void Fitness_is_what_economiccomplexity_prints_for_world_trade()
    {
        // Its 20 iterations count the ones at the start.
        var fitness = Fitness.Of(WorldTrade.Presence, new() { Steps = 19 }).Value;
        RelatednessOracle
            .Numbers(fitness.Regions)
            .Take(5)
            .ToArray()
            .ShouldBe([0.78605655, 0.03999516, 1.05645538, 1.24261128, 1.37321261], 5e-9);
        RelatednessOracle
            .Numbers(fitness.Activities)
            .Take(5)
            .ToArray()
            .ShouldBe([0.7538883, 0.7491391, 2.3018690, 0.9903918, 1.3120378], 5e-8);
    }

    [Fact]
    public void An_order_that_still_changes_is_noted()
    {
        var early = Fitness.Of(WorldTrade.Presence, new() { Steps = 4 });
        early.Value.IsOrderStable.Should().BeFalse();
        early.Notes.Single().Code.Should().Be("fitness-unstable");
        var late = Fitness.Of(RelatednessOracle.Hand);
        late.Value.IsOrderStable.Should().BeTrue();
        late.Value.LastChangeOfOrder.Should().BeLessThan(50);
        late.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Fitness_that_falls_for_ever_stays_a_number()
    {
        // A staircase: all but the first region fall towards 0, ever faster.
        var stairs = RelatednessOracle.Presence([
            .. Enumerable.Range(0, 9).Select(r => Enumerable.Range(0, 9).Select(a => r == a || r == a + 1 ? 1.0 : 0).ToArray()),
        ]);
        var fitness = Fitness.Of(stairs, new() { Steps = 100_000 }).Value;
        fitness.Regions.Concat(fitness.Activities).Should().NotContainNulls();
    }

    [Fact]
    public void What_is_empty_is_refused_by_name_or_left_out_by_choice()
    {
        var presence = RelatednessOracle.Presence([
            [1, 0],
            [1, 0],
        ]);
        Fitness.Of(presence).Refusals.Should().Equal(new AnalysisMessage("presence-empty", [new("activities", ["a2"])]));
        Fitness.Of(presence, new() { LeaveOutEmpty = true }).Value.Regions.Should().Equal(1.0, 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void Steps_are_from_one_to_a_hundred_thousand(int steps) =>
        FluentActions
            .Invoking(() => Fitness.Of(RelatednessOracle.Hand, new() { Steps = steps }))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
}
