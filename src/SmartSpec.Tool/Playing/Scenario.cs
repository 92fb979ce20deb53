namespace SmartSpec.Tool.Playing;

/// <summary>A case to be played: steps in time, with what is expected of each.</summary>
/// <param name="Name">Its short name; command identifiers begin with it.</param>
/// <param name="File">The file it was read from, for messages.</param>
/// <param name="About">What it shows.</param>
/// <param name="Sources">Where its facts come from, by short name.</param>
/// <param name="Definition">The process definition it runs under.</param>
/// <param name="Strategy">The identifier of the strategy it founds.</param>
/// <param name="Entries">Its entries, in order; the first step founds the strategy.</param>
internal sealed record Scenario(
    string Name,
    string File,
    Text About,
    IReadOnlyList<(string Name, string Where)> Sources,
    ProcessDefinition Definition,
    Id<Strategy> Strategy,
    IReadOnlyList<Entry> Entries
)
{
    /// <summary>The time zone of the strategy, in which its days are counted.</summary>
    public DateTimeZone Zone =>
        Steps.First().Commands[0] switch
        {
            StrategyCommand.Found found => found.Charter.Zone,
            StrategyCommand.TakeOver taken => taken.Charter.Zone,
            _ => DateTimeZone.Utc,
        };

    /// <summary>The day of a step.</summary>
    public LocalDate DayOf(Entry.Step step) => Zone.DayOf(step.At);

    public IEnumerable<Entry.Step> Steps => Entries.OfType<Entry.Step>();

    /// <summary>The identifier under which a step's commands are executed, by which its events are known again.</summary>
    public Id<Command> CommandOf(Entry.Step step) => $"{StepPrefix}{step.Number}";

    public string StepPrefix => $"{Name}-step-";
}
