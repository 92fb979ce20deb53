using System.CommandLine;
using System.CommandLine.Help;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>The program's commands.</summary>
internal static class CommandTree
{
    private static readonly Words Kept = new(
        $"Strategins fil; om inget annat sägs {Choices.DefaultFile} i den här mappen.", $"The strategy's file; unless told otherwise {Choices.DefaultFile} in this folder.");

    public static RootCommand Of(Choices choices)
    {
        var screen = choices.Screen;
        var root = new RootCommand(screen.Say(
            "SmartSpec: en regions smarta specialisering. Utan kommando spelas Kalmars fall, fram till sin nästa anhalt.",
            "SmartSpec: a region's smart specialisation. Without a command Kalmar's case is played, on to its next stop."))
        {
            choices.File(Kept), choices.Json, choices.Lang,
        };
        root.SetAction(parsed => PlayCommands.Kalmar(choices, parsed));
        foreach (var command in (System.CommandLine.Command[])[Run(choices), Status(choices), Next(choices), History(choices), Verify(choices), Diagram(choices)])
            root.Add(command);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                (help.Action, help.Description) = (new HelpScreen(choices), screen.Say("Visar den här hjälpen.", "Shows this help."));
            else if (option is VersionOption)
                option.Description = screen.Say("Visar programmets version.", "Shows the program's version.");
        }

        return root;
    }

    private static System.CommandLine.Command Run(Choices choices)
    {
        var scenario = new Argument<string>(choices.Screen.Say("SCENARIO", "SCENARIO")) { Description = choices.Screen.Say("En fil med ett scenario.", "A file with a scenario.") };
        var file = choices.File(new("Spara strategin i den här filen, och gå vidare från den. Utan: bara i minnet.", "Save the strategy in this file, and go on from it. Without: in memory only."));
        var run = new System.CommandLine.Command("run", choices.Screen.Say("Spelar ett scenario.", "Plays a scenario.")) { scenario, file };
        run.SetAction(parsed => PlayCommands.Run(choices, parsed, parsed.GetValue(scenario)!));
        return run;
    }

    private static System.CommandLine.Command Status(Choices choices)
    {
        var status = new System.CommandLine.Command("status", choices.Screen.Say("Visar läget i strategin.", "Shows how the strategy stands.")) { choices.File(Kept) };
        status.SetAction(parsed => StatusCommand.Run(choices, parsed));
        return status;
    }

    private static System.CommandLine.Command Next(Choices choices)
    {
        var roles = new Option<string>("--as")
        {
            Description = choices.Screen.Say("Rollen, eller flera med komma emellan: ", "The role, or several with commas between: ") + Roles.Listed.In(choices.Language) + ".",
            HelpName = choices.Screen.Say("ROLL", "ROLE"),
            Required = true,
        };
        var next = new System.CommandLine.Command("next", choices.Screen.Say(
            "Visar vad den som har en roll kan göra nu, och vad som är spärrat.", "Shows what someone in a role can do now, and what is blocked.")) { roles, choices.File(Kept) };
        next.SetAction(parsed => NextCommand.Run(choices, parsed, parsed.GetValue(roles)!));
        return next;
    }

    private static System.CommandLine.Command History(Choices choices)
    {
        var history = new System.CommandLine.Command("history", choices.Screen.Say(
            "Visar händelserna: när, vad, på vilket objekt, vem och vilket beslut.", "Lists the events: when, what, on which object, who and which decision."))
        {
            choices.File(Kept),
        };
        history.SetAction(parsed => HistoryCommand.Run(choices, parsed));
        return history;
    }

    private static System.CommandLine.Command Verify(Choices choices)
    {
        var head = new Option<string>("--head")
        {
            Description = choices.Screen.Say(
                "En kontrollsumma som har sparats på annat håll, som historiken ska ha gått igenom.", "A hash kept elsewhere, that the history must have gone through."),
            HelpName = choices.Screen.Say("SUMMA", "HASH"),
        };
        var verify = new System.CommandLine.Command("verify", choices.Screen.Say(
            "Verifierar filen: varje rad, nummer och kontrollsumma.", "Verifies the file: every line, number and hash.")) { head, choices.File(Kept) };
        verify.SetAction(parsed => VerifyCommand.Run(choices, parsed, parsed.GetValue(head)));
        return verify;
    }

    private static System.CommandLine.Command Diagram(Choices choices)
    {
        var lifecycle = new Argument<string?>(choices.Screen.Say("LIVSCYKEL", "LIFECYCLE"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = choices.Screen.Say("En av ", "One of ") + string.Join(", ", Diagrams.Names) + choices.Screen.Say("; utan: alla.", "; without: all."),
        };
        var file = choices.File(new("Visa också var objekten i den här filen står.", "Also show where the objects in this file stand."));
        var diagram = new System.CommandLine.Command("diagram", choices.Screen.Say("Ritar livscykler i Mermaid.", "Draws lifecycles in Mermaid.")) { lifecycle, file };
        diagram.SetAction(parsed => DiagramCommand.Run(choices, parsed, parsed.GetValue(lifecycle)));
        return diagram;
    }
}
