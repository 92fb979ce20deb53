using System.CommandLine;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>Verifies a history; shows the first fault and the remedy.</summary>
internal static class VerifyCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? expected)
    {
        var head =
            expected is null ? default(Hash?)
            : Hash.TryParse(expected.ToLowerInvariant(), out var hash) ? hash
            : throw new BadInputException(
                new Words(
                    "--head: en kontrollsumma är 64 hexadecimala siffror.",
                    "--head: expected a hash of 64 hexadecimal digits."
                )
            );
        var storage = Opened.Existing(choices, parsed);
        var (whole, verification) = (storage.Verify(), storage.Verify(head));
        var fault =
            verification is not Verification.Broken broken ? null
            : whole is Verification.Intact ? Faults.OtherHead(head!.Value)
            : Faults.Explain(broken);
        if (choices.WantsJson(parsed))
            Json(choices, verification, fault);
        else
            Show(choices.Screen, storage, verification, fault);
        return verification is Verification.Intact ? Host.AsExpected : Host.Otherwise;
    }

    private static void Show(Screen screen, StrategyStorage storage, Verification verification, Words? fault)
    {
        if (verification is Verification.Intact intact)
        {
            screen.Item(
                Mark.Good,
                "",
                screen.Say($"{storage} är intakt: {intact.Length} händelser.", $"{storage} is whole: {intact.Length} events."),
                0
            );
            screen.Head(intact.Head);
        }
        else if (verification is Verification.Broken broken && fault is not null)
        {
            screen.Item(
                Mark.Bad,
                "",
                screen.Say(
                    $"{storage} är inte som den skrevs. Första felet: {storage.PlaceOf(broken).Swedish}.",
                    $"{storage} is not as it was written. The first fault: {storage.PlaceOf(broken).English}."
                ),
                0
            );
            screen.Paragraph(Screen.Capital(screen.Say(fault)), 2);
            screen.Paragraph(screen.Say(storage.RemedyFor(broken)), 2);
        }
    }

    private static void Json(Choices choices, Verification verification, Words? fault) =>
        choices.World.Output.WriteJson(line =>
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
                line.WriteString("fault", Codes.Of(broken.Fault));
                line.WriteNumberOrNull("column", broken.Column);
                line.WriteString("cause", Codes.Of(broken.Cause));
                line.WriteString("text", fault?.In(choices.Language));
                line.WriteString("details", broken.Details);
            }
        });
}
