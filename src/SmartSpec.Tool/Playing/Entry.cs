namespace SmartSpec.Tool.Playing;

/// <summary>One entry of a scenario.</summary>
internal abstract record Entry
{
    private Entry() { }

    /// <summary>A heading.</summary>
    internal sealed record Phase(Text Title) : Entry;

    /// <summary>
    /// Shows how something stands: <c>evidence</c>, <c>areas</c>, <c>plan:ID</c>, <c>money</c>, <c>next</c>; with a note under
    /// it.
    /// </summary>
    internal sealed record Show(string What, Text? Note) : Entry;

    /// <summary>
    /// Time passes until a day, and what falls due by then happens; needed where a scenario leaves a strategy alone for more than
    /// 800 days.
    /// </summary>
    internal sealed record Pass(LocalDate Day) : Entry;

    /// <summary>Where playing pauses until the next start.</summary>
    internal sealed record Stop(Text Title) : Entry;

    /// <summary>Something that somebody tries to do, and what is expected of it.</summary>
    /// <param name="Number">Its place in the scenario's <c>steps</c>, from 0, as in <c>$.steps[3]</c>.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Say">What happens, in words; null where the events say it.</param>
    /// <param name="Commands">What is to be done, all or nothing.</param>
    /// <param name="Expected">The exact reason codes; null where it is to be accepted.</param>
    /// <param name="IsExample">Whether it is invented.</param>
    /// <param name="Place">Where in the file it begins.</param>
    internal sealed record Step(
        int Number,
        Instant At,
        Actor By,
        Text? Say,
        IReadOnlyList<Command> Commands,
        IReadOnlyList<string>? Expected,
        bool IsExample,
        Words Place
    ) : Entry
    {
        public bool IsToBeAccepted => Expected is null;

        /// <summary>The names of its commands, each once, such as <c>area.assess</c>.</summary>
        public IEnumerable<string> Names => Commands.Select(CommandNames.Of).Distinct();
    }
}
