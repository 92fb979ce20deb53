namespace SmartSpec.Tool.Screens;

/// <summary>What was taken over, and the mark of it in other views.</summary>
internal static class TakenOverScreen
{
    private const string Sign = "\u00a0⁺";

    /// <summary>A name, with a mark where the object was taken over.</summary>
    public static string Marked(this string name, Strategy strategy, Subject subject) =>
        strategy.IsTakenOver(subject) ? name + Sign : name;

    /// <summary>Explains the mark below a view; nothing where the strategy was founded.</summary>
    public static void TakenOverNote(this Screen screen, Strategy strategy)
    {
        if (strategy.TakenOver is not { } taken)
            return;
        var sources = string.Join(", ", taken.Sources.Select(source => source.Uri));
        screen.Item(
            "⁺",
            "",
            screen.Say(
                $"Övertaget: så som det stod {Screen.Day(taken.On)} enligt {sources}.",
                $"Taken over: as it was on {Screen.Day(taken.On)} according to {sources}."
            )
        );
    }

    /// <summary>The day and the sources of what was taken over; empty for other events.</summary>
    public static IEnumerable<string> OpeningOf(this Screen screen, Event happened) =>
        happened is StrategyEvent.TakenOver { Opening: var opening }
            ? opening
                .Sources.Select(source => screen.Say("källa ", "source ") + source.Uri)
                .Prepend(screen.Say("så som det stod ", "as it was on ") + Screen.Day(opening.On))
            : [];

    /// <summary>What an opening statement brings: how much of each, and the money by source and year.</summary>
    public static void TakenOver(this Screen screen, Strategy strategy, bool onlyChecked)
    {
        screen.Heading(screen.Read(strategy.Charter.Name));
        screen.Item(
            Mark.Good,
            "",
            onlyChecked
                ? screen.Say("Kan tas över; inget har skrivits.", "Can be taken over; nothing has been written.")
                : screen.Say("Strategin är övertagen.", "The strategy has been taken over.")
        );
        screen.TakenOverNote(strategy);
        screen.Title(screen.Say("Det här tas över", "What is taken over"));
        screen.Pairs(Counts(strategy).Select(count => (screen.Say(count.What), screen.Number(count.Number))));
        foreach (var steps in strategy.Areas.GroupBy(area => screen.StepOf(area)))
            screen.Item(
                "▪",
                screen.Say("Områden: ", "Areas: ") + steps.Key,
                $": {string.Join(", ", steps.Select(area => screen.Read(area.Name)))}"
            );
        screen.Money(strategy);
    }

    private static IEnumerable<(Words What, int Number)> Counts(Strategy strategy) =>
        [
            (new("organisationer", "organisations"), strategy.Organisations.Count),
            (new("underlag", "pieces of evidence"), strategy.Evidence.Count),
            (new("beslut", "decisions"), strategy.Decisions.Count),
            (new("områden", "areas"), strategy.Areas.Count),
            (new("gällande planer", "plans in force"), strategy.Plans.Count),
            (new("insatser", "efforts"), strategy.Efforts.Count),
            (new("indikatorer", "indicators"), strategy.Indicators.Count),
            (new("utlysningar", "calls"), strategy.Calls.Count),
            (new("dialogmöten", "meetings"), strategy.Meetings.Count),
            (new("hänvisningar", "references"), strategy.References.Count),
        ];
}
