namespace SmartSpec.Tool.Screens;

/// <summary>A note in every view that the data are invented.</summary>
internal static class Example
{
    /// <summary>Whether a strategy is an example: some decision of its has an invented registry number.</summary>
    public static bool IsExample(this Strategy strategy) =>
        strategy.Decisions.Any(decision => decision.RegistryNumber.StartsWith("EXEMPEL", StringComparison.Ordinal));

    /// <summary>Writes below a view that it shows an example; nothing where it does not.</summary>
    public static void ExampleNote(this Screen screen, Strategy strategy)
    {
        if (strategy.IsExample())
            screen.ExampleNote();
    }

    /// <summary>Writes that a view shows an example.</summary>
    public static void ExampleNote(this Screen screen)
    {
        screen.Item(
            "※",
            "",
            screen.Say(
                "Detta är ett exempel: allt som är märkt (exempel), Exempel: eller EXEMPEL-n är påhittat, liksom "
                    + "belopp, dagar och personer.",
                "This is an example: all that is marked (example), Example: or EXEMPEL-n is invented, and so are "
                    + "amounts, days and persons."
            )
        );
    }
}
