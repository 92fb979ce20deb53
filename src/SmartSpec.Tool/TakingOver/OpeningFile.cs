using SmartSpec.Tool.Playing;

namespace SmartSpec.Tool.TakingOver;

/// <summary>A file with a running strategy to take over: who takes it over, under which definition, and the command.</summary>
/// <param name="By">Who takes it over.</param>
/// <param name="Definition">Under which definition it goes on.</param>
/// <param name="Command">The command, with what the CSV files add.</param>
/// <param name="Places">Where everything stands.</param>
/// <param name="Findings">What is wrong in the CSV files; the command leaves it out.</param>
/// <param name="Files">The files, as the user named them.</param>
internal sealed record OpeningFile(
    Actor By,
    ProcessDefinition Definition,
    StrategyCommand.TakeOver Command,
    Whereabouts Places,
    Findings Findings,
    IReadOnlyList<string> Files
)
{
    /// <exception cref="BadInputException">A file cannot be read, or the JSON is not of its form; the message names file, line,
    /// column and path.</exception>
    public static OpeningFile Read(FileAt file, FileAt? efforts, FileAt? funding)
    {
        var root = PlacedJson.Parse(file.Named, file.Read()).Only("by", "definition", "command");
        var by = root.RequiredServices("by");
        if (!Id<Actor>.IsWellFormed(by.String()))
            throw by.Error("Här ska beteckningen på den som tar över stå.", "Expected the identifier of the one who takes over.");
        var definition = root.Member("definition")?.Read(raw => ProcessDefinition.Read(raw.Span)) ?? ProcessDefinition.Default;
        var command = root.RequiredServices("command");
        if (command.Read(raw => CommandJson.Read(raw.Span)) is not StrategyCommand.TakeOver taken)
            throw command.Error("""Här ska det stå { "strategy.take-over": … }.""", """Expected { "strategy.take-over": … }.""");
        var places = new Whereabouts(command.Members[0].Value);
        var findings = new Findings();
        var opening = With(taken.Opening, efforts, funding, new(taken.Charter.Currency, findings), places);
        return new(
            new(by.Text, [Role.ProcessLead]),
            definition,
            taken with
            {
                Opening = opening,
            },
            places,
            findings,
            [.. ((FileAt?[])[file, efforts, funding]).OfType<FileAt>().Select(named => named.Named)]
        );
    }

    /// <summary>Everything that is wrong: what could not be read, and what the engine refuses and does not only follow from
    /// that.</summary>
    public Words Report(IReadOnlyList<Reason> reasons)
    {
        foreach (var reason in reasons)
            if (Places.IsUnchecked(reason))
                Findings.AddUnchecked();
            else if (!Places.IsInDoubt(reason))
                Findings.Add(
                    Places.Of(reason),
                    new($"{reason.ToString(Texts.Swedish):long}", $"{reason.ToString(Texts.English):long}")
                );
        return Findings.Report(Files);
    }

    private static OpeningStatement With(
        OpeningStatement opening,
        FileAt? efforts,
        FileAt? funding,
        CsvReading reading,
        Whereabouts places
    )
    {
        var (all, unread) = ((IReadOnlyList<OpeningEffort>)opening.Efforts, EffortIds.AllRead);
        if (efforts is not null)
        {
            (var read, unread) = EffortsCsv.Read(efforts, opening.Efforts.Count, reading, places);
            all = [.. all, .. read];
            places.Unread = unread;
        }

        if (funding is not null)
            all = FundingCsv.AddTo(all, unread, funding, reading, places);
        return opening with { Efforts = all.ToEquatableArray() };
    }
}
