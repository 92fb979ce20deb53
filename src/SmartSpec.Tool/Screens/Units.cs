namespace SmartSpec.Tool.Screens;

/// <summary>The units of figures, as they are read in each language.</summary>
internal static class Units
{
    private static readonly Dictionary<string, Words> Known = new()
    {
        ["percent"] = Words.Same("%"),
        ["persons"] = new("personer", "persons"),
        ["companies"] = new("företag", "companies"),
        ["projects"] = new("projekt", "projects"),
        ["farms"] = new("gårdar", "farms"),
        ["trials"] = new("försök", "trials"),
        ["SEK"] = new("kr", "SEK"),
        ["SEK-million"] = new("mnkr", "SEK m"),
        ["EUR-million"] = new("mn euro", "EUR m"),
    };

    /// <summary>The unit in the screen's language; unchanged where it is not known.</summary>
    public static string Unit(this Screen screen, string unit) =>
        Known.TryGetValue(unit, out var words) ? screen.Say(words) : unit;
}
