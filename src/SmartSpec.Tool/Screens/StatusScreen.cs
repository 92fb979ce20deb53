namespace SmartSpec.Tool.Screens;

/// <summary>The status of the strategy: areas, and in each its plans and efforts; money.</summary>
internal static class StatusScreen
{
    public static void Status(this Screen screen, Strategy strategy)
    {
        var (region, period) = (strategy.Charter.Region, strategy.Charter.Period);
        screen.Heading(screen.Read(strategy.Charter.Name));
        screen.Item(
            " ",
            "",
            $"{screen.Read(region.Name)} ({string.Join(", ", region.Nuts)}), {Screen.Day(period.FirstDay)} – "
                + $"{Screen.Day(period.LastDay)}, "
                + screen.StepOf(strategy, Subject.Of(strategy.Id)),
            0
        );
        if (strategy.Predecessor is { } predecessor)
            screen.Item(" ", "", screen.Say($"följer på strategin {predecessor}", $"follows the strategy {predecessor}"), 0);
        if (strategy.Successor is { } successor)
            screen.Item(" ", "", screen.Say($"följs av strategin {successor}", $"followed by the strategy {successor}"), 0);
        screen.TakenOverNote(strategy);
        screen.Areas(strategy);
        foreach (var area in strategy.Areas)
        {
            Plans(screen, strategy, area);
            Efforts(screen, strategy, area);
        }

        screen.Annulled(strategy);
        if (strategy.Efforts.Any(effort => effort.Funding.Any(line => line.Committed > 0 || line.Paid > 0)))
            screen.Money(strategy);
        else
            screen.ExampleNote(strategy);
    }

    private static void Plans(Screen screen, Strategy strategy, Area area)
    {
        var plans = strategy.Plans.Where(plan => plan.Area == area.Id).ToList();
        if (plans.Count == 0)
            return;
        screen.Title($"{screen.Read(area.Name)}: {screen.Say("planer", "plans")}");
        var table = screen.Table(("Plan", "Plan"), ("Steg", "Step"), ("Gäller från", "Effective from"), ("Beslut", "Decision"));
        foreach (var plan in plans)
        {
            var decision = screen.NumberOf(strategy, plan.Decision);
            table.Row(
                plan.NameOf(screen.Texts).Marked(strategy, Subject.Of(plan.Id)),
                screen.StepOf(plan),
                Screen.Day(plan.EffectiveFrom),
                decision
            );
        }

        screen.Write(table);
    }

    private static void Efforts(Screen screen, Strategy strategy, Area area)
    {
        var efforts = strategy.EffortsOf(area.Id).ToList();
        if (efforts.Count == 0)
            return;
        screen.Title($"{screen.Read(area.Name)}: {screen.Say("insatser", "efforts")}, {strategy.Charter.Currency}");
        var table = screen.Table(
            ("Insats", "Effort"),
            ("Steg", "Step"),
            (">Budget", ">Budget"),
            (">Beviljat", ">Committed"),
            (">Utbetalat", ">Paid")
        );
        foreach (var effort in efforts)
        {
            table.Row(
                screen.Read(effort.Name).Marked(strategy, Subject.Of(effort.Id)),
                screen.StepOf(effort),
                screen.Number(effort.TotalBudget),
                screen.Number(effort.Committed),
                screen.Number(effort.Funding.Sum(line => line.Paid))
            );
        }

        screen.Write(table);
    }
}
