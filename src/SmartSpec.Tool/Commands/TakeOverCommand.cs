using System.CommandLine;
using SmartSpec.Import;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.TakingOver;

namespace SmartSpec.Tool.Commands;

/// <summary>
/// Takes over a running strategy from files: checks it only, or writes its history; or prints a template to begin with.
/// </summary>
internal sealed class TakeOverCommand(Choices choices)
{
    private static readonly Dictionary<string, string> Templates = new()
    {
        ["json"] = Resources.Text("opening.json"),
        ["efforts"] = OpeningImport.EffortsTemplate,
        ["funding"] = OpeningImport.FundingTemplate,
    };

    private readonly Screen screen = choices.Screen;

    public int Run(ParseResult parsed, TakeOverOptions options)
    {
        if (options.Template is { } template)
            return Print(template);
        if (options.Opening is null)
            throw new BadInputException(
                new Words("take-over: FIL saknas.", "take-over: FILE is missing.").Then(
                    new("Prova: take-over --help", "Try: take-over --help")
                )
            );
        if (options.OnlyCheck == (choices.Named(parsed) is not null))
        {
            throw new BadInputException(
                new Words(
                    "take-over: ange antingen --check, eller var strategin ska sparas: --file, --db eller --postgres.",
                    "take-over: give either --check, or where to save the strategy: --file, --db or --postgres."
                )
            );
        }

        var file = OpeningFile.Read(At(options.Opening)!, At(options.Efforts), At(options.Funding));
        var taken = Taken(file);
        screen.NameRolesAs(taken.Strategy.Definition);
        var target = choices.Named(parsed, file.Command.Strategy);
        if (target is not null && target.Exists())
            throw new BadInputException(Words.Same($"{target}: ") + target.Taken);
        target?.CheckThatItCanBeWritten();
        choices.Writing = target;
        var history = History.Empty.Append(taken);
        target?.Write(history);
        if (choices.WantsJson(parsed))
        {
            choices.World.Output.Status(screen, taken.Strategy, history);
            return Host.AsExpected;
        }

        screen.TakenOver(taken.Strategy, target is null);
        screen.PersonalData(taken);
        if (target is not null)
            screen.Verified(history, target);
        return Host.AsExpected;
    }

    private Outcome.Accepted Taken(OpeningFile file)
    {
        var (clock, command) = (choices.World.Clock, file.Command);
        var outcome = new StrategyEngine(clock).TakeOver(
            command.Strategy,
            command.Charter,
            command.Opening,
            file.Actor,
            file.Definition
        );
        return outcome is Outcome.Accepted accepted && !file.HasFaults
            ? accepted
            : throw new BadInputException(file.Report(outcome is Outcome.Refused refused ? refused.Reasons : []));
    }

    private int Print(string name)
    {
        if (!Templates.TryGetValue(name, out var template))
        {
            var known = string.Join(", ", Templates.Keys);
            throw new BadInputException(
                new Words(
                    $"--template: det finns ingen mall ”{name}”; välj bland {known:all}.",
                    $"--template: there is no template '{name}'; expected one of {known:all}."
                )
            );
        }

        choices.World.Output.Write(template);
        return Host.AsExpected;
    }

    private FileAt? At(string? named) => named is null ? null : FileAt.In(choices.World.Folder, named);
}

/// <summary>Options of <see cref="TakeOverCommand"/>.</summary>
internal sealed record TakeOverOptions(string? Opening, string? Efforts, string? Funding, bool OnlyCheck, string? Template);
