using System.CommandLine;

namespace SmartSpec.Samples.Commands;

/// <summary>The program's commands.</summary>
internal static class CommandTree
{
    public static RootCommand Of(Surroundings world)
    {
        var choices = new Choices(world);
        var root = new RootCommand("SmartSpec: a region's smart specialisation. Without a command: Kalmar's case, on to its next stop.");
        choices.AddTo(root);
        root.SetAction(parsed => PlayCommands.Kalmar(choices, parsed));
        foreach (var command in (System.CommandLine.Command[])[Run(choices), Status(choices), Next(choices), History(choices), Verify(choices), Diagram(choices)])
        {
            choices.AddTo(command);
            root.Add(command);
        }

        foreach (var help in root.Options.OfType<System.CommandLine.Help.HelpOption>())
            if (help.Action is System.CommandLine.Help.HelpAction action)
                action.MaxWidth = Screens.Screen.Width;
        return root;
    }

    private static System.CommandLine.Command Run(Choices choices)
    {
        var file = new Argument<string>("FILE") { Description = "A scenario file." };
        var run = new System.CommandLine.Command("run", "Plays a scenario, fresh in memory unless --file is given.") { file };
        run.SetAction(parsed => PlayCommands.Run(choices, parsed, parsed.GetValue(file)!));
        return run;
    }

    private static System.CommandLine.Command Status(Choices choices)
    {
        var status = new System.CommandLine.Command("status", "Shows how the strategy stands.");
        status.SetAction(parsed => StatusCommand.Run(choices, parsed));
        return status;
    }

    private static System.CommandLine.Command Next(Choices choices)
    {
        var role = new Option<string>("--as") { Description = $"The role: {string.Join(", ", Roles.All)}.", HelpName = "ROLE", Required = true };
        var next = new System.CommandLine.Command("next", "Shows what someone in a role can do next, and what is blocked.") { role };
        next.SetAction(parsed => NextCommand.Run(choices, parsed, parsed.GetValue(role)!));
        return next;
    }

    private static System.CommandLine.Command History(Choices choices)
    {
        var history = new System.CommandLine.Command("history", "Lists the events.");
        history.SetAction(parsed => HistoryCommand.Run(choices, parsed));
        return history;
    }

    private static System.CommandLine.Command Verify(Choices choices)
    {
        var verify = new System.CommandLine.Command("verify", "Verifies the file: every line, number and hash.");
        verify.SetAction(parsed => VerifyCommand.Run(choices, parsed));
        return verify;
    }

    private static System.CommandLine.Command Diagram(Choices choices)
    {
        var lifecycle = new Argument<string?>("LIFECYCLE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = $"One of {string.Join(", ", Diagrams.Names)}. Default: all.",
        };
        var diagram = new System.CommandLine.Command("diagram", "Draws lifecycles in Mermaid; with --file, where its objects stand.") { lifecycle };
        diagram.SetAction(parsed => DiagramCommand.Run(choices, parsed, parsed.GetValue(lifecycle)));
        return diagram;
    }
}
