namespace SmartSpec.Tool.Screens;

/// <summary>What is invented says so, in every view.</summary>
internal static class Example
{
    /// <summary>Whether a strategy is an example: some decision of its has an invented registry number.</summary>
    public static bool IsExample(this Strategy strategy) =>
        strategy.Decisions.Any(decision => decision.RegistryNumber.StartsWith("EXEMPEL", StringComparison.Ordinal));

    /// <summary>Says below a view that what it shows is an example; nothing where it is not.</summary>
    public static void ExampleNote(this Screen screen, Strategy strategy)
    {
        if (!strategy.IsExample())
            return;
        screen.Item(
            "※",
            "",
            screen.Say(
                "Detta är ett exempel: allt som är märkt (exempel), Exempel: eller EXEMPEL-n är påhittat, liksom belopp, dagar och personer.",
                "This is an example: all that is marked (example), Example: or EXEMPEL-n is invented, and so are amounts, days and persons."
            )
        );
    }
}
