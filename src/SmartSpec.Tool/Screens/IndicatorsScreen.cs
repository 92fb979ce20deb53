namespace SmartSpec.Tool.Screens;

/// <summary>
/// The indicators of an area: the latest value, the target and the status; and how values stand to their bounds.
/// </summary>
internal static class IndicatorsScreen
{
    public static void Indicators(this Screen screen, Strategy strategy, Area area, LocalDate day)
    {
        var standings = strategy
            .Indicators.Where(indicator => indicator.Area == area.Id)
            .Select(indicator => (indicator.Id, indicator.Terms, Standing: strategy.StandingOf(indicator.Id, day)))
            .ToList();
        if (standings.Count == 0)
            return;
        screen.Title($"{screen.Read(area.Name)}: {screen.Say("indikatorer", "indicators")}");
        var table = screen.Table(
            ("Indikator", "Indicator"),
            (">Värde", ">Value"),
            ("Avser", "Refers to"),
            (">Mål", ">Target"),
            ("Läge", "Status")
        );
        foreach (var (id, terms, standing) in standings)
            table.Row(
                screen.Read(terms.Name).Marked(strategy, Subject.Of(id)),
                standing.Latest?.Value is { } value ? screen.Number(value) : "–",
                Screen.Day(standing.Latest?.On),
                terms.Target is { } target ? $"{screen.Number(target.Value)}\u00a0{screen.Unit(terms.Unit)}" : "–",
                screen.Texts.Of($"status.{Codes.Of(standing.Status)}")
            );
        screen.Write(table);
        foreach (var (_, terms, standing) in standings)
            if (screen.Bound(strategy, standing) is { Length: > 0 } bound)
                screen.Item(standing.Bound?.IsWithin is true ? "·" : Mark.Odd, screen.Read(terms.Name), $": {bound}");
    }

    /// <summary>How the latest value stands to the indicator that it cannot exceed; empty where there is none.</summary>
    public static string Bound(this Screen screen, Strategy strategy, IndicatorStanding standing)
    {
        if (standing.Bound is not { } bound)
            return "";
        var name = screen.NameOf(strategy, Subject.Of(bound.Bound));
        return (bound.IsWithin, bound.Most) switch
        {
            (true, { } most) => screen.Say(
                $"inom sin gräns {screen.Number(most)}, värdet av {name}",
                $"within its bound {screen.Number(most)}, the value of {name}"
            ),
            (false, { } most) => screen.Say(
                $"över sin gräns {screen.Number(most)}, värdet av {name}",
                $"over its bound {screen.Number(most)}, the value of {name}"
            ),
            _ => screen.Say(
                $"gränsen kan inte bedömas, värde saknas för {name}",
                $"the bound cannot be judged, there is no value of {name}"
            ),
        };
    }
}
