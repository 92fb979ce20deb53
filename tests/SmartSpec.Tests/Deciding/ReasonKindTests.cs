namespace SmartSpec.Tests;

/// <summary>
/// The kinds of reasons of one refusal: what is wrong with the input, that an object is unknown, and that the step forbids it
/// come alone.
/// </summary>
public sealed class ReasonKindTests
{
    private static readonly IReadOnlyList<Story> States =
    [
        Stories.StrategyAt(StrategyStep.Preparing),
        Stories.EffortAt(EffortStep.Completed),
    ];

    public static TheoryData<string> Commands => [.. Acts.All];

    /// <summary>
    /// The example of each act by three persons, in its own story and in others, whole and without each of its members.
    /// </summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Reasons_of_different_kinds_come_together_only_where_judging_goes_on(string act)
    {
        var (story, example) = Acts.Of(act);
        foreach (var state in States.Prepend(story))
        foreach (var command in Variants(example))
        foreach (var person in (Actor[])[People.Board, People.ProcessLead, People.Reader])
            if (state.When(command, person).Outcome is Outcome.Refused { Reasons: var reasons })
                AreUnmixed(reasons).Should().BeTrue($"{person.Id} in {state.Strategy.Id}: {string.Join(", ", reasons)}");
    }

    /// <summary>Whether the reasons are of one kind, or all of those that are collected.</summary>
    internal static bool AreUnmixed(IReadOnlyList<Reason> reasons) =>
        reasons.Select(reason => reason.Kind).Distinct().Count() == 1
        || reasons.All(reason => reason.Kind is ReasonKind.Role or ReasonKind.Rule or ReasonKind.Gate);

    private static IEnumerable<Command> Variants(Command example)
    {
        yield return example;
        foreach (var member in example.GetType().GetProperties().Where(member => member.CanWrite))
        {
            var lacking = CommandJson.Read(CommandJson.Write(example));
            member.SetValue(lacking, member.PropertyType == typeof(Text) ? Sample.Blank : null);
            yield return lacking;
        }
    }
}
