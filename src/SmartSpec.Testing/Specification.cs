namespace SmartSpec.Testing;

/// <summary>The start of a specification; meant for <c>using static SmartSpec.Testing.Specification;</c>.</summary>
/// <example><c>Given(Stories.AreaAt(AreaStep.Nominated)).When(new AreaCommand.Return(Known.Food, why), People.Board).Then(new
/// AreaEvent.Returned(Known.Food, why));</c></example>
public static class Specification
{
    /// <summary>Begins with a story, such as one of <see cref="Stories"/>.</summary>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    public static Story Given(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story;
    }

    /// <summary>Begins with a history, at the instant of its last event.</summary>
    /// <param name="history">The history; not empty.</param>
    /// <param name="hostGates">The gates in the host's own code that its definition names; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public static Story Given(History history, params IReadOnlyList<HostGate> hostGates) => Story.Of(history, hostGates);
}
