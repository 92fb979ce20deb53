namespace SmartSpec.Tool.Screens;

/// <summary>The units of figures, as they are read in each language.</summary>
internal static class Units
{
    private static readonly Dictionary<string, Words> Known = new()
    {
        ["percent"] = Words.Same("%"),
        ["persons"] = new("personer", "persons"),
        ["companies"] = new("företag", "companies"),
        ["municipalities"] = new("kommuner", "municipalities"),
        ["plants"] = new("anläggningar", "plants"),
        ["nights"] = new("nätter", "nights"),
        ["projects"] = new("projekt", "projects"),
        ["farms"] = new("gårdar", "farms"),
        ["trials"] = new("försök", "trials"),
        ["number"] = new("antal", "number"),
        ["share"] = new("andel", "share"),
        ["ratio"] = new("kvot", "ratio"),
        ["index"] = Words.Same("index"),
        ["stars"] = new("stjärnor", "stars"),
        ["SEK"] = new("kr", "SEK"),
        ["SEK-million"] = new("mnkr", "SEK m"),
        ["EUR-million"] = new("mn euro", "EUR m"),
    };

    /// <summary>Whether a unit is known.</summary>
    public static bool Has(string unit) => Known.ContainsKey(unit);

    /// <summary>The unit in the screen's language; unchanged where it is not known.</summary>
    public static string Unit(this Screen screen, string unit) =>
        Known.TryGetValue(unit, out var words) ? screen.Say(words) : unit;
}
