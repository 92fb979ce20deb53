namespace SmartSpec.Testing;

/// <summary>A case as data: steps in time, and what is expected of each. Given, When and Then in a JSON file.</summary>
/// <param name="Name">Its short name; identifiers of commands and events begin with it.</param>
/// <param name="About">What it shows.</param>
/// <param name="Sources">Where its facts come from, by short name.</param>
/// <param name="Definition">The process definition that it runs under.</param>
/// <param name="Strategy">The identifier of the strategy that its first step founds or takes over.</param>
/// <param name="Entries">Its entries, in order of time.</param>
public sealed record Scenario(
    string Name,
    Text About,
    IReadOnlyList<KeyValuePair<string, string>> Sources,
    ProcessDefinition Definition,
    Id<Strategy> Strategy,
    IReadOnlyList<ScenarioEntry> Entries
)
{
    /// <summary>Its steps, in order of time.</summary>
    public IEnumerable<ScenarioEntry.Step> Steps => Entries.OfType<ScenarioEntry.Step>();

    /// <summary>The time zone of the strategy, in which its days are counted.</summary>
    public DateTimeZone Zone =>
        Steps.First().Commands[0] switch
        {
            StrategyCommand.Found found => found.Charter.Zone,
            StrategyCommand.TakeOver taken => taken.Charter.Zone,
            _ => DateTimeZone.Utc,
        };

    /// <summary>
    /// Reads a scenario file, strictly: what is unknown, missing or malformed is an error that names its place.
    /// </summary>
    /// <param name="json">UTF-8, with or without a byte-order mark.</param>
    /// <exception cref="ScenarioException">The file is not a scenario.</exception>
    public static Scenario Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return ScenarioReader.Read(PlacedJson.Parse(json));
        }
        catch (PlacedException fault)
        {
            throw new ScenarioException(fault);
        }
    }

    /// <summary>
    /// The identifier under which a step's commands are executed: the scenario's name, <c>-step-</c> and the step's number.
    /// </summary>
    /// <exception cref="ArgumentNullException">The step is null.</exception>
    public Id<Command> CommandOf(ScenarioEntry.Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return $"{Name}-step-{step.Number}";
    }

    /// <summary>Plays all of it, and checks that each step's result is as expected.</summary>
    /// <returns>The history, which a story can continue: <c>Given(scenario.Verify())</c>.</returns>
    /// <exception cref="SpecificationException">
    /// A step's result differs; the message names its place, and shows the reasons.
    /// </exception>
    public History Verify()
    {
        var run = new ScenarioRun(this);
        foreach (var entry in Entries)
            if (entry is ScenarioEntry.Pass pass)
                run.Pass(pass.Day);
            else if (entry is ScenarioEntry.Step step && run.Do(step) is { IsAsExpected: false } result)
                throw new SpecificationException(
                    $"{step.Place}: "
                        + (
                            step.Expected is { } codes
                                ? ExpectationText.OtherReasons(codes, result.Outcome)
                                : ExpectationText.NotAccepted(result.Outcome)
                        )
                );
        return run.History;
    }
}
