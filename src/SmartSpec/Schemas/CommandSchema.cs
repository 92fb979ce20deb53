using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>The schema of a command: an object with one member, whose name is the command's.</summary>
internal static class CommandSchema
{
    public static JsonObject Of(SchemaBook book) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                CommandNames.All.Select(name => KeyValuePair.Create(name, (JsonNode?)Command(book, name)))
            ),
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["examples"] = new JsonArray(
                new JsonObject
                {
                    ["area.select"] = new JsonObject { ["area"] = "food", ["decision"] = "d1" },
                }
            ),
        };

    private static JsonObject Command(SchemaBook book, string name)
    {
        var act = Texts.English.Act(name);
        var schema = book.Object(CommandNames.TypeInfo(name)!);
        schema.Insert(0, "title", $"{char.ToUpperInvariant(act[0])}{act[1..]}");
        return schema;
    }
}
