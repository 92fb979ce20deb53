using System.CommandLine;

namespace SmartSpec.Tool.Commands;

/// <content>
/// Commands of continuous work: obligations, signals, follow-up, previews and lineage.
/// </content>
internal sealed partial class CommandTree
{
    private System.CommandLine.Command Settle()
    {
        const int Most = StrategyEngine.MostDaysUnsettled;
        var acrossGap = new Option<bool>("--across-gap")
        {
            Description = screen.Say(
                $"Också om den senaste händelsen är mer än {Most} dagar gammal. Kontrollera klockan först: det går inte "
                    + $"att ångra.",
                $"Also where the last event is more than {Most} days old. Check the clock first: it cannot be undone."
            ),
        };
        var settle = Command(
            "settle",
            "Genomför det som har förfallit fram till i dag, och sparar det.",
            "Lets what has fallen due by today happen, and saves it.",
            acrossGap,
            choices.File(FilePurpose)
        );
        settle.SetAction(parsed => SettleCommand.Run(choices, parsed, parsed.GetValue(acrossGap)));
        return settle;
    }

    private System.CommandLine.Command Due()
    {
        var roles = new Option<string?>("--as")
        {
            Description = screen.Say(
                "Bara det som rollen ska göra, eller flera roller med komma emellan.",
                "Only what the role owes, or several roles with commas between."
            ),
            HelpName = screen.Say("ROLL", "ROLE"),
        };
        var actor = new Option<string?>("--actor")
        {
            Description = screen.Say(
                "Bara det som den personen ska göra; med --as också det som rollen ska göra.",
                "Only what that person owes; with --as also what the role owes."
            ),
            HelpName = screen.Say("VEM", "WHO"),
        };
        var on = OnOption("Räkna dagarna från den här dagen", "Count the days from this one");
        var (asOf, inForceOn) = (Moment(), Day());
        var due = Command(
            "due",
            "Visar vem som ska göra vad, och när.",
            "Shows who owes what, and by when.",
            roles,
            actor,
            on,
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        due.SetAction(parsed =>
            DueCommand.Run(
                choices,
                parsed,
                new(
                    parsed.GetValue(roles),
                    parsed.GetValue(actor),
                    parsed.GetValue(on),
                    parsed.GetValue(asOf),
                    parsed.GetValue(inForceOn)
                )
            )
        );
        return due;
    }

    private System.CommandLine.Command Signals()
    {
        var on = OnOption("Så som det är den här dagen", "As it is on this day");
        var (asOf, inForceOn) = (Moment(), Day());
        var signals = Command(
            "signals",
            "Visar öppna signaler, vad som kan göras åt dem, och hur läget är i områdena.",
            "Shows open signals, what to do about them, and the health of the areas.",
            on,
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        signals.SetAction(parsed =>
            SignalsCommand.Run(choices, parsed, parsed.GetValue(on), parsed.GetValue(asOf), parsed.GetValue(inForceOn))
        );
        return signals;
    }

    private System.CommandLine.Command FollowUp()
    {
        var on = OnOption("Räkna förseningar från den här dagen", "Show what is late as of this day");
        var (asOf, inForceOn) = (Moment(), Day());
        var followUp = Command(
            "follow-up",
            "Visar uppföljningarna med sina rapporter, och markerar de sena.",
            "Shows the follow-ups with their reports, the late ones marked.",
            on,
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        followUp.SetAction(parsed =>
            FollowUpCommand.Run(choices, parsed, parsed.GetValue(on), parsed.GetValue(asOf), parsed.GetValue(inForceOn))
        );
        return followUp;
    }

    private System.CommandLine.Command Preview()
    {
        var commands = new Argument<string?>(screen.Say("KOMMANDON", "COMMANDS"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                "En fil med kommandon, ett JSON-objekt per rad; eller med ett enda objekt med proposal och effectiveFrom.",
                "A file with commands, one JSON object a line; or with one object alone that has proposal and effectiveFrom."
            ),
        };
        var change = new Option<string?>("--change")
        {
            Description = screen.Say(
                "Visa vad en föreslagen förändring skulle göra, som om den beslutades i dag.",
                "Show what a proposed change would do, as if it were approved today."
            ),
            HelpName = screen.Say("FÖRÄNDRING", "CHANGE"),
        };
        var from = new Option<string?>("--from")
        {
            Description = screen.Say(
                "Dagen då förändringen skulle träda i kraft.",
                "The day on which the change would take effect."
            ),
            HelpName = screen.Say("DAG", "DAY"),
        };
        var roles = new Option<string?>("--as")
        {
            Description = screen.Say("Rollen, eller flera med komma emellan.", "The role, or several with commas between."),
            HelpName = screen.Say("ROLL", "ROLE"),
        };
        var actor = new Option<string?>("--actor")
        {
            Description = screen.Say("Vem som gör det.", "Who does it."),
            HelpName = screen.Say("VEM", "WHO"),
        };
        var until = new Option<string?>("--until")
        {
            Description = screen.Say(
                "Visa också vad som händer av sig självt fram till den här dagen.",
                "Also show what happens by itself until this day."
            ),
            HelpName = screen.Say("DAG", "DAY"),
        };
        var preview = Command(
            "preview",
            "Visar vad kommandon eller en förändring skulle göra; inget sparas.",
            "Shows what commands or a change would do; nothing is recorded.",
            roles,
            actor,
            until,
            change,
            from,
            choices.File(FilePurpose)
        );
        preview.Add(commands);
        preview.SetAction(parsed =>
            PreviewCommand.WhatIf(choices, parsed, parsed.GetValue(commands), parsed.GetValue(change), parsed.GetValue(from))
            ?? PreviewCommand.Run(
                choices,
                parsed,
                parsed.GetValue(commands),
                parsed.GetValue(roles),
                parsed.GetValue(actor),
                parsed.GetValue(until)
            )
        );
        return preview;
    }

    private System.CommandLine.Command Lineage()
    {
        var subject = new Argument<string?>(screen.Say("OBJEKT", "OBJECT"))
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say(
                "Ett område eller en insats, som area:livsmedel; utan: alla som har ändrats.",
                "An area or an effort, such as area:livsmedel; without: all that have been changed."
            ),
        };
        var (asOf, inForceOn) = (Moment(), Day());
        var lineage = Command(
            "lineage",
            "Visar varifrån områden och insatser kommer, och vad områden har blivit.",
            "Shows where areas and efforts come from, and what became of areas.",
            choices.File(FilePurpose),
            asOf,
            inForceOn
        );
        lineage.Add(subject);
        lineage.SetAction(parsed =>
            LineageCommand.Run(choices, parsed, parsed.GetValue(subject), parsed.GetValue(asOf), parsed.GetValue(inForceOn))
        );
        return lineage;
    }

    private Option<string?> OnOption(string inSwedish, string inEnglish) =>
        new("--on")
        {
            Description = screen.Say(
                inSwedish
                    + "; om den är före den sista händelsen visas det som var registrerat då. Utan: i dag, "
                    + "den sista händelsens dag om den är senare, eller dagen för --as-of eller --in-force-on.",
                inEnglish
                    + "; before the last event, as it was recorded by then. Without: today, the day of the last event "
                    + "where that is later, or the day of --as-of or --in-force-on."
            ),
            HelpName = screen.Say("DAG", "DAY"),
        };
}
