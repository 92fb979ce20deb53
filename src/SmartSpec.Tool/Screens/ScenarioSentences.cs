using SmartSpec.Testing;

namespace SmartSpec.Tool.Screens;

/// <summary>Sentences about the steps of a scenario.</summary>
internal static class ScenarioSentences
{
    /// <summary>
    /// What happened, in the scenario's words; in the names of its events, or of what was tried, where it has none.
    /// </summary>
    public static string SentenceOf(this Screen screen, ScenarioResult played)
    {
        if (played.Step.Say is { } say)
            return screen.Read(say);
        if (played.Outcome is Outcome.Accepted)
            return Screen.Capital(Counted(Done(played.Events).Select(happened => screen.Texts.Event(happened.Envelope.Name))));
        return screen.Say("försök att ", "attempt to ") + Counted(Names(played.Step).Select(name => screen.Texts.Command(name)));
    }

    /// <summary>The names of a step's commands, each once, such as <c>area.assess</c>.</summary>
    public static IEnumerable<string> Names(ScenarioEntry.Step step) => step.Commands.Select(CommandJson.NameOf).Distinct();

    /// <summary>What somebody did; what followed by itself where that is all.</summary>
    private static IReadOnlyList<RecordedEvent> Done(IReadOnlyList<RecordedEvent> events) =>
        events.Where(happened => happened.Envelope.Role != Role.System).ToList() is { Count: > 0 } done ? done : events;

    private static string Counted(IEnumerable<string> names) =>
        string.Join(
            ", ",
            names.GroupBy(name => name).Select(group => group.Count() > 1 ? $"{group.Key} ×{group.Count()}" : group.Key)
        );
}
