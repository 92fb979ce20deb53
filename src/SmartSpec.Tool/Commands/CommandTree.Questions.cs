using System.CommandLine;

namespace SmartSpec.Tool.Commands;

/// <content>Questions about how things hang together.</content>
internal sealed partial class CommandTree
{
    private System.CommandLine.Command Trace()
    {
        var subject = new Argument<string>(screen.Say("OBJEKT", "OBJECT"))
        {
            Description = screen.Say(
                "Slag och beteckning, som payment:17, effort:innovation eller evidence:vatten; eller bara beteckningen.",
                "Kind and identifier, such as payment:17, effort:innovation or evidence:vatten; or the identifier alone."
            ),
        };
        var forward = new Option<bool>("--forward")
        {
            Description = screen.Say(
                "Visa i stället allt som beror på objektet.",
                "Show all that depends on the object instead."
            ),
        };
        var on = OnOption("Visa vad som är inaktuellt den här dagen", "Show what is out of date on this day");
        var (asOf, inForceOn) = (Moment(), Day());
        var trace = Command(
            "trace",
            "Visar vad ett objekt vilar på: från en betalning tillbaka till utmaning och mål, eller framåt.",
            "Shows what an object rests on: from a payment back to challenge and goal, or forward.",
            forward,
            on,
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        trace.Add(subject);
        trace.SetAction(parsed =>
            TraceCommand.Run(
                choices,
                parsed,
                new(
                    parsed.GetValue(subject)!,
                    parsed.GetValue(forward),
                    parsed.GetValue(on),
                    parsed.GetValue(asOf),
                    parsed.GetValue(inForceOn)
                )
            )
        );
        return trace;
    }

    private System.CommandLine.Command Why()
    {
        var area = new Argument<string>(screen.Say("OMRÅDE", "AREA"))
        {
            Description = screen.Say("Ett område, som livsmedel.", "An area, such as livsmedel."),
        };
        var on = OnOption(
            "Visa vad som är inaktuellt, och vilka villkor som är uppfyllda, den här dagen",
            "Show what is out of date, and which gates are met, on this day"
        );
        var (asOf, inForceOn) = (Moment(), Day());
        var why = Command(
            "why",
            "Visar varför ett område valdes och inte ett annat, eller varför det inte valdes.",
            "Shows why an area was selected and not another one, or why it was not.",
            on,
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        why.Add(area);
        why.SetAction(parsed =>
            WhyCommand.Run(
                choices,
                parsed,
                parsed.GetValue(area)!,
                parsed.GetValue(on),
                parsed.GetValue(asOf),
                parsed.GetValue(inForceOn)
            )
        );
        return why;
    }

    private System.CommandLine.Command Dossier()
    {
        var on = OnOption(
            "Visa vad som är uppfyllt den här dagen, förr eller framöver",
            "Show what is fulfilled on this day, past or to come"
        );
        var (asOf, inForceOn) = (Moment(), Day());
        var dossier = Command(
            "dossier",
            "Visar om det nödvändiga villkoret är uppfyllt: varje kriterium, vad som visar det, hur länge, och vad som saknas.",
            "Shows whether the enabling condition is fulfilled: each criterion, what shows it, how long, and what is missing.",
            on,
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        dossier.SetAction(parsed =>
            DossierCommand.Run(choices, parsed, parsed.GetValue(on), parsed.GetValue(asOf), parsed.GetValue(inForceOn))
        );
        return dossier;
    }

    private System.CommandLine.Command RollUp()
    {
        var files = new Argument<string[]>(screen.Say("FIL", "FILE"))
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = screen.Say(
                "Strategiernas filer; utan dem alla strategier i databasen, eller strategin i --file.",
                "The strategies' files; without them all strategies of the database, or the one in --file."
            ),
        };
        var on = new Option<string?>("--on")
        {
            Description = screen.Say(
                "Som det gäller den här dagen; om inget annat anges i dag, eller dagen för den senaste händelsen om den är senare.",
                "As in force on this day; by default today, or the day of the last event where that is later."
            ),
            HelpName = screen.Say("DAG", "DAY"),
        };
        var rollUp = Command(
            "roll-up",
            "Visar flera strategier tillsammans: pengar, insatser och indikatorer en gång, och vad som delas.",
            "Shows several strategies together: money, efforts and indicators counted once, and what is shared.",
            on,
            choices.File(FilePurpose)
        );
        rollUp.Add(files);
        rollUp.SetAction(parsed => RollUpCommand.Run(choices, parsed, parsed.GetValue(files) ?? [], parsed.GetValue(on)));
        return rollUp;
    }
}
