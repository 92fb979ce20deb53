using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Verifies a file; says where the first fault is.</summary>
internal static class VerifyCommand
{
    public static int Run(Choices choices, ParseResult parsed)
    {
        var file = choices.FileOf(parsed);
        var verification = HistoryFile.Verify(file.Read());
        if (choices.WantsJson(parsed))
            Json(choices.World.Output, verification);
        else
            Show(choices.ScreenOf(parsed), file, verification);
        return verification is Verification.Intact ? Host.AsExpected : Host.Otherwise;
    }

    private static void Show(Screen screen, FileAt file, Verification verification)
    {
        if (verification is Verification.Intact intact)
        {
            screen.Item("[green]✓[/]", "", screen.Say($"{file} är hel: {intact.Length} händelser.", $"{file} is whole: {intact.Length} events."), 0);
            screen.Line(intact.Head.ToString());
        }
        else if (verification is Verification.Broken broken)
        {
            screen.Item("[red]✗[/]", "", screen.Say(
                $"{file} är inte som den skrevs. Första felet: rad {broken.Line}.",
                $"{file} is not as it was written. The first fault: line {broken.Line}."), 0);
            screen.Paragraph($"{Kind(screen, broken.Fault)} {broken.Details}", 2);
        }
    }

    private static string Kind(Screen screen, HistoryFault fault) => fault switch
    {
        HistoryFault.Form => screen.Say("Raden har inte rätt form.", "The line is not of its form."),
        HistoryFault.Hash => screen.Say("Kedjan bryts.", "The chain breaks."),
        HistoryFault.Order => screen.Say("Händelsen hör till en annan plats.", "The event belongs elsewhere."),
        HistoryFault.Content => screen.Say("Händelsen kan inte läsas.", "The event cannot be read."),
        HistoryFault.Cut => screen.Say("Filen är avhuggen.", "The file is cut."),
        _ => screen.Say("Slutraden stämmer inte.", "The closing line does not fit."),
    };

    private static void Json(TextWriter output, Verification verification) => output.WriteJson(line =>
    {
        line.WriteBoolean("verified", verification is Verification.Intact);
        if (verification is Verification.Intact intact)
        {
            line.WriteNumber("length", intact.Length);
            line.WriteString("head", intact.Head.ToString());
        }
        else if (verification is Verification.Broken broken)
        {
            line.WriteNumber("line", broken.Line);
            line.WriteNumber("event", broken.Event);
            line.WriteString("fault", System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(broken.Fault.ToString()));
            line.WriteString("details", broken.Details);
        }
    });
}
