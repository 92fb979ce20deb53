namespace SmartSpec.Tests;

public abstract class LifecycleTests<TStep>
    where TStep : struct, Enum
{
    private static LifecycleCase<TStep> Case => LifecycleCase<TStep>.Known;

    public static TheoryData<TStep, string> Pairs =>
        [.. Enum.GetValues<TStep>().SelectMany(step => Case.Triggers.Select(trigger => (step, trigger)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_table_is_the_one_in_the_domain(TStep step, string trigger) =>
        Case.Next(step, trigger).Should().Be(Case.NextInDomain(step, trigger));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_table_equals_Stateless(TStep step, string trigger)
    {
        var next = Case.Next(step, trigger);
        Case.Fired(step, trigger).Should().Be((next is not null, next is not null, next ?? step));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Hosts_read_the_same_table(TStep step, string trigger) =>
        Lifecycle
            .All.Single(lifecycle => lifecycle.Name == Case.Name)
            .Transitions.Where(edge => edge.From == Code($"{step}") && edge.Trigger == Code(trigger))
            .Select(edge => edge.To)
            .Should()
            .Equal(Case.Next(step, trigger) is { } next ? [Code($"{next}")] : []);

    [Fact]
    public void Every_step_is_reachable_from_the_initial_one()
    {
        Case.Initial.Should().Be(Case.InitialInDomain);
        HashSet<TStep> reached = [Case.Initial];
        for (var before = 0; before < reached.Count; )
        {
            before = reached.Count;
            foreach (var step in reached.ToList())
                reached.UnionWith(Case.Triggers.Select(trigger => Case.Next(step, trigger)).OfType<TStep>());
        }

        reached.Should().BeEquivalentTo(Enum.GetValues<TStep>());
    }

    [Fact]
    public void No_step_but_the_final_ones_is_a_dead_end() =>
        Enum.GetValues<TStep>()
            .Where(step => Case.Triggers.All(trigger => Case.Next(step, trigger) is null))
            .Should()
            .BeEquivalentTo(Case.FinalInDomain);

    /// <summary>The attempt is refused because of the step, and names the triggers that are possible from there.</summary>
    private protected static void RefusedByStep(Attempt attempt, IEnumerable<string> possible)
    {
        attempt.ThenRefused("step");
        var reason = attempt.Reasons.Single();
        reason.Kind.Should().Be(ReasonKind.Step);
        reason.Parameters.Single(parameter => parameter.Name == "possible").Values.Should().Equal(possible);
    }

    private static string Code(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
