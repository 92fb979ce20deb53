using Stateless;

namespace SmartSpec.Tests;

public abstract class LifecycleTests<TStep, TTrigger>
    where TStep : struct, Enum
    where TTrigger : struct, Enum
{
    public static TheoryData<TStep, TTrigger> Pairs => Domain<TStep, TTrigger>.All;

    private protected abstract Domain<TStep, TTrigger> Domain { get; }

    private protected abstract Lifecycle<TStep, TTrigger> Table { get; }

    private protected abstract Action<StateMachine<TStep, TTrigger>> Describe { get; }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_table_is_the_one_in_the_domain(TStep step, TTrigger trigger) =>
        Table.Next(step, trigger).Should().Be(Domain.Next(step, trigger));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_table_equals_Stateless(TStep step, TTrigger trigger)
    {
        var machine = Lifecycle.Machine(Domain.Initial, Describe, out var place);
        place.Step = step;
        machine.CanFire(trigger).Should().Be(Table.Next(step, trigger) is not null);
        machine.Fire(trigger);
        place.Handled.Should().Be(Table.Next(step, trigger) is not null);
        machine.State.Should().Be(Table.Next(step, trigger) ?? step);
    }

    [Fact]
    public void Every_step_is_reachable_from_the_initial_one()
    {
        Table.Initial.Should().Be(Domain.Initial);
        HashSet<TStep> reached = [Table.Initial];
        for (var before = 0; before < reached.Count; )
        {
            before = reached.Count;
            foreach (var step in reached.ToList())
                reached.UnionWith(Table.From(step).Select(trigger => Table.Next(step, trigger)!.Value));
        }

        reached.Should().BeEquivalentTo(Enum.GetValues<TStep>());
    }

    [Fact]
    public void No_step_but_the_final_ones_is_a_dead_end() =>
        Enum.GetValues<TStep>().Where(Table.IsFinal).Should().BeEquivalentTo(Domain.Final);

    /// <summary>The attempt is refused because of the step, and names the triggers that are possible from there.</summary>
    private protected static void RefusedByStep(Attempt attempt, IEnumerable<string> possible)
    {
        attempt.ThenRefused("step");
        var reason = attempt.Reasons.Single();
        reason.Kind.Should().Be(ReasonKind.Step);
        reason.Parameters.Single(parameter => parameter.Name == "possible").Values.Should().Equal(possible);
    }
}
