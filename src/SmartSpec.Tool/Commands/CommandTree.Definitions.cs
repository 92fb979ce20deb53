using System.CommandLine;

namespace SmartSpec.Tool.Commands;

/// <content>Process definitions: what is in one, who may do what under it, and moving to it.</content>
internal sealed partial class CommandTree
{
    private System.CommandLine.Command Definition()
    {
        var definition = Command(
            "definition",
            "Processdefinitioner: att utgå från, kontrollera, förhandsvisa och byta till.",
            "Process definitions: to begin from, check, preview and move to."
        );
        definition.Add(PrintDefinition());
        definition.Add(CheckDefinition());
        definition.Add(PreviewDefinition());
        definition.Add(MoveToDefinition());
        return definition;
    }

    private System.CommandLine.Command PrintDefinition()
    {
        var named = new Argument<string?>(screen.Say("NAMN", "NAME"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                $"En av {DefinitionCommand.Ready}; utan: strategins.",
                $"One of {DefinitionCommand.Ready}; without: that of the strategy."
            ),
        };
        var print = Command(
            "print",
            "Skriver ut en definition i JSON, att spara, ändra och byta till.",
            "Prints a definition as JSON, to save, change and move to.",
            choices.File(FilePurpose)
        );
        print.Add(named);
        print.SetAction(parsed => DefinitionCommand.Print(choices, parsed, parsed.GetValue(named)));
        return print;
    }

    private System.CommandLine.Command CheckDefinition()
    {
        var file = DefinitionFile();
        var check = Command(
            "check",
            "Visar vad som är omöjligt i definitionen, och vad som är tillåtet men mindre klokt.",
            "Shows what is impossible in the definition, and what is allowed but unwise."
        );
        check.Add(file);
        check.SetAction(parsed => DefinitionCommand.Check(choices, parsed, parsed.GetValue(file)!));
        return check;
    }

    private System.CommandLine.Command PreviewDefinition()
    {
        var (file, from) = (DefinitionFile(), FromDay());
        var all = new Option<bool>("--all")
        {
            Description = screen.Say(
                "Alla strategier i databasen, en rad var.",
                "Every strategy of the database, one line each."
            ),
        };
        var preview = Command(
            "preview",
            "Visar vad ett byte till definitionen skulle betyda: vad som spärras, blir möjligt, tillkommer eller bortfaller.",
            "Shows what a move to the definition would mean: what is blocked, possible, owed or no longer owed.",
            choices.File(FilePurpose),
            from,
            all
        );
        preview.Add(file);
        preview.SetAction(parsed =>
            parsed.GetValue(all)
                ? DefinitionPreviewCommand.All(choices, parsed, parsed.GetValue(file)!, parsed.GetValue(from))
                : DefinitionPreviewCommand.One(choices, parsed, parsed.GetValue(file)!, parsed.GetValue(from))
        );
        return preview;
    }

    private System.CommandLine.Command MoveToDefinition()
    {
        var (file, from) = (DefinitionFile(), FromDay());
        file.Arity = ArgumentArity.ZeroOrOne;
        var change = Stated("--change", "Förändringens beteckning.", "The identifier of the change.", "BETECKNING", "ID");
        change.Required = true;
        var grounds = Stated("--grounds", "Varför, när bytet föreslås.", "Why, where the move is proposed.", "TEXT", "TEXT");
        var restsOn = new Option<string[]>("--rests-on")
        {
            Description = screen.Say(
                "Det som skälen vilar på, som point:synpunkt; kan anges flera gånger.",
                "What the grounds rest on, such as point:synpunkt; can be given several times."
            ),
            HelpName = screen.Say("OBJEKT", "OBJECT"),
        };
        var happened = Stated(
            "--event",
            "Det utanför strategin som skälen vilar på, som en ny lag.",
            "What the grounds rest on outside the strategy, such as a new law.",
            "TEXT",
            "TEXT"
        );
        var decision = Stated(
            "--decision",
            "Det registrerade beslutet, när bytet godkänns.",
            "The recorded decision, where the move is approved.",
            "BESLUT",
            "DECISION"
        );
        var role = Stated(
            "--as",
            "Rollen, eller flera med komma emellan.",
            "The role, or several with commas between.",
            "ROLL",
            "ROLE"
        );
        role.Required = true;
        var actor = Stated("--actor", "Vem som gör det: en beteckning.", "Who does it: an identifier.", "VEM", "WHO");
        actor.Required = true;
        var move = Command(
            "move",
            "Föreslår ett byte till definitionen, med följderna; eller godkänner det, på ett beslut.",
            "Proposes a move to the definition, with its impact; or approves it, on a decision.",
            choices.File(FilePurpose),
            change,
            grounds,
            restsOn,
            happened,
            decision,
            from,
            role,
            actor
        );
        move.Add(file);
        move.SetAction(parsed =>
            DefinitionMoveCommand.Run(
                choices,
                parsed,
                new(
                    parsed.GetValue(file),
                    parsed.GetValue(change)!,
                    parsed.GetValue(grounds),
                    parsed.GetValue(restsOn) ?? [],
                    parsed.GetValue(happened),
                    parsed.GetValue(decision),
                    parsed.GetValue(from),
                    parsed.GetValue(role)!,
                    parsed.GetValue(actor)!
                )
            )
        );
        return move;
    }

    private Argument<string> DefinitionFile() =>
        new(screen.Say("FIL", "FILE"))
        {
            Description = screen.Say("En JSON-fil med en processdefinition.", "A JSON file with a process definition."),
        };

    private Option<string?> FromDay() =>
        Stated("--from", "Dagen från vilken definitionen gäller.", "The day from which the definition applies.", "DAG", "DAY");

    private Option<string?> Stated(string name, string swedish, string english, string swedishName, string englishName) =>
        new(name) { Description = screen.Say(swedish, english), HelpName = screen.Say(swedishName, englishName) };

    private System.CommandLine.Command Permissions()
    {
        var definition = new Argument<string?>(screen.Say("FIL", "FILE"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                "En JSON-fil med en processdefinition; utan: strategins, om den anges, annars den som följer med.",
                "A JSON file with a process definition; without: that of the strategy, where one is named, or else the shipped one."
            ),
        };
        var role = new Option<string?>("--role")
        {
            Description = screen.Say("Bara det som den här rollen får göra.", "Only what this role may do."),
            HelpName = screen.Say("ROLL", "ROLE"),
        };
        var act = new Option<string?>("--act")
        {
            Description = screen.Say("Bara den här åtgärden, som area.select.", "Only this act, such as area.select."),
            HelpName = screen.Say("ÅTGÄRD", "ACT"),
        };
        var html = new Option<bool>("--html")
        {
            Description = screen.Say(
                "Som en HTML-sida, att läsa, söka i och skriva ut.",
                "As an HTML page, to read, search and print."
            ),
        };
        var outFile = Out(
            "Skriv i den här nya filen, som slutar på .html eller .txt.",
            "Write to this new file, which ends in .html or .txt."
        );
        var permissions = Command(
            "permissions",
            "Visar vem som får göra vad: åtgärder, steg, roller och villkor.",
            "Shows who may do what: acts, steps, roles and gates.",
            choices.File(new("Strategins fil, vars definition visas.", "The file of the strategy whose definition is shown.")),
            role,
            act,
            html,
            outFile
        );
        permissions.Add(definition);
        permissions.SetAction(parsed =>
            PermissionsCommand.Run(
                choices,
                parsed,
                new(
                    parsed.GetValue(definition),
                    parsed.GetValue(role),
                    parsed.GetValue(act),
                    parsed.GetValue(html),
                    parsed.GetValue(outFile)
                )
            )
        );
        return permissions;
    }
}
