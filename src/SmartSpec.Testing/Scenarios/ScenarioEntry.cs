namespace SmartSpec.Testing;

/// <summary>One entry of a scenario: a step that somebody tries, or something between the steps.</summary>
public abstract record ScenarioEntry
{
    private ScenarioEntry() { }

    /// <summary>A heading above the steps that follow.</summary>
    /// <param name="Title">The heading.</param>
    public sealed record Phase(Text Title) : ScenarioEntry;

    /// <summary>A place where something is shown to the reader; it changes nothing.</summary>
    /// <param name="What">
    /// <c>evidence</c>, <c>areas</c>, <c>plan:ID</c>, <c>money</c> or <c>next</c>; <c>why:AREA</c>, why an area was chosen;
    /// <c>trace:EFFORT</c>, what an effort rests on; <c>change:ID</c>, what a change would mean; <c>dossier</c>, the enabling
    /// condition; <c>roll-up</c>, what is shared with other strategies, with all sums.
    /// </param>
    /// <param name="Note">A note to it; null for none.</param>
    public sealed record Show(string What, Text? Note) : ScenarioEntry;

    /// <summary>
    /// Time that passes until a day, with what falls due by then. Needed where a strategy is left alone for more than
    /// <see cref="StrategyEngine.MostDaysUnsettled"/> days.
    /// </summary>
    /// <param name="Day">The day.</param>
    public sealed record Pass(LocalDate Day) : ScenarioEntry;

    /// <summary>A place where a reader can pause.</summary>
    /// <param name="Title">What has been reached.</param>
    public sealed record Stop(Text Title) : ScenarioEntry;

    /// <summary>A command that somebody tries (<em>When</em>), and its expected result (<em>Then</em>).</summary>
    /// <param name="Number">Its position among the entries, from 0, as in <c>$.steps[3]</c>.</param>
    /// <param name="At">When it is done.</param>
    /// <param name="Actor">Who does it.</param>
    /// <param name="Say">What happens, in words; null where the events say it.</param>
    /// <param name="Commands">What is to be done, all or nothing.</param>
    /// <param name="Expected">The exact reason codes of a refusal; null where it is to be accepted.</param>
    /// <param name="IsExample">Whether it is invented.</param>
    /// <param name="Place">Where it begins in the file.</param>
    public sealed record Step(
        int Number,
        Instant At,
        Actor Actor,
        Text? Say,
        IReadOnlyList<Command> Commands,
        IReadOnlyList<string>? Expected,
        bool IsExample,
        ScenarioPlace Place
    ) : ScenarioEntry
    {
        /// <summary>Whether it is to be accepted.</summary>
        public bool IsToBeAccepted => Expected is null;
    }
}
