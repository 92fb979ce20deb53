using System.CommandLine;
using System.CommandLine.Help;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>The program's commands.</summary>
internal sealed partial class CommandTree
{
    private static readonly Words FilePurpose = new(
        $"Strategins fil; om inget annat anges {Choices.DefaultFile} i den här mappen.",
        $"The strategy's file; by default {Choices.DefaultFile} in this folder."
    );

    /// <summary>The names of the commands.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "run",
        "take-over",
        "settle",
        "status",
        "next",
        "due",
        "signals",
        "follow-up",
        "preview",
        "lineage",
        "trace",
        "why",
        "dossier",
        "roll-up",
        "weigh",
        "analyse",
        "history",
        "diff",
        "verify",
        "diagram",
        "schema",
        "definition",
        "permissions",
    ];

    private readonly Choices choices;
    private readonly Screen screen;

    private CommandTree(Choices choices) => (this.choices, screen) = (choices, choices.Screen);

    public static RootCommand Of(Choices choices) => new CommandTree(choices).Root();

    private RootCommand Root()
    {
        var root = new RootCommand(
            screen.Say(
                "SmartSpec: en regions smarta specialisering. Utan kommando spelas Kalmars fall, fram till nästa uppehåll.",
                "SmartSpec: a region's smart specialisation. Without a command Kalmar's case is played, on to its next stop."
            )
        )
        {
            choices.File(FilePurpose),
            choices.Db,
            choices.Postgres,
            choices.Strategy,
            choices.Json,
            choices.Lang,
        };
        var until = Until();
        root.Add(until);
        root.SetAction(parsed => PlayCommands.Kalmar(choices, parsed, parsed.GetValue(until)));
        foreach (
            var command in (System.CommandLine.Command[])
                [
                    Run(),
                    TakeOver(),
                    Settle(),
                    Status(),
                    Next(),
                    Due(),
                    Signals(),
                    FollowUp(),
                    Preview(),
                    Lineage(),
                    Trace(),
                    Why(),
                    Dossier(),
                    RollUp(),
                    Weigh(),
                    Analyse(),
                    History(),
                    Diff(),
                    Verify(),
                    Diagram(),
                    Schema(),
                    Definition(),
                    Permissions(),
                ]
        )
            root.Add(command);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                (help.Action, help.Description) = (
                    new HelpScreen(choices),
                    screen.Say("Visar den här hjälpen.", "Shows this help.")
                );
            else if (option is VersionOption)
                option.Description = screen.Say("Visar programmets version.", "Shows the program's version.");
        }

        return root;
    }

    private System.CommandLine.Command Run()
    {
        var scenario = new Argument<string>("SCENARIO")
        {
            Description = screen.Say("En fil med ett scenario.", "A file with a scenario."),
        };
        var file = choices.File(
            new(
                "Spara strategin i den här filen, och gå vidare från den. Utan: bara i minnet.",
                "Save the strategy in this file, and go on from it. Without: in memory only."
            )
        );
        var run = Command("run", "Spelar ett scenario.", "Plays a scenario.", file);
        var until = Until();
        run.Add(until);
        run.Add(scenario);
        run.SetAction(parsed => PlayCommands.Run(choices, parsed, parsed.GetValue(scenario)!, parsed.GetValue(until)));
        return run;
    }

    private Option<string?> Until() =>
        new("--until")
        {
            Description = screen.Say(
                "Spela förbi uppehållen till och med den här dagen; om scenariot slutar före den får tiden gå fram till dagen.",
                "Play past the stops to the end of this day; where the scenario ends before it, time passes until the day."
            ),
            HelpName = screen.Say("DAG", "DAY"),
        };

    private System.CommandLine.Command TakeOver()
    {
        var opening = new Argument<string?>(screen.Say("FIL", "FILE"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                "En JSON-fil med öppningsläget; --template skriver ut en mall.",
                "A JSON file with the opening statement; --template prints one to begin with."
            ),
        };
        var efforts = Csv(
            "--efforts",
            "Insatser i CSV, utöver dem i JSON-filen.",
            "Efforts in CSV, beside those of the JSON file."
        );
        var funding = Csv("--funding", "Insatsernas finansiering i CSV.", "The funding of efforts in CSV.");
        var check = new Option<bool>("--check")
        {
            Description = screen.Say("Läs och kontrollera bara; skriv inget.", "Only read and check; write nothing."),
        };
        var template = new Option<string?>("--template")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                "Skriv ut en mall: json (om inget annat anges), efforts eller funding.",
                "Print a template: json (default), efforts or funding."
            ),
            HelpName = screen.Say("[MALL]", "[TEMPLATE]"),
        };
        var file = choices.File(
            new("Skriv den övertagna strategin i den här filen.", "Write the strategy that was taken over in this file.")
        );
        var command = Command(
            "take-over",
            "Tar över en strategi som redan pågår, med källdokument.",
            "Takes over a strategy that is already running, with its source documents.",
            efforts,
            funding,
            check,
            file,
            template
        );
        command.Add(opening);
        command.SetAction(parsed =>
            new TakeOverCommand(choices).Run(
                parsed,
                new(
                    parsed.GetValue(opening),
                    parsed.GetValue(efforts),
                    parsed.GetValue(funding),
                    parsed.GetValue(check),
                    parsed.GetResult(template) is { Implicit: false } ? parsed.GetValue(template) ?? "json" : null
                )
            )
        );
        return command;
    }

    private Option<string?> Csv(string name, string swedish, string english) =>
        new(name) { Description = screen.Say(swedish, english), HelpName = screen.Say("CSV-FIL", "CSV-FILE") };

    private System.CommandLine.Command Status()
    {
        var (asOf, inForceOn) = (Moment(), Day());
        var status = Command(
            "status",
            "Visar läget i strategin.",
            "Shows the status of the strategy.",
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        status.SetAction(parsed => StatusCommand.Run(choices, parsed, parsed.GetValue(asOf), parsed.GetValue(inForceOn)));
        return status;
    }

    private System.CommandLine.Command Next()
    {
        var roles = new Option<string>("--as")
        {
            Description =
                screen.Say("Rollen, eller flera med komma emellan: ", "The role, or several with commas between: ")
                + Roles.Listed(screen.Texts)
                + ".",
            HelpName = screen.Say("ROLL", "ROLE"),
            Required = true,
        };
        var next = Command(
            "next",
            "Visar vad den som har en roll kan göra nu, och vad som är spärrat.",
            "Shows what someone in a role can do now, and what is blocked.",
            roles,
            choices.File(FilePurpose)
        );
        var named = new Argument<string?>(screen.Say("OBJEKT", "OBJECT"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                "Ett objekt, som area:livsmedel: allt som kan göras med det.",
                "An object, such as area:livsmedel: all that can be done with it."
            ),
        };
        var all = new Option<bool>("--all")
        {
            Description = screen.Say(
                "Visa också varje ändring som kan göras, och det som har avslutats.",
                "Show also each edit that can be made, and what has ended."
            ),
        };
        next.Add(named);
        next.Add(all);
        next.SetAction(parsed =>
            NextCommand.Run(choices, parsed, parsed.GetValue(roles)!, parsed.GetValue(named), parsed.GetValue(all))
        );
        return next;
    }

    private System.CommandLine.Command History()
    {
        var asOf = Moment();
        var history = Command(
            "history",
            "Visar händelserna: när, vad, på vilket objekt, vem och vilket beslut.",
            "Lists the events: when, what, on which object, who and which decision.",
            choices.File(FilePurpose),
            asOf
        );
        history.SetAction(parsed => HistoryCommand.Run(choices, parsed, parsed.GetValue(asOf)));
        return history;
    }

    private Option<string?> Day() =>
        new("--in-force-on")
        {
            Description = screen.Say(
                "Som det gäller den här dagen; en kommande dag visar det som är beslutat.",
                "As in force on this day; a day to come shows what has been decided."
            ),
            HelpName = screen.Say("DAG", "DAY"),
        };

    private Option<string?> Moment() =>
        new("--as-of")
        {
            Description = screen.Say(
                "Som det var registrerat då: en dag, en lokal tid eller en tidpunkt i UTC.",
                "As it was recorded by then: a day, a local time or an instant in UTC."
            ),
            HelpName = screen.Say("NÄR", "WHEN"),
        };

    private System.CommandLine.Command Diff()
    {
        var from = new Argument<string>(DiffCommand.From(screen))
        {
            Description = screen.Say(
                "Den tidigare tidpunkten: en dag (dess slut), en lokal tid eller en tidpunkt i UTC.",
                "The earlier moment: a day (its end), a time or an instant."
            ),
        };
        var to = new Argument<string?>(DiffCommand.To(screen))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say("Den senare; utan: som det är nu.", "The later one; without it: as it is now."),
        };
        var diff = Command(
            "diff",
            "Visar vad som har ändrats mellan två tidpunkter.",
            "Shows what became different between two moments.",
            choices.File(FilePurpose)
        );
        var details = new Option<bool>("--details")
        {
            Description = screen.Say(
                "Varje skillnad, objekt för objekt, i stället för det som en nämnd behöver.",
                "Each difference, object by object, in place of what a board needs."
            ),
        };
        diff.Add(from);
        diff.Add(to);
        diff.Add(details);
        diff.SetAction(parsed =>
            DiffCommand.Run(choices, parsed, parsed.GetValue(from)!, parsed.GetValue(to), parsed.GetValue(details))
        );
        return diff;
    }

    private System.CommandLine.Command Verify()
    {
        var head = new Option<string>("--head")
        {
            Description = screen.Say(
                "En kontrollsumma som har sparats på annat håll, som historiken ska ha gått igenom.",
                "A hash saved elsewhere that must be in the history."
            ),
            HelpName = screen.Say("SUMMA", "HASH"),
        };
        var verify = Command(
            "verify",
            "Verifierar historiken: varje rad, nummer och kontrollsumma.",
            "Verifies the history: every line, number and hash.",
            head,
            choices.File(FilePurpose)
        );
        verify.SetAction(parsed => VerifyCommand.Run(choices, parsed, parsed.GetValue(head)));
        return verify;
    }

    private System.CommandLine.Command Diagram()
    {
        var names = string.Join(", ", Diagrams.Names);
        var lifecycle = new Argument<string?>(screen.Say("LIVSCYKEL", "LIFECYCLE"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say($"En av {names}; utan: alla.", $"One of {names}; without: all."),
        };
        var file = choices.File(
            new("Visa också var objekten i den här filen står.", "Also show where the objects in this file stand.")
        );
        var diagram = Command("diagram", "Ritar livscykler i Mermaid.", "Draws lifecycles in Mermaid.", file);
        diagram.Add(lifecycle);
        diagram.SetAction(parsed => DiagramCommand.Run(choices, parsed, parsed.GetValue(lifecycle)));
        return diagram;
    }

    private System.CommandLine.Command Schema()
    {
        var names = string.Join(", ", SchemaCommand.Names);
        var name = new Argument<string>(screen.Say("NAMN", "NAME"))
        {
            Description = screen.Say($"Ett av {names}.", $"One of {names}."),
        };
        var schema = Command(
            "schema",
            "Visar ett JSON-schema: för kommandon, en processdefinition eller strategins dokument.",
            "Shows a JSON Schema: of commands, a process definition or the strategy's document."
        );
        schema.Add(name);
        schema.SetAction(parsed => SchemaCommand.Run(choices, parsed, parsed.GetValue(name)!));
        return schema;
    }

    private System.CommandLine.Command Command(string name, string swedish, string english, params Option[] options)
    {
        var command = new System.CommandLine.Command(name, screen.Say(swedish, english));
        foreach (var option in options)
            command.Add(option);
        return command;
    }
}
