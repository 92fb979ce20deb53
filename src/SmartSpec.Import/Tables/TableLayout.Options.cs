using System.Globalization;
using SmartSpec.Analysis;
using SmartSpec.Model;

namespace SmartSpec.Import;

/// <content>A layout as options of an analysis, so that a file is read alike when the analysis is made again.</content>
public sealed partial record TableLayout
{
    private const string Chosen = "choose.";
    private const string Symbol = "symbol.";

    /// <summary>The names of the options; the two last have a name of the file after the point.</summary>
    public static EquatableArray<string> OptionNames { get; } =
    [
        "sheet",
        "headingLine",
        "region",
        "activity",
        "year",
        "value",
        "regionsAcross",
        "totalRegion",
        "totalActivity",
        "decimalMark",
        $"{Chosen}NAME",
        $"{Symbol}TEXT",
    ];

    /// <summary>The layout of options, such as those of <see cref="AnalysisData.ReadAs"/>; null where one is none of a layout.</summary>
    public static TableLayout? Of(EquatableArray<AnalysisOption> options)
    {
        TableLayout? layout = new();
        foreach (var (name, value) in options)
            layout = layout?.With(name, value);
        return layout;
    }

    /// <summary>The options of the layout: what differs from the default.</summary>
    public EquatableArray<AnalysisOption> ToOptions() =>
        [
            .. Given("sheet", Sheet),
            .. Given("headingLine", HeadingLine?.ToString(CultureInfo.InvariantCulture)),
            .. Given("region", Region),
            .. Given("activity", Activity),
            .. Given("year", Year),
            .. Given("value", Value),
            .. Given("regionsAcross", RegionsAcross ? "true" : null),
            .. Given("totalRegion", TotalRegion),
            .. Given("totalActivity", TotalActivity),
            .. Given("decimalMark", DecimalMark?.ToString()),
            .. Choose
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new AnalysisOption(Chosen + one.Key, one.Value)),
            .. Symbols
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new AnalysisOption(Symbol + one.Key, one.Value.ToString())),
        ];

    private TableLayout? With(string name, string value) =>
        name switch
        {
            "sheet" => this with { Sheet = value },
            "headingLine" when int.TryParse(value, CultureInfo.InvariantCulture, out var line) => this with
            {
                HeadingLine = line,
            },
            "region" => this with { Region = value },
            "activity" => this with { Activity = value },
            "year" => this with { Year = value },
            "value" => this with { Value = value },
            "regionsAcross" when bool.TryParse(value, out var across) => this with { RegionsAcross = across },
            "totalRegion" => this with { TotalRegion = value },
            "totalActivity" => this with { TotalActivity = value },
            "decimalMark" when value is "." or "," => this with { DecimalMark = value[0] },
            _ when name.StartsWith(Chosen, StringComparison.Ordinal) && name.Length > Chosen.Length => this with
            {
                Choose = new Dictionary<string, string>(Choose) { [name[Chosen.Length..]] = value },
            },
            _ when name.StartsWith(Symbol, StringComparison.Ordinal)
                    && name.Length > Symbol.Length
                    && CellOf(value) is { } cell => this with
            {
                Symbols = new Dictionary<string, Cell>(Symbols) { [name[Symbol.Length..]] = cell },
            },
            _ => null,
        };

    private static Cell? CellOf(string value) =>
        value switch
        {
            ":" => Cell.Missing,
            "c" => Cell.Suppressed,
            _ when double.TryParse(value, CultureInfo.InvariantCulture, out var number) => Cell.Of(number),
            _ => null,
        };

    private static IEnumerable<AnalysisOption> Given(string name, string? value) => value is null ? [] : [new(name, value)];
}
