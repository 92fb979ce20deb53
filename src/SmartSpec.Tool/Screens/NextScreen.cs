namespace SmartSpec.Tool.Screens;

/// <summary>What can be done next, object by object; and what is blocked, with what would satisfy it and who can.</summary>
internal static class NextScreen
{
    /// <param name="screen">The screen.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="whom">Whose steps they are, for the title.</param>
    /// <param name="forWhom">Who can do a step, beside it; empty where it is in the title.</param>
    /// <param name="holder">Who has a role by being appointed to the object, beside its name; empty where nobody does.</param>
    /// <param name="withEdits">Whether ordinary edits are shown too.</param>
    public static void Next(
        this Screen screen,
        Strategy strategy,
        IReadOnlyList<NextStep> steps,
        string whom,
        Func<NextStep, string> forWhom,
        Func<Subject, string> holder,
        bool withEdits
    )
    {
        screen.Title(screen.Say("Möjligt nu för ", "Possible now for ") + whom);
        var possible = InOrder(strategy, steps.Where(step => step.IsPossible && (withEdits || !step.IsEdit)));
        foreach (var group in possible)
        {
            screen.Item("→", screen.NameOf(strategy, group.Key), Standing(screen, strategy, group.Key) + holder(group.Key));
            foreach (
                var act in group
                    .SelectMany(step => step.Acts.Select(act => screen.Texts.Act(act) + Beside(forWhom(step))))
                    .Distinct()
            )
                screen.Item("·", "", act, 4);
        }

        if (possible.Count == 0)
            screen.Item(" ", "", screen.Say("Inget.", "Nothing."));
        Blocked(screen, strategy, [.. steps.Where(step => !step.IsPossible)], forWhom);
        screen.ExampleNote(strategy);
    }

    /// <summary>The steps as the play shows them: for whoever has the required role.</summary>
    /// <remarks>Acts that the definition lets nobody do are named once.</remarks>
    public static void NextForAnyone(this Screen screen, Strategy strategy, IReadOnlyList<NextStep> steps)
    {
        var byWhether = steps.ToLookup(step => strategy.Definition.RolesFor(step.Act).Count > 0);
        screen.Next(
            strategy,
            [.. byWhether[true]],
            screen.Say("den som har rätt roll", "whoever has the role"),
            step => string.Join(", ", strategy.Definition.RolesFor(step.Act).Select(screen.Texts.Role)),
            _ => "",
            withEdits: false
        );
        if (
            byWhether[false].Where(step => !step.IsEdit).Select(step => screen.Texts.Act(step.Act)).Distinct().ToList() is
            { Count: > 0 } acts
        )
            screen.Item(
                "※",
                "",
                screen.Say("Processdefinitionen ger ingen rätt att: ", "The process definition lets nobody: ")
                    + string.Join("; ", acts)
                    + "."
            );
    }

    /// <summary>A step as JSON: who can do it, its input, what blocks it.</summary>
    public static void Next(this TextWriter output, Screen screen, Strategy strategy, NextStep step) =>
        output.WriteJson(line =>
        {
            line.WriteMembers(step, strategy, screen.Texts);
            line.WriteExample(strategy);
        });

    public static void Reason(this Screen screen, Reason reason)
    {
        screen.Item("•", "", $"{reason.What(screen.Texts)} ({reason.Code})", 4);
        screen.Item("→", "", $"{reason.Remedy(screen.Texts)} {reason.Roles(screen.Texts)}".TrimEnd(), 6);
    }

    private static void Blocked(Screen screen, Strategy strategy, List<NextStep> blocked, Func<NextStep, string> forWhom)
    {
        if (blocked.Count == 0)
            return;
        screen.Title(screen.Say("Spärrat tills vidare", "Blocked for now"));
        foreach (var step in InOrder(strategy, blocked).SelectMany(group => group))
        {
            screen.Item(
                Mark.Bad,
                screen.NameOf(strategy, step.Subject),
                $": {screen.Texts.Act(step.Act)}{Beside(forWhom(step))}"
            );
            foreach (var reason in step.Reasons)
                screen.Reason(reason);
        }
    }

    /// <summary>The steps by object, in the order in which people look for them.</summary>
    public static List<IGrouping<Subject, NextStep>> InOrder(Strategy strategy, IEnumerable<NextStep> steps)
    {
        var order = strategy.Subjects().Index().ToDictionary(place => place.Item, place => place.Index);
        return [.. steps.GroupBy(step => step.Subject).OrderBy(group => order.GetValueOrDefault(group.Key, int.MaxValue))];
    }

    private static string Beside(string who) => who.Length == 0 ? "" : $" ({who})";

    private static string Standing(Screen screen, Strategy strategy, Subject subject)
    {
        var step = screen.StandingOf(strategy, subject);
        return step.Length == 0 ? "" : $", {step}";
    }
}
