using System.CommandLine;
using System.Text;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Shows what commands would do, and what would follow by itself until a day; nothing is recorded.</summary>
internal static class PreviewCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? named, string? role, string? actor, string? until)
    {
        var opened = Opened.From(choices, parsed);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        if (named is null && until is null)
            throw new BadInputException(new Words(
                "preview: ange en fil med kommandon, en dag med --until, eller båda.", "preview: expected a file with commands, a day with --until, or both."));
        var day = until is null ? default(LocalDate?) : OnDay.Of(choices, strategy, until, "--until");
        var by = Acting(role, actor);
        var preview = opened.Engine.Preview(strategy, named is null ? [] : Commands(FileAt.In(choices.World.Folder, named)), by, day);
        if (preview.Outcome is Outcome.Refused refused)
        {
            foreach (var reason in refused.Reasons)
                Told(choices, choices.WantsJson(parsed), reason);
            return Host.AsExpected;
        }

        if (!choices.WantsJson(parsed))
        {
            screen.Preview(strategy, preview, day);
            return Host.AsExpected;
        }

        foreach (var touch in preview.Touches)
            choices.World.Output.Touched(screen, preview.Strategy.Strategy, touch);
        return Host.AsExpected;
    }

    private static void Told(Choices choices, bool asJson, Reason reason)
    {
        if (asJson)
            choices.World.Output.Refused(choices.Screen, reason);
        else
            choices.Screen.Item("[red]![/]", "", reason.ToString(choices.Screen.Texts));
    }

    private static Actor Acting(string? role, string? actor)
    {
        if (actor is not null && !Id<Actor>.IsWellFormed(actor))
            throw new BadInputException(new Words($"--actor: '{actor}' är ingen identifierare.", $"--actor: '{actor}' is no identifier."));
        return new(actor ?? "preview", role is null ? [] : [.. NextCommand.Read(role)]);
    }

    /// <summary>The commands in a file, one JSON object a line.</summary>
    private static List<Command> Commands(FileAt file)
    {
        var commands = new List<Command>();
        foreach (var (at, line) in Encoding.UTF8.GetString(file.Read()).Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                commands.Add(CommandJson.Read(Encoding.UTF8.GetBytes(line)));
            }
            catch (MalformedException malformed)
            {
                throw new BadInputException(new Words($"{file}, rad {at + 1}: {malformed.Message}", $"{file}, line {at + 1}: {malformed.Message}"), malformed);
            }
        }

        return commands;
    }
}
