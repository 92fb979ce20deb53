namespace SmartSpec.Samples.Screens;

/// <summary>What can be done next, object by object; and what is blocked, with what would satisfy it and who can.</summary>
internal static class NextScreen
{
    public static void Next(this Screen screen, Strategy strategy, IReadOnlyList<NextStep> steps, bool withEdits)
    {
        screen.Title(screen.Say("Möjligt nu", "Possible now"));
        var possible = steps.Where(step => step.IsPossible && (withEdits || !step.IsEdit)).GroupBy(step => step.Subject).ToList();
        foreach (var group in possible)
            screen.Item("→", screen.NameOf(strategy, group.Key), $"{Standing(screen, strategy, group.Key)}: {Acts(screen, group)}");
        if (possible.Count == 0)
            screen.Item(" ", "", screen.Say("Inget.", "Nothing."));
        var blocked = steps.Where(step => !step.IsPossible).ToList();
        if (blocked.Count == 0)
            return;
        screen.Title(screen.Say("Spärrat tills vidare", "Blocked for now"));
        foreach (var step in blocked)
        {
            screen.Item("[red]✗[/]", screen.NameOf(strategy, step.Subject), $": {screen.Texts.Act(step.Act)}");
            foreach (var reason in step.Reasons)
                screen.Reason(reason);
        }
    }

    public static void Reason(this Screen screen, Reason reason)
    {
        screen.Item("•", "", $"{reason.What(screen.Texts)} ({reason.Code})", 4);
        screen.Item("→", "", reason.Remedy(screen.Texts), 6);
    }

    private static string Standing(Screen screen, Strategy strategy, Subject subject)
    {
        var step = screen.StepOf(strategy, subject);
        return step.Length == 0 ? "" : $" ({step})";
    }

    private static string Acts(Screen screen, IEnumerable<NextStep> steps) => string.Join("; ", steps
        .SelectMany(step => step.IsEdit ? step.Commands.Select(Act) : [step.Act]).Select(screen.Texts.Act).Distinct());

    /// <summary>The acts of the two kinds of plan have keys of their own.</summary>
    private static string Act(string command) => !command.StartsWith("plan.", StringComparison.Ordinal) ? command
        : ActKeys.All.First(key => key.EndsWith($"-{command}", StringComparison.Ordinal));
}
