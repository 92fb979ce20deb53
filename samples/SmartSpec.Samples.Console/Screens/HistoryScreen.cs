using NodaTime.Text;

namespace SmartSpec.Samples.Screens;

/// <summary>The history: event by event, and whether it is whole.</summary>
internal static class HistoryScreen
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static void Events(this Screen screen, Strategy strategy, History history)
    {
        screen.Title(screen.Say("Historik", "History"));
        var table = screen.Table((">Nr", ">No"), ("När", "When"), ("Vad", "What"), ("Roll", "Role"));
        foreach (var envelope in history.Events.Select(recorded => recorded.Envelope))
        {
            var when = Minute.Format(envelope.At.InZone(strategy.Charter.Zone).LocalDateTime);
            table.Row($"{envelope.Number}", when, screen.Texts.Event(envelope.Name), screen.Texts.Role(envelope.Role));
        }

        screen.Write(table);
    }

    /// <summary>Verifies the history, in its file where it has one, and says so.</summary>
    public static void Verified(this Screen screen, History history, FileAt? file)
    {
        if (HistoryFile.Verify(file is null ? HistoryFile.Write(history) : file.Read()) is not Verification.Intact intact)
            return;
        screen.Title(screen.Say("Historiken, verifierad", "The history, verified"));
        screen.Item("[green]✓[/]", "", screen.Say(
            $"{intact.Length} händelser, varje rad kedjad till den förra.", $"{intact.Length} events, each line chained to the one before."));
        screen.Item(" ", "", $"{screen.Say("Huvud", "Head")} {intact.Head.ToString()[..32]}");
        screen.Item(" ", "", $"{screen.Say("     ", "    ")} {intact.Head.ToString()[32..]}");
        if (file is not null)
            screen.Item(" ", "", screen.Say($"Sparad i {file}", $"Kept in {file}"));
    }
}
