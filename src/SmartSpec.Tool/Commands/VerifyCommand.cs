using System.CommandLine;
using SmartSpec.Tool.Keeping;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Verifies a history; says where the first fault is, and what to do.</summary>
internal static class VerifyCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? kept)
    {
        var head =
            kept is null ? default(Hash?)
            : Hash.TryParse(kept.ToLowerInvariant(), out var hash) ? hash
            : throw new BadInputException(
                new Words(
                    "--head: en kontrollsumma är 64 hexadecimala siffror.",
                    "--head: expected a hash of 64 hexadecimal digits."
                )
            );
        var keeper = Opened.Existing(choices, parsed);
        var (whole, verification) = (keeper.Verify(), keeper.Verify(head));
        var said =
            verification is not Verification.Broken broken ? null
            : whole is Verification.Intact ? Faults.OtherHead(head!.Value)
            : Faults.Said(broken);
        if (choices.WantsJson(parsed))
            Json(choices, verification, said);
        else
            Show(choices.Screen, keeper, verification, said);
        return verification is Verification.Intact ? Host.AsExpected : Host.Otherwise;
    }

    private static void Show(Screen screen, Keeper keeper, Verification verification, Words? said)
    {
        if (verification is Verification.Intact intact)
        {
            screen.Item(
                Mark.Good,
                "",
                screen.Say($"{keeper} är intakt: {intact.Length} händelser.", $"{keeper} is whole: {intact.Length} events."),
                0
            );
            screen.Head(intact.Head);
        }
        else if (verification is Verification.Broken broken && said is not null)
        {
            screen.Item(
                Mark.Bad,
                "",
                screen.Say(
                    $"{keeper} är inte som den skrevs. Första felet: {keeper.PlaceOf(broken).Swedish}.",
                    $"{keeper} is not as it was written. The first fault: {keeper.PlaceOf(broken).English}."
                ),
                0
            );
            screen.Paragraph(Screen.Capital(screen.Say(said)), 2);
            screen.Paragraph(screen.Say(keeper.RemedyFor(broken)), 2);
        }
    }

    private static void Json(Choices choices, Verification verification, Words? said) =>
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
                line.WriteString("text", said?.In(choices.Language));
                line.WriteString("details", broken.Details);
            }
        });
}
