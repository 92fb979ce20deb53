using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>The requirements of a process definition on signal rules and health limits, beyond their members.</summary>
internal static class WatchSchema
{
    private static readonly (string Member, int Min, int Max)[] Limits =
    [
        ("version", 0, 1),
        ("times", 1, 12),
        ("days", 0, 3660),
        ("percent", 0, 100),
        ("months", 1, 120),
        ("cycles", 1, 12),
        ("everyDays", 1, 31),
        ("againAfterDays", 1, 3660),
        ("poorSignals", 1, 100),
        ("poorOverdueDays", 0, 3660),
        ("dialogueDays", 0, 3660),
        ("poorOffTrackPercent", 0, 100),
        ("fundingPercent", 0, 100),
        ("poorAreasPercent", 0, 100),
    ];

    public static JsonObject Signals(SchemaBook book)
    {
        var watch = Limited(book.Object(SmartSpecJson.Info<SignalWatch>()));
        var rule = book.Object(SmartSpecJson.Info<SignalRule>());
        foreach (var kind in rule["anyOf"]!.AsArray())
            Limited(kind!.AsObject());
        watch["properties"]!["rules"] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = rule,
            ["uniqueItems"] = true,
            ["allOf"] = new JsonArray([
                .. SmartSpecJson
                    .Info<SignalRule>()
                    .PolymorphismOptions!.DerivedTypes.Select(kind => Once((string)kind.TypeDiscriminator!)),
            ]),
        };
        return OrNull(watch);
    }

    public static JsonObject Health(SchemaBook book) => OrNull(Limited(book.Object(SmartSpecJson.Info<HealthLimits>())));

    internal static JsonObject OrNull(JsonObject schema) =>
        new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Limited(JsonObject schema)
    {
        var members = schema["properties"]!.AsObject();
        foreach (var (member, min, max) in Limits)
            if (members[member] is JsonObject limited)
                (limited["minimum"], limited["maximum"]) = (min, max);
        return schema;
    }

    internal static JsonObject Once(string rule) =>
        new()
        {
            ["contains"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["rule"] = new JsonObject { ["const"] = rule } },
                ["required"] = SchemaBook.List(["rule"]),
            },
            ["minContains"] = 0,
            ["maxContains"] = 1,
        };
}
