using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>The requirements of a process definition on its enabling condition, beyond the members.</summary>
internal static class EnablingSchema
{
    private static readonly (string Member, int Min, int Max)[] Limits =
    [
        ("min", 1, 100),
        ("months", 1, 120),
        ("maxAgeMonths", 1, 120),
        ("days", 1, 3660),
        ("helices", 1, 4),
        ("percent", 0, 100),
        ("riskDays", 0, 3660),
    ];

    public static JsonObject Of(SchemaBook book)
    {
        var condition = Limited(book.Object(SmartSpecJson.Info<EnablingCondition>()));
        var members = condition["properties"]!.AsObject();
        members["id"] = book.Of(typeof(Id<EnablingCriterion>));
        members["version"]!["minimum"] = 1;
        members["source"]!["pattern"] = GateSchema.NotBlank;
        members["criteria"] = Several(Criterion(book));
        return WatchSchema.OrNull(condition);
    }

    private static JsonObject Criterion(SchemaBook book)
    {
        var rule = book.Object(SmartSpecJson.Info<EnablingRule>());
        foreach (var kind in rule["anyOf"]!.AsArray())
            Limited(kind!.AsObject());
        var rules = Several(rule);
        rules["allOf"] = new JsonArray([
            .. SmartSpecJson
                .Info<EnablingRule>()
                .PolymorphismOptions!.DerivedTypes.Select(kind => WatchSchema.Once((string)kind.TypeDiscriminator!)),
        ]);
        var criterion = book.Object(SmartSpecJson.Info<EnablingCriterion>());
        criterion["properties"]!["rules"] = rules;
        return criterion;
    }

    private static JsonObject Several(JsonObject items) =>
        new()
        {
            ["type"] = "array",
            ["items"] = items,
            ["minItems"] = 1,
            ["uniqueItems"] = true,
        };

    private static JsonObject Limited(JsonObject schema)
    {
        var members = schema["properties"]!.AsObject();
        foreach (var (member, min, max) in Limits)
            if (members[member] is JsonObject limited)
                (limited["minimum"], limited["maximum"]) = (min, max);
        return schema;
    }
}
