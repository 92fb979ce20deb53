namespace SmartSpec.Samples.Screens;

/// <summary>How the strategy stands: areas, plans, efforts, money.</summary>
internal static class StatusScreen
{
    public static void Status(this Screen screen, Strategy strategy)
    {
        var (region, period) = (strategy.Charter.Region, strategy.Charter.Period);
        screen.Heading(screen.Read(strategy.Charter.Name));
        screen.Item(" ", "", $"{screen.Read(region.Name)} ({region.Nuts}), {Screen.Day(period.FirstDay)} – {Screen.Day(period.LastDay)}, "
            + screen.StepOf(strategy, Subject.Of(strategy.Id)), 0);
        screen.Areas(strategy);
        if (strategy.Plans.Count > 0)
            Plans(screen, strategy);
        if (strategy.Efforts.Count > 0)
            Efforts(screen, strategy);
        if (strategy.Efforts.Any(effort => effort.Committed > 0))
            screen.Money(strategy);
    }

    private static void Plans(Screen screen, Strategy strategy)
    {
        screen.Title(screen.Say("Planer", "Plans"));
        var table = screen.Table(("Plan", "Plan"), ("Steg", "Step"), ("Gäller från", "Effective from"));
        foreach (var plan in strategy.Plans)
            table.Row(screen.NameOf(strategy, plan), screen.StepOf(plan), Screen.Day(plan.EffectiveFrom));
        screen.Write(table);
    }

    private static void Efforts(Screen screen, Strategy strategy)
    {
        screen.Title(screen.Say("Insatser", "Efforts"));
        var table = screen.Table(("Insats", "Effort"), ("Område", "Area"), ("Steg", "Step"), (">Budget", ">Budget"), (">Utbetalat", ">Paid"));
        foreach (var effort in strategy.Efforts)
        {
            var area = screen.Read(strategy.Areas.Find(effort.Area)?.Name);
            var paid = screen.Number(effort.Funding.Sum(line => line.Paid));
            table.Row(screen.Read(effort.Name), area, screen.StepOf(effort), screen.Number(effort.TotalBudget), paid);
        }

        screen.Write(table);
    }
}
