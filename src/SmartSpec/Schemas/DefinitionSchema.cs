using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>
/// The schema of a process definition: its members, and of what <see cref="DefinitionFaults"/> requires beside them all that a
/// schema can say.
/// </summary>
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
        members["enablingCondition"] = EnablingSchema.Of(book);
        FollowUp(book, members);
        members["criteria"] = Criteria(book);
        members["roles"] = ByAct(_ => book.Of(typeof(EquatableArray<Role>)));
        members["gates"] = ByAct(act =>
            book.Share($"gates-on-{Kebab.Of(ActKeys.Judged(act))}", () => GateSchema.OnActs(book, ActKeys.Judged(act)))
        );
        return schema;
    }

    /// <summary>The limits of the rhythm and the holidays, beside their members.</summary>
    private static void FollowUp(SchemaBook book, JsonObject members)
    {
        members["followUp"] = OrNone(
            new()
            {
                ["$ref"] = book.Of(typeof(FollowUpRhythm))["$ref"]!.DeepClone(),
                ["properties"] = new JsonObject
                {
                    ["everyMonths"] = new JsonObject
                    {
                        ["enum"] = new JsonArray([.. FollowUpFaults.Months.Select(months => (JsonNode)months)]),
                    },
                    ["graceDays"] = new JsonObject { ["minimum"] = 0, ["maximum"] = FollowUpFaults.MostGraceDays },
                },
            }
        );
        members["holidays"] = OrNone(
            new()
            {
                ["$ref"] = book.Of(typeof(Holidays))["$ref"]!.DeepClone(),
                ["properties"] = new JsonObject
                {
                    ["yearly"] = AtMost(),
                    ["fromEaster"] = new JsonObject
                    {
                        ["maxItems"] = Holidays.Most,
                        ["items"] = new JsonObject
                        {
                            ["minimum"] = Holidays.LeastFromEaster,
                            ["maximum"] = Holidays.MostFromEaster,
                        },
                    },
                    ["weekdays"] = AtMost(),
                },
            }
        );
    }

    private static JsonObject AtMost() => new() { ["maxItems"] = Holidays.Most };

    private static JsonObject OrNone(JsonObject schema) =>
        new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Tolerance()
    {
        static JsonObject Percent() =>
            new()
            {
                ["type"] = "number",
                ["minimum"] = 0,
                ["maximum"] = 100,
            };
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
        return new()
        {
            ["type"] = "array",
            ["items"] = criterion,
            ["uniqueItems"] = true,
        };
    }

    private static JsonObject ByAct(Func<string, JsonNode> schema) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(ActKeys.All.Select(act => KeyValuePair.Create(act, (JsonNode?)schema(act)))),
            ["additionalProperties"] = false,
        };
}
