namespace SmartSpec.Tool.Screens;

/// <summary>What is owed: first what is overdue, then what comes, then what has no day.</summary>
internal static class DueScreen
{
    private const int Soon = 30;

    public static void Due(this Screen screen, Strategy strategy, IReadOnlyList<Obligation> owed, LocalDate day, string whom)
    {
        screen.Heading($"{screen.Say("Att göra", "Due")} {JsonMembers.Day(day)}: {whom}");
        Group(screen, strategy, day, new("Försenat", "Overdue"), owed.Where(obligation => obligation.IsOverdue(day)));
        Group(
            screen,
            strategy,
            day,
            new($"Inom {Soon} dagar", $"Within {Soon} days"),
            owed.Where(obligation => obligation.DaysLeft(day) is >= 0 and <= Soon)
        );
        Group(screen, strategy, day, new("Senare", "Later"), owed.Where(obligation => obligation.DaysLeft(day) is > Soon));
        Group(
            screen,
            strategy,
            day,
            new("Utan bestämd dag", "Without a set day"),
            owed.Where(obligation => obligation.DueOn is null)
        );
        if (owed.Count == 0)
            screen.Item(" ", "", screen.Say("Inget.", "Nothing."));
        screen.ExampleNote(strategy);
    }

    public static void Owed(this TextWriter output, Screen screen, Strategy strategy, Obligation owed, LocalDate day) =>
        output.WriteJson(line =>
        {
            line.WriteMembers(owed, strategy, day, screen.Texts);
            line.WriteExample(strategy);
        });

    private static void Group(Screen screen, Strategy strategy, LocalDate day, Words title, IEnumerable<Obligation> owed)
    {
        var all = owed.ToList();
        if (all.Count == 0)
            return;
        screen.Title(screen.Say(title));
        foreach (var obligation in all)
            screen.Owed(strategy, obligation, day);
    }

    /// <summary>One obligation: the object, the act, the day with the days left, and who owes it.</summary>
    public static void Owed(this Screen screen, Strategy strategy, Obligation owed, LocalDate day, bool withRole = true)
    {
        var who = string.Join(' ', [.. withRole ? (string[])[screen.Texts.Role(owed.Role)] : [], owed.Who?.Value ?? ""]).Trim();
        screen.Item(
            owed.IsOverdue(day) ? Mark.Alarm : "·",
            screen.NameOf(strategy, owed.Subject),
            $": {screen.Texts.Owed(owed.Act)}{When(screen, owed, day)}{(who.Length > 0 ? $" ({who})" : "")}"
        );
    }

    private static string When(Screen screen, Obligation owed, LocalDate day) =>
        owed.DueOn is { } due ? screen.Say(", senast ", ", by ") + $"{Screen.Day(due)}, {owed.When(day, screen.Texts)}" : "";
}
