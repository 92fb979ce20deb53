using SmartSpec.Import;
using SmartSpec.Testing;

namespace SmartSpec.Tool.TakingOver;

/// <summary>A file with a running strategy to take over: who takes it over, under which definition, and the command.</summary>
/// <param name="Actor">Who takes it over.</param>
/// <param name="Definition">The definition that applies from then on.</param>
/// <param name="Command">The command, with what the CSV files add.</param>
/// <param name="Import">What the CSV files add.</param>
/// <param name="Faults">What is wrong, by place.</param>
internal sealed record OpeningFile(
    Actor Actor,
    ProcessDefinition Definition,
    StrategyCommand.TakeOver Command,
    OpeningImport Import,
    OpeningFaults Faults
)
{
    /// <summary>Whether there is a fault in the CSV files.</summary>
    public bool HasFaults => Faults.Any || Import.Faults.Count > 0;

    /// <summary>Reads the files.</summary>
    /// <exception cref="BadInputException">
    /// The JSON file cannot be read, or is not of its form; the message names file, line, column and path.
    /// </exception>
    public static OpeningFile Read(FileAt file, FileAt? efforts, FileAt? funding)
    {
        try
        {
            return Read(file, PlacedJson.Parse(file.Read()), efforts, funding);
        }
        catch (PlacedException bad)
        {
            throw new BadInputException(
                JsonPlaces.At(file.Named, bad.Path, bad.Line, bad.Column)
                    + Words.Same(": ")
                    + JsonPlaces.What(bad.InnerException, (texts, show) => bad.Fault.In(texts.Language, show)),
                bad
            );
        }
    }

    private static OpeningFile Read(FileAt file, Placed root, FileAt? efforts, FileAt? funding)
    {
        root.Only("by", "definition", "command");
        var actor = root.Required("by");
        if (!Id<Actor>.IsWellFormed(actor.String()))
            throw actor.Error(
                "Här ska beteckningen på den som tar över stå.",
                "Expected the identifier of the one who takes over."
            );
        var definition = root.Member("definition")?.Read(raw => ProcessDefinition.Read(raw.Span)) ?? ProcessDefinition.Default;
        var command = root.Required("command");
        if (command.Read(raw => CommandJson.Read(raw.Span)) is not StrategyCommand.TakeOver taken)
            throw command.Error("""Här ska det stå { "strategy.take-over": … }.""", """Expected { "strategy.take-over": … }.""");
        var faults = new OpeningFaults(
            [.. ((FileAt?[])[file, efforts, funding]).OfType<FileAt>().Select(named => named.Named)],
            command.Members[0].Value
        );
        var import = OpeningImport.Read(taken.Opening, taken.Charter.Currency, Csv(efforts, faults), Csv(funding, faults));
        return new(new(actor.Text, Taking(definition)), definition, taken with { Opening = import.Opening }, import, faults);
    }

    /// <summary>The roles in which one takes a strategy over: whoever runs the program has those that the definition requires.</summary>
    private static EquatableArray<Role> Taking(ProcessDefinition definition) => definition.RolesFor("strategy.take-over");

    /// <summary>
    /// Everything that is wrong: what could not be read, and what the engine refuses and does not only follow from that.
    /// </summary>
    public Words Report(IReadOnlyList<Reason> reasons) => Faults.Report(Import.FaultsWith(reasons));

    /// <summary>A file of the user's; one that cannot be read hides no faults of the others.</summary>
    private static ImportFile? Csv(FileAt? file, OpeningFaults faults)
    {
        try
        {
            return file is null ? null : new(file.Named, file.Read());
        }
        catch (BadInputException bad)
        {
            faults.Add(bad.Words);
            return new(file!.Named, null);
        }
    }
}
