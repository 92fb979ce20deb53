using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.TakingOver;

/// <summary>A file with a running strategy to take over: who takes it over, under which definition, and the command.</summary>
/// <param name="By">Who takes it over.</param>
/// <param name="Definition">Under which definition it goes on.</param>
/// <param name="Command">The command, with what the CSV files add.</param>
/// <param name="Places">Where everything stands.</param>
internal sealed record OpeningFile(Actor By, ProcessDefinition Definition, StrategyCommand.TakeOver Command, Whereabouts Places)
{
    /// <exception cref="BadInputException">A file is not of its form; the message names file, line, column and path.</exception>
    public static OpeningFile Read(FileAt file, FileAt? efforts, FileAt? funding)
    {
        var root = PlacedJson.Parse(file.Named, file.Read()).Only("by", "definition", "command");
        var by = root.Needed("by");
        if (!Id<Actor>.IsWellFormed(by.String()))
            throw by.Error("Här ska stå beteckningen på den som tar över.", "Expected the identifier of the one who takes over.");
        var definition = root.Member("definition")?.Read(raw => ProcessDefinition.Read(raw.Span)) ?? ProcessDefinition.Default;
        var command = root.Needed("command");
        if (command.Read(raw => CommandJson.Read(raw.Span)) is not StrategyCommand.TakeOver taken)
            throw command.Error("""Här ska stå { "strategy.take-over": … }.""", """Expected { "strategy.take-over": … }.""");
        var places = new Whereabouts(command.Members[0].Value);
        var opening = With(taken.Opening, taken.Charter.Currency, efforts, funding, places);
        return new(new(by.Text, [Role.ProcessLead]), definition, taken with { Opening = opening }, places);
    }

    private static OpeningStatement With(OpeningStatement opening, Currency currency, FileAt? efforts, FileAt? funding, Whereabouts places)
    {
        var (reading, faults) = (new CsvReading(currency), new List<Words>());
        if (efforts is not null)
            opening = EffortsCsv.AddTo(opening, efforts, reading, places);
        if (funding is not null)
            opening = FundingCsv.AddTo(opening, funding, reading, places, faults);
        faults.InsertRange(0, reading.Faults);
        return faults.Count == 0 ? opening : throw new BadInputException(Lines(faults));
    }

    /// <summary>Several faults, a line for each.</summary>
    public static Words Lines(IReadOnlyList<Words> faults) =>
        faults.Skip(1).Aggregate(faults[0], (all, next) => all + Words.Same("\n") + next);
}
