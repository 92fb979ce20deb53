using System.CommandLine;
using System.CommandLine.Invocation;
using SmartSpec.Tool.Analysing;
using SmartSpec.Tool.Commands;

namespace SmartSpec.Tool.Screens;

/// <summary>The help, in the language that was chosen.</summary>
internal sealed class HelpScreen(Choices choices) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var (screen, command) = (choices.Screen, parseResult.CommandResult.Command);
        screen.Paragraph(command.Description ?? "");
        screen.Title(screen.Say("Användning", "Usage"));
        screen.Paragraph(Usage(screen, command), 2);
        Section(
            screen,
            screen.Say("Argument", "Arguments"),
            command.Arguments.Select(argument => (argument.Name, argument.Description ?? ""))
        );
        Section(
            screen,
            screen.Say("Kommandon", "Commands"),
            command.Subcommands.Select(sub => (Named(sub), sub.Description ?? ""))
        );
        if (command.Name == "analyse")
            Section(screen, screen.Say("Metoder", "Methods"), AnalysisMethods.Described(screen));
        var above = parseResult.RootCommandResult.Command.Options.Where(option =>
            option.Recursive && !command.Options.Contains(option)
        );
        Section(
            screen,
            screen.Say("Val", "Options"),
            command.Options.Concat(above).Select(option => (Named(option), option.Description ?? ""))
        );
        if (command is RootCommand)
        {
            screen.Title(screen.Say("Slutkoder", "Exit codes"));
            screen.Pairs([
                ("0", screen.Say("allt gick som väntat", "all went as expected")),
                (
                    "1",
                    screen.Say(
                        "ett steg slutade annorlunda än scenariot säger, kommandona i preview skulle nekas, eller "
                            + "historiken är inte som den skrevs",
                        "a step ended otherwise than the scenario expects, the commands of preview would be refused, "
                            + "or the history is not as it was written"
                    )
                ),
                (
                    "2",
                    screen.Say(
                        "argument eller filer är fel, och meddelandet säger var; eller så gick svaret inte att skriva ut",
                        "arguments or files are wrong, see the message; or the output could not be written"
                    )
                ),
                ("3", screen.Say("ett oväntat fel i programmet", "an unexpected error in the program")),
            ]);
            screen.Line();
            screen.Paragraph(
                screen.Say(
                    @"Styrtecken och osynliga tecken visas med sin kod, som \u{1B}: de kan inte påverka terminalen.",
                    @"Control and invisible characters are shown by their code, such as \u{1B}: they cannot affect the terminal."
                )
            );
        }

        return Host.AsExpected;
    }

    private static string Usage(Screen screen, System.CommandLine.Command command) =>
        command is RootCommand
            ? "smartspec " + screen.Say("[kommando] [val]", "[command] [options]")
            : $"{Named(command)} {screen.Say("[val]", "[options]")}";

    private static string Named(System.CommandLine.Command command)
    {
        var arguments = command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]"
        );
        var needed = command.Options.Where(option => option.Required).Select(Named);
        return string.Join(' ', [command.Name, .. arguments, .. needed]);
    }

    private static string Named(Option option) => option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static void Section(Screen screen, string title, IEnumerable<(string, string)> pairs)
    {
        var rows = pairs.ToList();
        if (rows.Count == 0)
            return;
        screen.Title(title);
        screen.Pairs(rows);
    }
}
