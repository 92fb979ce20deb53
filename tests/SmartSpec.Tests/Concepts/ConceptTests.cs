using System.Reflection;

namespace SmartSpec.Tests;

/// <summary>What a contributor must remember of a concept, walked through <see cref="Concepts.All"/>.</summary>
public sealed class ConceptTests
{
    private static readonly Type[] Types = typeof(Strategy).Assembly.GetTypes();

    private static IEnumerable<Act> All => Concepts.All.SelectMany(concept => concept.Acts);

    public static TheoryData<string> Acted => [.. Acts.All];

    [Fact]
    public void Every_concept_is_listed_once() =>
        Types
            .Where(type => type.Name.EndsWith("Concept", StringComparison.Ordinal) && type != typeof(Concept))
            .Select(type => ((Concept)type.GetProperty("Concept")!.GetValue(null)!).Name)
            .Should()
            .BeEquivalentTo(Concepts.All.Select(concept => concept.Name))
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_union_of_commands_and_of_events_belongs_to_one_concept()
    {
        Unions<Command>().Should().BeEquivalentTo(Concepts.All.SelectMany(concept => concept.Commands));
        Unions<Event>().Should().BeEquivalentTo(Concepts.All.SelectMany(concept => concept.Events));
    }

    [Fact]
    public void Every_command_has_an_act_with_its_name_and_is_written_by_its_concept()
    {
        All.Select(act => act.Command).Distinct().Should().BeEquivalentTo(CommandNames.All);
        CommandNames.All.Should().OnlyContain(name => CommandNames.TypeInfo(name) != null);
        EventNames.All.Should().OnlyContain(name => EventNames.TypeInfo(name) != null);
    }

    [Fact]
    public void Every_act_declared_beside_a_command_is_listed() =>
        Types
            .Where(type => type.IsSubclassOf(typeof(Command)))
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(property => property.GetMethod is { IsAssembly: true } && property.PropertyType.IsAssignableTo(typeof(Act)))
            .Where(property => !All.Contains((Act)property.GetValue(null)!))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_code_of_a_refusal_is_in_the_catalogue_once() =>
        Types
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(RefusalCode))
            .Select(field => ((RefusalCode)field.GetValue(null)!).Code)
            .Should()
            .BeEquivalentTo(RefusalCode.All.Select(code => code.Code));

    [Fact]
    public void Every_kind_of_object_is_looked_up_in_one_place() =>
        Concepts.All.SelectMany(concept => concept.Objects).Select(objects => objects.Kind).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_acts_on_one_kind_of_object_name_the_same_kind() =>
        All.Where(act => act.On is not null)
            .GroupBy(act => act.GetType().BaseType!.IsGenericType ? On(act.GetType()) : act.GetType())
            .Should()
            .OnlyContain(group => group.Select(act => act.On).Distinct().Count() == 1);

    [Fact]
    public void The_acts_on_one_kind_of_object_see_an_object_in_the_same_place()
    {
        foreach (var state in Chapters)
        {
            Alike(state, [state]);
            Alike(state, state.Areas);
            Alike(state, state.Reviews);
            Alike(state, state.Plans);
            Alike(state, state.Efforts);
            Alike(state, state.Indicators);
            Alike(state, state.Consultations);
            Alike(state, state.Points);
            Alike(state, state.Cycles);
            Alike(state, state.Cycles.SelectMany(cycle => cycle.Reports));
            Alike(state, state.Evaluations);
            Alike(state, state.Recommendations);
            Alike(state, state.Changes);
            Alike(state, state.Signals);
        }
    }

    [Theory]
    [MemberData(nameof(Acted))]
    public void A_command_records_what_its_act_states(string key)
    {
        var stated = All.Where(act => act.Keys.Contains(key)).SelectMany(act => act.Events).ToList();
        People
            .All.Select(person => Acts.By(key, person).Outcome)
            .OfType<Outcome.Accepted>()
            .SelectMany(accepted => accepted.Events.Where(recorded => recorded.Envelope.Role != Role.System))
            .Select(recorded => recorded.Event.GetType())
            .Distinct()
            .Should()
            .NotBeEmpty()
            .And.BeSubsetOf(stated);
    }

    private static IEnumerable<Strategy> Chapters => Acts.All.Select(key => Acts.Of(key).Story.Strategy);

    private static void Alike<T>(Strategy state, IEnumerable<T> items)
        where T : class
    {
        var acts = All.OfType<Act<T>>().ToList();
        acts.Should().NotBeEmpty();
        foreach (var item in items)
            acts.Select(act => act.Place(state, item)).Distinct().Should().ContainSingle();
    }

    private static Type On(Type act)
    {
        while (!act.IsGenericType || act.GetGenericTypeDefinition() != typeof(Act<>))
            act = act.BaseType!;
        return act.GetGenericArguments()[0];
    }

    private static IEnumerable<Type> Unions<T>() => Types.Where(type => type.IsAbstract && type.BaseType == typeof(T));
}
