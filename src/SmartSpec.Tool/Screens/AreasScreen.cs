namespace SmartSpec.Tool.Screens;

/// <summary>The areas: the step and the assessment of each; and why some were not selected.</summary>
internal static class AreasScreen
{
    public static void Areas(this Screen screen, Strategy strategy, Notes notes)
    {
        screen.Title(screen.Say("Kunskapsområden", "Knowledge areas"));
        var table = screen.Table(("Område", "Area"), ("Steg", "Step"), (">Poäng", ">Score"), ("Beslut", "Decision"));
        foreach (var area in strategy.Areas)
        {
            var score = strategy.ScoreOf(area) is { } known ? screen.Decimals(known) : "–";
            table.Row(
                screen.Read(area.Name).Marked(strategy, Subject.Of(area.Id)),
                screen.StandingOf(area),
                score,
                notes.Decision(area.Decision)
            );
        }

        screen.Write(table);
        notes.Write();
        foreach (var area in strategy.Areas)
            if (area.Paused is { } paused)
                screen.Item(
                    "‖",
                    screen.Read(area.Name),
                    $": {screen.PausedSince(paused)}, {screen.Say("beslut", "decision")} {screen.NumberOf(strategy, paused.Decision)}. "
                        + screen.Read(paused.Reason)
                );
        foreach (var area in strategy.Areas)
            if (screen.Became(strategy, area) is { Length: > 0 } became)
                screen.Item("→", screen.Read(area.Name), $": {screen.StepOf(area)}, {became}");
        foreach (var area in strategy.Areas.Where(area => area.Step is AreaStep.Deselected or AreaStep.Withdrawn))
            screen.Item("✗", screen.Read(area.Name), $", {screen.StepOf(area)}. {screen.Read(area.Reason)}");
    }
}
