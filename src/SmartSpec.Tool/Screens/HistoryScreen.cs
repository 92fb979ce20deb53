using NodaTime.Text;
using SmartSpec.Tool.Storage;
using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>The history: event by event, and whether it is whole.</summary>
internal static class HistoryScreen
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static void Events(this Screen screen, Strategy strategy, History history)
    {
        screen.Title(screen.Say("Historik", "History"));
        var table = screen.Table(
            (">Nr", ">No"),
            ("När", "When"),
            ("Vad, på vilket objekt, enligt vilket beslut", "What, on which object, by which decision"),
            ("Vem", "Who")
        );
        table.Columns[1].NoWrap = true;
        table.Columns[3].Width = 17;
        foreach (var recorded in history.Events)
        {
            var envelope = recorded.Envelope;
            var summary = new EventSummary(screen, strategy, recorded);
            var what = (string[])
                [
                    Screen.Capital(screen.Texts.Event(envelope.Name)),
                    Join(summary.Name, $"({summary.Id})").Marked(strategy, summary.Subject),
                    .. summary.Details(),
                ];
            var who = (string[])[envelope.Actor.Value, screen.Texts.Role(envelope.Role), .. OnBehalfOf(screen, envelope)];
            var when = Minute.Format(envelope.At.InZone(strategy.Charter.Zone).LocalDateTime);
            table.Row($"{envelope.Number}", when, new(what), new(who));
        }

        screen.Write(table);
        screen.TakenOverNote(strategy);
        screen.ExampleNote(strategy);
    }

    /// <summary>Verifies the stored history, if there is one, and reports the result.</summary>
    public static void Verified(this Screen screen, History history, StrategyStorage? storage)
    {
        if ((storage?.Verify() ?? History.Verify(history.Write())) is not Verification.Intact intact)
            return;
        screen.Title(screen.Say("Historiken, verifierad", "The history, verified"));
        screen.Item(
            Mark.Good,
            "",
            intact.Length == 1
                ? screen.Say("En händelse.", "One event.")
                : screen.Say(
                    $"{intact.Length} händelser, varje rad kedjad till den föregående.",
                    $"{intact.Length} events, each line chained to the one before."
                )
        );
        screen.Head(intact.Head);
        if (storage is not null)
            screen.Item(" ", "", screen.Say($"Sparad i {storage}", $"Saved in {storage}"));
    }

    /// <summary>The last event's hash, to be saved elsewhere.</summary>
    public static void Head(this Screen screen, Hash head)
    {
        screen.Item(" ", "", screen.Say("Kontrollsumma (sista händelsen):", "Hash (of the last event):"));
        screen.Item(" ", "", head.ToString());
    }

    private static string[] OnBehalfOf(Screen screen, Envelope envelope) =>
        envelope.OnBehalfOf is { } other ? [screen.Say("på uppdrag av ", "on behalf of ") + other] : [];

    private static string Join(string name, string id) => name.Length == 0 ? id : $"{name} {id}";
}
