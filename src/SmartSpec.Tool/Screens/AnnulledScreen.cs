namespace SmartSpec.Tool.Screens;

/// <summary>Decisions that were annulled on appeal, and what rested on them.</summary>
internal static class AnnulledScreen
{
    /// <summary>A decision's registry number, marked where it was annulled; a dash where there is none.</summary>
    public static string NumberOf(this Screen screen, Strategy strategy, Id<Decision>? id) =>
        strategy.Decisions.Find(id) is not { } decision ? "–"
        : decision.Annulled is null ? decision.RegistryNumber
        : $"{decision.RegistryNumber} ({screen.Say("upphävt", "annulled")})";

    public static void Annulled(this Screen screen, Strategy strategy)
    {
        if (strategy.Annulments.Count == 0)
            return;
        screen.Title(screen.Say("Upphävda beslut", "Annulled decisions"));
        foreach (var decision in strategy.Decisions)
        {
            if (decision.Reinstated is { } again)
                screen.Item(
                    "✓",
                    $"{decision.RegistryNumber}, {Screen.Day(decision.DecidedOn)}",
                    screen.Say(
                        $", var upphävt och gäller igen: {Screen.Day(again.JudgedOn)}, {screen.Read(again.Court)}, {again.CaseNumber}",
                        $", was annulled and stands again: {Screen.Day(again.JudgedOn)}, {screen.Read(again.Court)}, {again.CaseNumber}"
                    )
                );
            if (decision.Annulled is not { } judgment)
                continue;
            screen.Item("✗", $"{decision.RegistryNumber}, {Screen.Day(decision.DecidedOn)}", ", " + screen.AnnulledBy(judgment));
            foreach (var line in screen.RestedOn(strategy, decision))
                screen.Item(" ", "", line);
        }
    }

    /// <summary>What rested on an annulled decision, and what is to be done about it.</summary>
    public static IEnumerable<string> RestedOn(this Screen screen, Strategy strategy, Decision decision) =>
        strategy
            .Annulments.Where(mark => mark.Decision == decision.Id)
            .Select(mark => $"{screen.NameOf(strategy, mark.Subject)}: {Settled(screen, strategy, mark)}");

    /// <summary>When and by which court a decision was annulled.</summary>
    public static string AnnulledBy(this Screen screen, Annulment judgment) =>
        screen.Say(
            $"upphävt {Screen.Day(judgment.JudgedOn)} av {screen.Read(judgment.Court)}, mål {judgment.CaseNumber}",
            $"annulled on {Screen.Day(judgment.JudgedOn)} by {screen.Read(judgment.Court)}, case {judgment.CaseNumber}"
        );

    private static string Settled(Screen screen, Strategy strategy, AnnulmentMark mark) =>
        mark.ReplacedBy is { } by ? screen.Say("beslutat på nytt, ", "decided again, ") + screen.NumberOf(strategy, by)
        : strategy.Obligations().Any(owed => owed.Act == "decision.replace" && owed.Subject == mark.Subject)
            ? screen.Say("ska beslutas på nytt", "to be decided again")
        : screen.Say("vilade på beslutet", "rested on the decision");
}
