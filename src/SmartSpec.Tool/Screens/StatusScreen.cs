namespace SmartSpec.Tool.Screens;

/// <summary>The status of the strategy: areas, and in each its plans and efforts; money.</summary>
internal static class StatusScreen
{
    /// <param name="screen">The screen.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="history">Its history.</param>
    /// <param name="day">The day that is shown.</param>
    /// <param name="steps">The next steps of everyone; empty where they are not known, as of an earlier moment.</param>
    public static void Status(
        this Screen screen,
        Strategy strategy,
        History history,
        LocalDate day,
        IReadOnlyList<NextStep> steps
    )
    {
        var (region, period) = (strategy.Charter.Region, strategy.Charter.Period);
        var notes = new Notes(screen, strategy, history);
        screen.Heading($"{screen.Say("Läget", "Status on")} {Screen.Day(day)}");
        screen.Item(" ", screen.Read(strategy.Charter.Name), "", 0);
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
        Closed(screen, notes, Subject.Of(strategy.Id));
        screen.Areas(strategy, notes);
        screen.Analyses(strategy, day);
        foreach (var area in strategy.Areas)
        {
            Plans(screen, strategy, area, notes);
            Efforts(screen, strategy, area, notes);
            screen.Indicators(strategy, area, day);
        }

        screen.Checkpoints(strategy, history, steps);

        screen.Annulled(strategy);
        if (strategy.Efforts.Any(effort => effort.Funding.Any(line => line.Committed > 0 || line.Paid > 0)))
            screen.Money(strategy);
        else
            screen.ExampleNote(strategy);
    }

    /// <summary>What stayed open when the strategy was closed, and what it was closed without.</summary>
    private static void Closed(Screen screen, Notes notes, Subject strategy)
    {
        var (waived, open) = (notes.Waived(strategy).ToList(), notes.OpenItems().ToList());
        foreach (var waiver in waived)
            screen.Item("※", "", waiver);
        if (open.Count == 0)
            return;
        screen.Title(screen.Say("Öppet när strategin avslutades", "Open when the strategy was closed"));
        foreach (var (name, reason) in open)
            screen.Item("·", name, $": {reason}");
    }

    private static void Plans(Screen screen, Strategy strategy, Area area, Notes notes)
    {
        var plans = strategy.Plans.Where(plan => plan.Area == area.Id).ToList();
        if (plans.Count == 0)
            return;
        screen.Title($"{screen.Read(area.Name)}: {screen.Say("planer", "plans")}");
        var table = screen.Table(("Plan", "Plan"), ("Steg", "Step"), ("Gäller från", "Effective from"), ("Beslut", "Decision"));
        foreach (var plan in plans)
        {
            table.Row(
                plan.NameOf(screen.Texts).Marked(strategy, Subject.Of(plan.Id)),
                screen.StepOf(plan),
                Screen.Day(plan.EffectiveFrom),
                notes.Decision(plan.Decision) + notes.Waivers(Subject.Of(plan.Id))
            );
        }

        screen.Write(table);
        notes.Write();
    }

    private static void Efforts(Screen screen, Strategy strategy, Area area, Notes notes)
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
                screen.StepOf(effort) + notes.Waivers(Subject.Of(effort.Id)),
                screen.Sum(effort.TotalBudget),
                screen.Sum(effort.Committed),
                screen.Sum(effort.Funding.Sum(line => line.Paid))
            );
        }

        screen.Write(table);
        notes.Write();
        foreach (var effort in efforts)
            if (
                screen.Later(FundingSums.Of(strategy.FundingRows().Where(row => row.Effort == effort.Id))) is
                { Length: > 0 } later
            )
                screen.Item("·", screen.Read(effort.Name), $": {later}");
    }
}
