namespace SmartSpec.Tool.Screens;

/// <summary>What an area became, and since when.</summary>
internal static class Ended
{
    /// <summary>
    /// Since when an area has ended and what it became, by name, or what revived it; empty where it has not ended.
    /// </summary>
    public static string Became(this Screen screen, Strategy strategy, Area area)
    {
        var became = Named(screen, strategy, area.Became);
        var revived = Named(screen, strategy, strategy.Areas.Where(other => other.Revives == area.Id).Select(other => other.Id));
        var part = area.Step switch
        {
            _ when became.Length == 0 => "",
            AreaStep.Merged => screen.Say(" en del av ", " part of ") + became,
            AreaStep.Split => screen.Say(" uppdelat i ", " split into ") + became,
            _ => " " + became,
        };
        string[] parts =
        [
            From(screen, strategy.Changes.Find(area.EndedBy)?.EffectiveFrom, part),
            revived.Length == 0 ? "" : screen.Say("återupptaget som ", "revived as ") + revived,
            From(screen, area.CarriedOver?.On, screen.Say(" överfört till nästa strategi", " carried over to the next strategy")),
        ];
        return string.Join(", ", parts.Where(text => text.Length > 0));
    }

    /// <summary>Since when an area is paused, and until when.</summary>
    public static string PausedSince(this Screen screen, AreaPause paused) =>
        screen.Say("pausat från ", "paused from ")
        + Screen.Day(paused.Since)
        + (paused.Until is { } until ? screen.Say(" till ", " to ") + Screen.Day(until) : "");

    private static string From(Screen screen, LocalDate? day, string text) =>
        day is { } known ? screen.Say("från ", "from ") + Screen.Day(known) + text : "";

    /// <summary>What an area was formed of; empty where it was proposed.</summary>
    public static string FormedOf(this Screen screen, Strategy strategy, Area area) =>
        area.Revives is { } revived ? screen.Say("återupptar ", "revives ") + screen.NameOf(strategy, Subject.Of(revived))
        : area.From.Count > 0 ? screen.Say("bildat av ", "formed of ") + Named(screen, strategy, area.From)
        : "";

    private static string Named(Screen screen, Strategy strategy, IEnumerable<Id<Area>> areas)
    {
        var names = areas.Select(area => screen.NameOf(strategy, Subject.Of(area))).ToList();
        return names.Count < 2
            ? string.Concat(names)
            : string.Join(", ", names.SkipLast(1)) + screen.Say(" och ", " and ") + names[^1];
    }
}
