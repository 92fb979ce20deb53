using SmartSpec.Tool.Analysing;

namespace SmartSpec.Tool.Screens;

/// <summary>The analyses that areas rest on, and what is out of date.</summary>
internal static class AnalysesScreen
{
    /// <summary>What each area rests on, and then what evidence that was replaced or has expired leaves out of date.</summary>
    public static void Analyses(this Screen screen, Strategy strategy, LocalDate on)
    {
        foreach (var area in strategy.Areas)
            if (strategy.AnalysesOf(area.Id).ToList() is { Count: > 0 } analyses)
                screen.Item(
                    "∑",
                    screen.Read(area.Name),
                    screen.Say(" vilar på analys: ", " rests on analysis: ")
                        + string.Join("; ", analyses.Select(analysis => screen.AnalysisOf(analysis)))
                );
        foreach (var marks in strategy.StaleOn(on).GroupBy(mark => (mark.Subject, mark.Criterion)))
            screen.Item(
                Mark.Watch,
                screen.NameOf(strategy, marks.Key.Subject),
                screen.Say(" är inaktuellt", " is out of date")
                    + CriterionOf(screen, strategy, marks.First())
                    + ": "
                    + string.Join("; ", marks.Select(mark => screen.Because(strategy, mark)))
            );
    }

    /// <summary>The name of an analysis, with its method and day.</summary>
    public static string AnalysisOf(this Screen screen, Evidence analysis) =>
        $"{screen.Read(analysis.Facts.Name)} ({AnalysisMethods.NameOf(screen, analysis.Facts.Analysis?.Method)}, "
        + $"{Screen.Day(analysis.Facts.Analysis?.On)})";

    private static string CriterionOf(Screen screen, Strategy strategy, StaleMark mark)
    {
        if (mark.Criterion is not { } id || strategy.Areas.Find(mark.Subject.Id) is not { } area)
            return "";
        var criterion = area.CriteriaUnder(strategy.Definition).FirstOrDefault(one => one.Id == id);
        return screen.Say(", bedömning av ", ", assessment of ") + (criterion is null ? id.Value : screen.Read(criterion.Name));
    }

    /// <summary>Why something is out of date: which evidence was replaced, or has expired.</summary>
    public static string Because(this Screen screen, Strategy strategy, StaleMark mark) =>
        strategy.Evidence.Find(mark.Evidence) is not { } evidence ? mark.Evidence.Value
        : mark.Cause is StaleCause.Expired
            ? screen.Read(evidence.Facts.Name)
                + screen.Say(" gällde till ", " was valid until ")
                + Screen.Day(evidence.Facts.ValidUntil)
        : screen.Read(evidence.Facts.Name) + screen.Say(" har ersatts sedan dess", " has been replaced since");
}
