using SmartSpec.Testing;

namespace SmartSpec.Samples;

/// <summary>A scenario played to its first stop, phase by phase.</summary>
internal sealed class Play
{
    private readonly List<Phase> phases = [];

    public Play(Scenario scenario)
    {
        (Scenario, Run) = (scenario, new(scenario));
        foreach (var entry in scenario.Entries.TakeWhile(entry => entry is not ScenarioEntry.Stop))
            if (entry is ScenarioEntry.Phase phase)
                phases.Add(new(phase.Title, []));
            else if (entry is ScenarioEntry.Pass pass)
                Run.Pass(pass.Day);
            else if (entry is ScenarioEntry.Step step)
            {
                phases[^1].Results.Add(Run.Do(step));
                if (Surprise is not null)
                    return;
            }
    }

    public Scenario Scenario { get; }

    public ScenarioRun Run { get; }

    public IReadOnlyList<Phase> Phases => phases;

    public IEnumerable<ScenarioResult> Results => phases.SelectMany(phase => phase.Results);

    /// <summary>The step that ended otherwise than the scenario says; null where none did.</summary>
    public ScenarioResult? Surprise => phases[^1].Results.Find(result => !result.IsAsExpected);

    /// <summary>The day of a step, in the strategy's time zone.</summary>
    public LocalDate DayOf(ScenarioResult result) => Scenario.Zone.DayOf(result.Step.At);
}

/// <summary>A phase of a scenario, with the results of its steps.</summary>
internal sealed record Phase(Text Title, List<ScenarioResult> Results);
