namespace SmartSpec.Samples.Screens;

/// <summary>The areas: where each stands and how it was assessed; and why some were not selected.</summary>
internal static class AreasScreen
{
    public static void Areas(this Screen screen, Strategy strategy)
    {
        screen.Title(screen.Say("Kunskapsområden", "Knowledge areas"));
        var table = screen.Table(("Område", "Area"), ("Steg", "Step"), (">Poäng", ">Score"), ("Beslut", "Decision"));
        foreach (var area in strategy.Areas)
        {
            var decision = strategy.Decisions.Find(area.Decision)?.RegistryNumber ?? "–";
            table.Row(screen.Read(area.Name), screen.StepOf(area), Score(screen, strategy, area), decision);
        }

        screen.Write(table);
        foreach (var area in strategy.Areas.Where(area => area.Step is AreaStep.Deselected or AreaStep.Withdrawn))
            screen.Item("✗", screen.Read(area.Name), $" ({screen.StepOf(area)}): {screen.Read(area.Reason)}");
    }

    /// <summary>The weighted mean of the scores; a dash until every criterion has one.</summary>
    private static string Score(Screen screen, Strategy strategy, Area area)
    {
        var criteria = area.CriteriaUnder(strategy.Definition);
        if (criteria.Count == 0 || area.Assessments.Count < criteria.Count)
            return "–";
        var sum = criteria.Sum(criterion => criterion.Weight * area.Assessments.First(made => made.Criterion == criterion.Id).Score);
        return screen.Number(decimal.Round(sum / criteria.Sum(criterion => criterion.Weight), 2));
    }
}
