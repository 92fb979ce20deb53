using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>The schema of a process definition: its members, and of what <see cref="DefinitionFaults"/> asks beside them all that a schema can say.</summary>
internal static class DefinitionSchema
{
    public static JsonObject Of(SchemaBook book)
    {
        var schema = book.Object(SmartSpecJson.Info<DefinitionDocument>());
        var members = schema["properties"]!.AsObject();
        members["id"] = book.Of(typeof(Id<Strategy>));
        members["version"]!["minimum"] = 1;
        members["addedSharePercent"]!["minimum"] = 0;
        members["addedSharePercent"]!["maximum"] = 100;
        members["reviseDays"]!["minimum"] = 1;
        members["reviseDays"]!["maximum"] = 731;
        members["answerDays"]!["minimum"] = 1;
        members["answerDays"]!["maximum"] = 366;
        members["tolerance"] = Tolerance();
        members["signals"] = WatchSchema.Signals(book);
        members["health"] = WatchSchema.Health(book);
        members["criteria"] = Criteria(book);
        members["roles"] = ByAct(_ => book.Of(typeof(Items<Role>)));
        members["gates"] = ByAct(act => book.Share($"gates-on-{Kebab.Of(ActKeys.Judged(act))}", () => GateSchema.OnActs(book, ActKeys.Judged(act))));
        return schema;
    }

    private static JsonObject Tolerance()
    {
        static JsonObject Percent() => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 100 };
        return new()
        {
            ["type"] = new JsonArray("object", "null"),
            ["properties"] = new JsonObject { ["onTrackPercent"] = Percent(), ["atRiskPercent"] = Percent() },
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Criteria(SchemaBook book)
    {
        var criterion = book.Of(typeof(Criterion));
        criterion["properties"] = new JsonObject { ["weight"] = new JsonObject { ["exclusiveMinimum"] = 0 } };
        return new() { ["type"] = "array", ["items"] = criterion, ["uniqueItems"] = true };
    }

    private static JsonObject ByAct(Func<string, JsonNode> schema) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(ActKeys.All.Select(act => KeyValuePair.Create(act, (JsonNode?)schema(act)))),
        ["additionalProperties"] = false,
    };
}
